import { attackNextRelease, findAttackReport, type HiddenInRelease } from '#domain/monitor/server';
import { requirePermission } from '../../require-permission.server.ts';
import { editionsTable, insidersTable, narrowestTable } from './attack-tables.server.ts';
import { findNames } from './names.server.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findAttackReport>>>;
type Row = Omit<HiddenInRelease, 'release'> & { readonly release: HiddenInRelease['release'] | null };

export const load = async ({ locals: { actor }, url }) => {
	requirePermission(actor, 'monitor:release');
	const found = await findAttackReport(actor);
	const year = /^\d{4}$/.test(url.searchParams.get('jahr') ?? '') ? Number(url.searchParams.get('jahr')) : null;
	const newestYear = found?.hidden[0]?.release.year ?? new Date().getFullYear() - 1;
	const common = { year, suggestedYear: year ?? newestYear };
	if (year === null || !found)
		return { ...common, issues: null, attack: found && (await describe(found, found.hidden)) };
	// Asked for only when somebody has chosen a year: from here on the trail knows.
	const outcome = await attackNextRelease(actor, { year });
	if (!outcome.ok) return { ...common, issues: outcome.issues, attack: null };
	const { report, limits, ...next } = outcome.value;
	const attack = await describe({ report, limits }, [{ ...next, release: null }, ...(found?.hidden ?? [])]);
	return { ...common, issues: null, attack };
};

async function describe({ report, limits }: Pick<Found, 'report' | 'limits'>, editions: readonly Row[]) {
	const names = await findNames();
	const { publications, attacked, alreadyPublished, sums, narrowestWidth, recovered, insiders, milliseconds } = report;
	return {
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
		editions: editionsTable(editions),
		insiders: insiders.length > 0 ? insidersTable(insiders, names) : null
	};
}
