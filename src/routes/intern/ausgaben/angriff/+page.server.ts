import { findAttackReport } from '#domain/monitor/server';
import { requirePermission } from '../../require-permission.server.ts';
import { editionsTable, insidersTable, narrowestTable } from './attack-tables.server.ts';
import { findNames } from './names.server.ts';

export const load = async ({ locals }) => {
	requirePermission(locals.actor, 'monitor:release');
	const found = await findAttackReport(locals.actor);
	if (!found) return { attack: null };
	const { report, limits, hidden } = found;
	const names = await findNames();
	const { publications, attacked, alreadyPublished, sums, narrowestWidth, recovered, insiders, milliseconds } = report;
	return {
		attack: {
			publications,
			attacked,
			alreadyPublished,
			sums,
			narrowestWidth,
			protection: limits.protection,
			maxHiddenCount: limits.maxHiddenCount,
			seconds: milliseconds / 1000,
			recovered: recovered.length > 0 ? narrowestTable(recovered, names) : null,
			narrowest: attacked > 0 ? narrowestTable(report.numbers, names) : null,
			editions: editionsTable(hidden),
			insiders: insiders.length > 0 ? insidersTable(insiders, names) : null
		}
	};
};
