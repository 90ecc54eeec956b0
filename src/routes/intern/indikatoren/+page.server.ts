import { may } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findOwnIndicators } from '#domain/monitor/server';
import { error } from '@sveltejs/kit';

export const load = async ({ locals: { actor } }) => {
	const mayDefine = may(actor, 'monitor:define-indicators');
	if (!mayDefine && !may(actor, 'monitor:approve-indicators')) error(403, 'Dafür hat Ihre Rolle keine Berechtigung.');
	const own = await readAs(actor, findOwnIndicators);
	return {
		mayDefine,
		indicators: own.map(({ id, newest, inForce }) => ({
			id,
			name: newest.definition.name,
			theme: newest.definition.theme,
			status: newest.status,
			savedAt: newest.savedAt,
			savedBy: newest.savedBy,
			inForce: inForce?.definitionVersion ?? null
		}))
	};
};
