import { error } from '@sveltejs/kit';
import { readAs } from '#domain/audit/server';
import {
	attackNextRelease,
	findAttackReport,
	findStoredAttacks,
	type HiddenInRelease,
	type StoredAttack,
	MOST_UNKNOWNS_BEHIND_ALTERED
} from '#domain/monitor/server';
import { alterationSentences } from '#ui/texts/alteration.ts';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { editionsTable, insidersTable, narrowestTable, storedTable } from './attack-tables.server.ts';
import { findNames, type Names } from './names.server.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findAttackReport>>>;
type Row = Omit<HiddenInRelease, 'release'> & { readonly release: HiddenInRelease['release'] | null };

export const load = async ({ locals: { actor }, url }) => {
	requirePermission(actor, 'monitor:release');
	const stored = await readAs(actor, (tx) => findStoredAttacks(tx));
	const names = await findNames(actor);
	const wanted = url.searchParams.get('bericht');
	const year = /^\d{4}$/.test(url.searchParams.get('jahr') ?? '') ? Number(url.searchParams.get('jahr')) : null;
	// Attacking takes seconds in which nobody else is answered: without being asked for it the newest kept report will do.
	const isAsked = year !== null || url.searchParams.has('jetzt');
	const chosen =
		wanted === null && !isAsked ? stored[0] : stored.find(({ publication }) => String(publication) === wanted);
	if (wanted !== null && !chosen) error(404, 'Diesen Bericht gibt es nicht.');
	const common = {
		year,
		isNewest: chosen !== undefined && chosen === stored[0],
		stored: stored.length > 0 ? storedTable(stored, names) : null,
		report: chosen ? describeStored(chosen, names) : null
	};
	const found = chosen ? null : await findAttackReport(actor);
	const suggestedYear = year ?? found?.hidden[0]?.release.year ?? new Date().getFullYear() - 1;
	if (year === null || !found)
		return { ...common, suggestedYear, issues: null, attack: found && describe(found, found.hidden, names) };
	// Asked for only when somebody has chosen a year: from here on the trail knows.
	const outcome = await attackNextRelease(actor, { year });
	if (!outcome.ok) return { ...common, suggestedYear, issues: outcome.issues, attack: null };
	const { report, limits, ...next } = outcome.value;
	const attack = describe({ report, limits }, [{ ...next, release: null }, ...(found?.hidden ?? [])], names);
	return { ...common, suggestedYear, issues: null, attack };
};

/** A report that was kept when something went out. */
function describeStored(attack: StoredAttack, names: Names) {
	const { publication, attackedAt, hidden, narrowest, insiders, recovered, limits } = attack;
	return {
		name: names.publicationOf(publication),
		attackedAt: formatDateTime(attackedAt),
		publications: attack.publications,
		sums: attack.sums,
		seconds: attack.milliseconds / 1000,
		attacked: attack.attacked,
		narrowestWidth: attack.narrowestWidth,
		protection: limits.protection,
		cells: hidden.cells,
		primary: hidden.primary,
		complementary: hidden.complementary,
		alreadyPublished: hidden.alreadyPublished,
		lostInPercent: 100 * hidden.informationLost,
		recovered: recovered.length > 0 ? narrowestTable(recovered, names) : null,
		narrowest: narrowest.length > 0 ? narrowestTable(narrowest, names, attack.attacked) : null,
		insiders: insiders.length > 0 ? insidersTable(insiders, names) : null
	};
}

function describe({ report, limits }: Pick<Found, 'report' | 'limits'>, editions: readonly Row[], names: Names) {
	const { publications, attacked, alreadyPublished, sums, narrowestWidth, recovered, insiders, milliseconds } = report;
	return {
		publications,
		attacked,
		altered:
			report.altered.length > 0
				? { attacked: report.attackedAltered, sentences: alterationSentences(report.altered) }
				: null,
		alreadyPublished,
		sums,
		narrowestWidth,
		protection: limits.protection,
		maxHiddenCount: limits.maxHiddenCount,
		mostUnknowns: MOST_UNKNOWNS_BEHIND_ALTERED,
		seconds: milliseconds / 1000,
		recovered: recovered.length > 0 ? narrowestTable(recovered, names) : null,
		narrowest:
			attacked > 0
				? narrowestTable(
						report.numbers.filter(({ why }) => why !== 'altered'),
						names
					)
				: null,
		editions: editionsTable(editions),
		insiders: insiders.length > 0 ? insidersTable(insiders, names) : null
	};
}
