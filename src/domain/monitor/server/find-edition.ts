/** Editions as pages read them: loaded once per process and kept, because a release never changes. */
import type { Area, AreaId, Membership } from '#domain/areas';
import type { AlteredSlice, Basis, ReleasedStructureCell } from '#domain/disclosure';
import { readmitFigures, readmitStructure } from '#domain/disclosure/server';
import type { MissingReason } from '#domain/statistics';
import { sql, type Queryable } from '#platform/database';
import { POPULATION } from '../compute/compute-term.ts';
import { Edition, type ReleaseInfo, type SourceInfo } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import { isAlteredAmong, markSides } from './altered/mark-sides.ts';
import { readFigures, toValue } from './figure-rows.ts';

export type ReleaseDetails = ReleaseInfo & {
	readonly note: string | null;
	/** Against the revision before; null for the first. */
	readonly changes: { readonly added: number; readonly changed: number; readonly withdrawn: number } | null;
};

/** `current`: the newest year, its newest revision. A year without revision: its newest. */
export type EditionSelector =
	'current' | { readonly id: number } | { readonly year: number; readonly revision?: number };

const KEPT = 6;
const kept = new WeakMap<object, Map<number, Promise<Edition>>>();

type ReleaseRow = {
	readonly id: number;
	readonly year: number;
	readonly revision: number;
	readonly releasedAt: Date | string;
	readonly releasedBy: string;
	readonly inputsHash: string;
	readonly hasInventedFigures: boolean;
	readonly note: string | null;
	readonly changes: ReleaseDetails['changes'];
};

const COLUMNS = sql`id, year, revision, released_at as "releasedAt", actor_name as "releasedBy",
	inputs_hash as "inputsHash", has_invented_figures as "hasInventedFigures", note, changes`;

/** All releases, the newest year and revision first. */
export async function findReleases(database: Queryable): Promise<ReleaseDetails[]> {
	const { rows } = await sql<ReleaseRow>`select ${COLUMNS} from monitor.releases
		order by year desc, revision desc`.execute(database);
	return rows.map(toDetails);
}

/** Null before the first release. One indexed row: cheap enough to ask on every page. */
export async function currentReleaseId(database: Queryable): Promise<number | null> {
	return findReleaseId(database, 'current');
}

export async function findReleaseId(database: Queryable, selector: EditionSelector): Promise<number | null> {
	const condition =
		selector === 'current'
			? sql`true`
			: 'id' in selector
				? sql`id = ${selector.id}`
				: selector.revision === undefined
					? sql`year = ${selector.year}`
					: sql`year = ${selector.year} and revision = ${selector.revision}`;
	const { rows } = await sql<{ id: number }>`select id from monitor.releases where ${condition}
		order by year desc, revision desc limit 1`.execute(database);
	return rows[0]?.id ?? null;
}

/** Null: there is no such release. */
export async function findEdition(database: Queryable, selector: EditionSelector = 'current'): Promise<Edition | null> {
	const id = await findReleaseId(database, selector);
	if (id === null) return null;
	// A transaction may be rolled back, and its release with it: what it saw is not kept.
	if (database.isTransaction) return loadEdition(database, id);
	let editions = kept.get(database);
	if (!editions) kept.set(database, (editions = new Map()));
	const known = editions.get(id);
	const edition = known ?? loadEdition(database, id);
	editions.delete(id);
	editions.set(id, edition); // the one asked for last stands at the end
	edition.catch(() => editions.delete(id));
	const [oldest] = editions.keys();
	if (editions.size > KEPT && oldest !== undefined) editions.delete(oldest);
	return edition;
}

async function loadEdition(database: Queryable, id: number): Promise<Edition> {
	const { rows } = await sql<
		ReleaseRow & {
			county: AreaId;
			areas: Area[];
			memberships: Membership[];
			indicators: Indicator[];
			sources: SourceInfo[];
			altered: AlteredSlice[];
		}
	>`select ${COLUMNS}, county_id as county, areas, memberships, indicators, sources, altered
		from monitor.releases where id = ${id}`.execute(database);
	const row = rows[0];
	if (!row) throw new Error(`There is no release ${id}.`);
	const { county, areas, memberships, indicators, sources, altered } = row;
	return new Edition({
		release: toInfo(row),
		county,
		areas,
		memberships,
		indicators,
		sources,
		altered,
		figures: readmitFigures(markSides(await readFigures(database, 'released_figures', id), indicators, altered)),
		structure: await readStructure(database, id, altered)
	});
}

async function readStructure(
	database: Queryable,
	release: number,
	altered: readonly AlteredSlice[]
): Promise<ReleasedStructureCell[]> {
	type Row = {
		area: string;
		year: number;
		basis: Basis;
		sex: 'female' | 'male';
		ageFrom: number;
		ageTo: number | null;
		number: number | null;
		why: MissingReason | null;
	};
	const { rows } = await sql<Row>`select area_id as area, year, basis, sex, age_from as "ageFrom", age_to as "ageTo",
			persons as number, why
		from monitor.released_structure where release_id = ${release} order by area_id, year, age_from, sex`.execute(database);
	const isAltered = isAlteredAmong(altered);
	return readmitStructure(
		rows.map(({ number, why, ...cell }) => {
			const { year, basis } = cell;
			return { ...cell, persons: toValue(number, why, isAltered(POPULATION, year, basis) ? ['altered'] : []) };
		})
	);
}

function toInfo({
	id,
	year,
	revision,
	releasedAt,
	releasedBy,
	inputsHash,
	hasInventedFigures
}: ReleaseRow): ReleaseInfo {
	const time = new Date(releasedAt).toISOString();
	return { id, year, revision, releasedAt: time, releasedBy, inputsHash, hasInventedFigures };
}

function toDetails(row: ReleaseRow): ReleaseDetails {
	return { ...toInfo(row), note: row.note, changes: row.changes };
}
