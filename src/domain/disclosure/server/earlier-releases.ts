import { sql, type Queryable } from '#platform/database';
import type { Alteration } from '../alteration.ts';
import { defaultRuleSet } from '../rule-set.ts';
import type { CellSystem, CountCell, SumRelation } from './cell-system.ts';
import { findRuleSetVersions } from './find-rule-sets.ts';
import { readAlteration, readStoredCells, type Fingerprint } from './ledger.ts';

/** `fingerprint`: of the true count, so that a revised one can be told. */
export type AlteredThen = {
	readonly value: number | null;
	readonly fingerprint: string | null;
	readonly alteration: Alteration;
};

/** What one earlier release or special evaluation gave away, as the ledger keeps it. */
export type EarlierRelease = {
	readonly id: number;
	/** Null: shown before the ledger kept values; taken to be the same as now. */
	readonly shown: ReadonlyMap<string, number | null>;
	/** With the fingerprint of the count (null: not known, taken to be the same as now) and the protection it needs. */
	readonly hidden: ReadonlyMap<string, { readonly fingerprint: string | null; readonly protection: number }>;
	/** Neither shown nor hidden, but part of its sums: the fingerprints of their counts. */
	readonly open?: ReadonlyMap<string, string | null>;
	/** What was published instead of a count; null: the cell is of an altered slice, and nobody showed it. */
	readonly altered: ReadonlyMap<string, AlteredThen>;
	/** The alterations of all its cells that are of altered slices, hidden ones too. */
	readonly alterations: ReadonlyMap<string, Alteration>;
	/** Sums in which something is not shown. */
	readonly relations: readonly SumRelation[];
};

const SAME = 1e-6;

/** All releases and special evaluations up to now, oldest first: what is out, to whomever. */
export async function findEarlierReleases(db: Queryable): Promise<EarlierRelease[]> {
	const { rows } = await sql<{ id: number }>`select distinct publication_id as id from disclosure.ledger
		order by publication_id`.execute(db);
	const { rows: sums } = await sql<SumRelation & { id: number }>`select publication_id as id, total, parts
		from disclosure.ledger_relations order by publication_id, total, parts`.execute(db);
	const sumsOf = Map.groupBy(sums, ({ id }) => id);
	const ruleSets = await findRuleSetVersions(db);
	const protectionOf = new Map(ruleSets.map(({ id, version, protection }) => [`${id} ${version}`, protection]));
	const releases: EarlierRelease[] = [];
	for (const { id } of rows) {
		const shown = new Map<string, number | null>();
		const hidden = new Map<string, { fingerprint: string | null; protection: number }>();
		const open = new Map<string, string | null>();
		const altered = new Map<string, AlteredThen>();
		const alterations = new Map<string, Alteration>();
		const read = new Map<string, Alteration>();
		for (const [cell, status, ruleSet, version, value, , fingerprint, text] of await readStoredCells(db, id)) {
			const alteration = text === undefined ? undefined : (read.get(text) ?? readAlteration(text));
			if (text !== undefined && alteration) alterations.set(cell, alteration);
			if (text !== undefined && alteration) read.set(text, alteration);
			if (status === 'altered' && alteration) altered.set(cell, { value, fingerprint, alteration });
			else if (status === 'shown') shown.set(cell, value);
			else if (status === 'open') open.set(cell, fingerprint);
			else hidden.set(cell, { fingerprint, protection: protectionOf.get(`${ruleSet} ${version}`) ?? 0 });
		}
		const relations = (sumsOf.get(id) ?? []).map(({ total, parts }) => ({ total, parts }));
		releases.push({ id, shown, hidden, open, altered, alterations, relations });
	}
	return releases;
}

/**
 * One system of everything that is out and what is to come. A number that an earlier release showed and that has not
 * changed is known; a revised one is another number with a name of its own (`key @3`); one hidden then and unchanged
 * is the same unknown as now, so that showing it now would open the sums of then.
 */
export function joinEarlierReleases(
	system: CellSystem,
	earlier: readonly EarlierRelease[],
	fingerprintOf: Fingerprint
): CellSystem {
	const current = new Map(system.cells.map((cell) => [cell.key, cell]));
	const before = new Map<string, 'shown' | 'hidden'>();
	const added = new Map<string, CountCell>();
	const relations = [...system.relations];
	const known = new Set(relations.map(textOf));
	for (const release of earlier) {
		const nameIn = (key: string): string => {
			const now = current.get(key);
			const shown = release.shown.get(key);
			const hidden = release.hidden.get(key);
			if (shown !== undefined)
				return now && !now.status && (shown === null || Math.abs(shown - now.count) < SAME)
					? key
					: `${key} @${release.id}`;
			const print = hidden?.fingerprint ?? release.open?.get(key) ?? null;
			const isSame = now && (now.status !== undefined || print === null || print === fingerprintOf(key, now.count));
			return isSame ? key : `${key} @${release.id}`;
		};
		for (const key of release.shown.keys()) if (current.has(key) && nameIn(key) === key) before.set(key, 'shown');
		for (const key of release.hidden.keys())
			if (current.has(key) && nameIn(key) === key && before.get(key) !== 'shown') before.set(key, 'hidden');
		for (const { total, parts } of release.relations) {
			const relation = { total: nameIn(total), parts: parts.map(nameIn) };
			if (known.has(textOf(relation))) continue;
			known.add(textOf(relation));
			relations.push(relation);
			for (const key of [total, ...parts]) {
				const name = nameIn(key);
				if (name !== key && !added.has(name)) added.set(name, earlierCell(name, key, release));
			}
		}
	}
	return {
		cells: [
			...system.cells.map((cell) => {
				const state = before.get(cell.key);
				return state ? { ...cell, before: state } : cell;
			}),
			...added.values()
		],
		relations
	};
}

/** A number of an earlier release that is none of this one: known, or to be kept secret though we have forgotten it. */
function earlierCell(name: string, key: string, { shown, hidden }: EarlierRelease): CountCell {
	const value = shown.get(key);
	const rules = { ...defaultRuleSet, protection: hidden.get(key)?.protection ?? 0 };
	return value !== undefined && value !== null
		? { key: name, count: value, rules: null, before: 'shown' }
		: { key: name, count: 0, rules, status: 'secret-at-source', before: 'hidden' };
}

function textOf({ total, parts }: SumRelation): string {
	return `${total} = ${parts.toSorted().join(' + ')}`;
}
