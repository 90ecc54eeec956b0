import { fail, redirect, type Actions } from '@sveltejs/kit';
import { isAnonymous, ROLES, type Role } from '#domain/access';
import { checkPassword, isRole, openSession } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readSettings } from '#platform/settings';
import { formText } from '../form-text.server.ts';
import { writeSession } from '../session-cookie.server.ts';
import { internalPath } from './internal-path.server.ts';

const DEMO_ROLES = Object.keys(ROLES) as Role[];

export const load = ({ url, locals }) => {
	if (!isAnonymous(locals.actor)) redirect(303, '/intern');
	return { next: internalPath(url.searchParams.get('weiter')), demoRoles: readSettings().isDemo ? DEMO_ROLES : [] };
};

export const actions: Actions = {
	password: async (event) => {
		const form = await event.request.formData();
		const email = formText(form, 'email');
		const password = String(form.get('password') ?? '');
		const address = event.getClientAddress();
		const result = await checkPassword(getDatabase(), { email, password, address });
		if (result === 'wrong' || result === 'locked') return fail(422, { email, problem: result });
		writeSession(event, await openSession(getDatabase(), { ...result, method: 'password' }));
		redirect(303, internalPath(form.get('next')));
	},
	demo: async (event) => {
		const form = await event.request.formData();
		const role = formText(form, 'role');
		if (!readSettings().isDemo || !isRole(role) || !DEMO_ROLES.some((known) => known === role)) {
			return fail(403, { email: '', problem: 'not-allowed' as const });
		}
		writeSession(event, await openSession(getDatabase(), { demoRole: role, method: 'demo' }));
		redirect(303, internalPath(form.get('next')));
	}
};
