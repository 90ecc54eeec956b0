import { z } from 'zod';
import { done, refused, type Issue } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { AlteredSlice, ProtectionMethod, ReleasedStructureCell } from '#domain/disclosure';
import { findEarlierReleases, recordLedger, UnsafePattern } from '#domain/disclosure/server';
import { findMeasure } from '#domain/intake';
import { sql, type DatabaseTransaction } from '#platform/database';
import { compareEditions } from '../compare-editions.ts';
import type { Edition, SourceInfo } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import { asPublication } from './attack/as-publication.ts';
import { attackWithNext } from './attack/attack-releases.ts';
import { hiddenCells, storeAttack } from './attack/stored-attacks.ts';
import { countFingerprint } from './count-fingerprint.ts';
import { insertCounts } from './count-rows.ts';
import { insertFigures } from './figure-rows.ts';
import { editionToRelease } from './edition-to-release.ts';
import { findAlterations } from './altered/find-alterations.ts';
import { findEdition, findReleases } from './find-edition.ts';
import { gatherInputs, withoutClosedThemes, type MonitorInputs } from './gather-inputs.ts';
import { inputsHash } from './inputs-hash.ts';
import { sourcesOf } from './sources-of.ts';
import { protectEdition, type ProtectedEdition } from './protect-edition.ts';

export type ChangeNumbers = { readonly added: number; readonly changed: number; readonly withdrawn: number };

export type ReleasedMonitor = {
	readonly id: number;
	readonly year: number;
	readonly revision: number;
	readonly inputsHash: string;
	readonly figures: number;
	/** Figures hidden by our own disclosure control. */
	readonly hidden: number;
	/** Against the revision before; null for the first. */
	readonly changes: ChangeNumbers | null;
};

/**
 * Freezes an edition: computes everything up to `year` from what has been accepted, protects it, and stores definitions,
 * areas, sources and released figures so that nothing delivered later changes it. Releasing a year again makes the next
 * revision. Refuses a year without figures, deliveries of one measure and year whose rules name different methods, and any
 * edition whose hidden counts could be recomputed, or altered ones narrowed.
 */
export const releaseMonitor = command({
	name: 'monitor.release',
	permission: 'monitor:release',
	input: z.object({ year: z.number().int().min(1950).max(2200), note: z.string().trim().max(2000).optional() }),
	run: async ({ tx, actor, progress }, { year, note }) => {
		await sql`select pg_advisory_xact_lock(hashtext('monitor.releases'))`.execute(tx);
		progress({ label: 'Lieferungen lesen', done: 0, total: 4 });
		const inputs = await withoutClosedThemes(tx, await gatherInputs(tx, year), year);
		if (inputs.facts.length === 0) return refused({ rule: 'monitor-nothing-delivered', level: 'error' });
		if (!inputs.facts.some((fact) => fact.year === year))
			return refused({ rule: 'monitor-year-without-figures', level: 'error', detail: { year } });
		const before = await findBefore(tx);
		const { mixed } = findAlterations(inputs, before.releases);
		if (mixed.length > 0)
			return refused(...mixed.map(({ measure, year: of, methods }) => mixedIssue(measure, of, methods)));
		const edition = await protectEdition(inputs, before, progress).catch((error: unknown) => {
			if (error instanceof UnsafePattern) return null;
			throw error;
		});
		if (!edition) return refused({ rule: 'monitor-not-safe', level: 'error', detail: { year } });
		progress({ label: 'Ausgabe einfrieren', done: 3, total: 4 });
		const next = editionToRelease(inputs, edition, year);
		const { givenAway, report, limits } = await attackWithNext(tx, asPublication(next, edition.counts));
		if (givenAway.length > 0)
			return refused({ rule: 'monitor-attack-succeeded', level: 'error', detail: { year, count: givenAway.length } });
		const earlier = (await findReleases(tx)).find((release) => release.year === year);
		const revision = (earlier?.revision ?? 0) + 1;
		const changes = earlier ? await changesSince(tx, earlier.id, next) : null;
		const hash = inputsHash(inputs);
		const id = await insertRelease(tx, {
			year,
			revision,
			actor,
			note: note || null,
			hash,
			inputs,
			indicators: withFigures(inputs, edition),
			sources: sourcesOf(inputs.deliveries, [...edition.figures, ...edition.counts]),
			altered: edition.altered,
			changes
		});
		await insertFigures(tx, 'released_figures', edition.figures, id);
		await insertStructure(tx, id, edition.structure);
		await insertCounts(tx, id, edition.counts);
		await recordLedger(tx, id, edition.system, edition.protection, countFingerprint());
		await storeAttack(tx, id, report, { limits, hidden: hiddenCells(edition.protection) });
		const hidden = edition.figures.filter(({ value }) => value.kind === 'missing' && value.why === 'secret').length;
		progress({ label: 'Ausgabe ist freigegeben', done: 4, total: 4 });
		return done<ReleasedMonitor>({
			id,
			year,
			revision,
			inputsHash: hash,
			figures: edition.figures.length,
			hidden,
			changes
		});
	},
	object: (_, { id }) => `release:${id}`,
	record: (_, { id, year, revision, inputsHash: hash, figures, changes }) => ({
		id,
		year,
		revision,
		inputsHash: hash,
		figures,
		changes
	})
});

async function findBefore(tx: DatabaseTransaction) {
	return { releases: await findEarlierReleases(tx), fingerprintOf: countFingerprint() };
}

/** What nothing was delivered for stands in the catalogue, not in the edition. */
function withFigures({ indicators }: MonitorInputs, { figures }: ProtectedEdition): Indicator[] {
	const used = new Set(figures.map(({ indicator }) => indicator));
	return indicators.filter(({ id }) => used.has(id));
}

type NewRelease = {
	readonly year: number;
	readonly revision: number;
	readonly actor: { readonly id: string; readonly name: string };
	readonly note: string | null;
	readonly hash: string;
	readonly inputs: MonitorInputs;
	readonly indicators: readonly Indicator[];
	readonly sources: readonly SourceInfo[];
	readonly altered: readonly AlteredSlice[];
	readonly changes: ChangeNumbers | null;
};

async function insertRelease(tx: DatabaseTransaction, release: NewRelease): Promise<number> {
	const { year, revision, actor, note, hash, inputs, indicators, sources, altered, changes } = release;
	const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
	const { rows } = await sql<{ id: number }>`insert into monitor.releases (year, revision, actor_id, actor_name, note,
			inputs_hash, has_invented_figures, county_id, areas, memberships, indicators, sources, rule_sets, altered,
			changes)
		values (${year}, ${revision}, ${actor.id}, ${actor.name}, ${note}, ${hash},
			${sources.some(({ isInvented }) => isInvented)}, ${inputs.county}, ${json(inputs.areas)}, ${json(inputs.memberships)},
			${json(indicators)}, ${json(sources)}, ${json(inputs.ruleSets)}, ${json(altered)},
			${json(changes)})
		returning id`.execute(tx);
	const id = rows[0]?.id;
	if (id === undefined) throw new Error('The release got no number.');
	return id;
}

async function insertStructure(
	tx: DatabaseTransaction,
	release: number,
	structure: readonly ReleasedStructureCell[]
): Promise<void> {
	const rows = structure.map(({ area, year, basis, sex, ageFrom, ageTo, persons }) => ({
		area,
		year,
		basis,
		sex,
		age_from: ageFrom,
		age_to: ageTo,
		persons: persons.kind === 'number' ? persons.value : null,
		why: persons.kind === 'missing' ? persons.why : null
	}));
	await sql`insert into monitor.released_structure (release_id, area_id, year, basis, sex, age_from, age_to, persons, why)
		select ${release}::bigint, r.area, r.year, r.basis, r.sex, r.age_from, r.age_to, r.persons, r.why
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (area text, year integer, basis text, sex text,
			age_from integer, age_to integer, persons double precision, why text)`.execute(tx);
}

async function changesSince(tx: DatabaseTransaction, before: number, later: Edition): Promise<ChangeNumbers> {
	const earlier = await findEdition(tx, { id: before });
	if (!earlier) throw new Error(`The release ${before} is gone.`);
	const { added, changed, withdrawn } = compareEditions(earlier, later);
	return { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
}

function mixedIssue(measure: string, year: number, methods: readonly ProtectionMethod[]): Issue {
	const detail = { measure: findMeasure(measure)?.name ?? measure, year, methods: methods.join(' ') };
	return { rule: 'monitor-methods-mixed', level: 'error', detail };
}
