import { fail, redirect, type Actions } from '@sveltejs/kit';
import { may } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { measures } from '#domain/intake';
import { findDeliveries, receiveDelivery, type Delivery, type DeliveryStatus } from '#domain/intake/server';
import { requirePermission } from '../require-permission.server.ts';

const STATUSES: readonly string[] = ['waiting', 'accepted', 'rejected'] satisfies DeliveryStatus[];
const PAGE_LENGTH = 50;
const LONGEST_QUERY = 100;

export const load = async ({ locals, url }) => {
	requirePermission(locals.actor, 'intake:read');
	const wanted = url.searchParams.get('stand') ?? '';
	const status = STATUSES.includes(wanted) ? (wanted as DeliveryStatus) : null;
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
	const found = await readAs(locals.actor, (tx) => findDeliveries(tx, status ? { status } : {}));
	const all = found.filter((delivery) => fits(delivery, query));
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('seite') ?? '1')) || 1);
	return {
		status,
		query,
		page,
		pages: Math.max(1, Math.ceil(all.length / PAGE_LENGTH)),
		total: all.length,
		deliveries: all.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH),
		mayWrite: may(locals.actor, 'intake:receive'),
		measures: measures.map(({ code, name }) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'de'))
	};
};

/** All words of the question stand in the title, the file name, the table's code or the source, in any order. */
function fits({ title, fileName, table, publisher }: Delivery, query: string): boolean {
	const text = `${title} ${fileName} ${table} ${publisher}`.toLocaleLowerCase('de');
	return query
		.toLocaleLowerCase('de')
		.split(/\s+/)
		.every((word) => text.includes(word));
}

export const actions: Actions = {
	default: async ({ request, locals }) => {
		requirePermission(locals.actor, 'intake:receive');
		const upload = (await request.formData()).get('datei');
		if (!(upload instanceof File) || upload.size === 0) {
			return fail(422, { issues: [{ rule: 'no-file-chosen', level: 'error' as const }] });
		}
		const bytes = new Uint8Array(await upload.arrayBuffer());
		const outcome = await receiveDelivery(locals.actor, { bytes, fileName: upload.name });
		if (!outcome.ok) return fail(422, { issues: outcome.issues });
		redirect(303, `/intern/lieferungen/${outcome.value.delivery}`);
	}
};
