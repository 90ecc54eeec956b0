import { setTimeout } from 'node:timers/promises';
import { fail, type Actions } from '@sveltejs/kit';
import { getStatus, requestJob, runJob } from '#domain/operations/server';
import { describeError } from '#platform/describe-error';
import { log } from '#platform/log';
import { formText } from '../../form-text.server.ts';
import { requirePermission } from '../require-permission.server.ts';

const WAIT_FOR_RUN_IN_MILLISECONDS = 5_000;

export const load = async ({ locals: { actor } }) => {
	requirePermission(actor, 'operations:manage');
	return { status: await getStatus(actor) };
};

export const actions: Actions = {
	/** A long job goes on while the page is already there; the list says that it is running. */
	run: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'operations:manage');
		const requested = await requestJob(actor, { job: formText(await request.formData(), 'job') });
		if (!requested.ok) return fail(422, { issues: requested.issues });
		const { job } = requested.value;
		const running = runJob(job).catch((error: unknown) => {
			log('error', 'job-not-run', { job, ...describeError(error) });
			return 'not-run' as const;
		});
		const ran = await Promise.race([running, setTimeout(WAIT_FOR_RUN_IN_MILLISECONDS, 'running' as const)]);
		if (ran === 'elsewhere')
			return fail(409, { issues: [{ rule: 'job-runs-elsewhere', level: 'error' as const, detail: { job } }] });
		if (ran === 'not-run' || ran === 'not-due')
			return fail(503, { issues: [{ rule: 'job-not-run', level: 'error' as const, detail: { job } }] });
		return { job, run: ran === 'running' ? null : ran };
	}
};
