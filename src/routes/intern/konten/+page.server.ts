import { PERSON_STATES } from '#domain/access';
import { findOrganisations, findPeople, isRole, today } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { requirePermission } from '../require-permission.server.ts';

const PAGE_LENGTH = 50;
const LONGEST_QUERY = 100;

export const load = async ({ locals, url }) => {
	requirePermission(locals.actor, 'access:manage');
	const asked = (name: string): string => (url.searchParams.get(name) ?? '').trim();
	const text = asked('q').slice(0, LONGEST_QUERY);
	const role = asked('rolle');
	const organisation = /^\d{1,9}$/.test(asked('organisation')) ? Number(asked('organisation')) : null;
	const state = PERSON_STATES.find((one) => one === asked('stand')) ?? null;
	const filter = {
		text,
		...(isRole(role) && { role }),
		...(organisation !== null && { organisation }),
		...(state && { state }),
		page: Math.max(1, Math.trunc(Number(asked('seite'))) || 1),
		pageLength: PAGE_LENGTH
	};
	return readAs(locals.actor, async (tx) => ({
		query: text,
		role: isRole(role) ? role : null,
		organisation,
		state,
		found: await findPeople(tx, filter),
		organisations: await findOrganisations(tx),
		today: await today(tx)
	}));
};
