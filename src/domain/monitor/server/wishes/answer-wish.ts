/** Whether a special evaluation can be given out beside everything that is out already, and as what. */
import { createHash } from 'node:crypto';
import type { AlteredSlice, Basis } from '#domain/disclosure';
import {
	protectAlteredRelease,
	UnsafePattern,
	whyHidden,
	type CellSystem,
	type CountCell,
	type EarlierRelease,
	type Protection,
	type SumRelation
} from '#domain/disclosure/server';
import { cellKey, countsOf, type CellPlace, type Counts } from '../../compute/counts.ts';
import { groupFacts } from '../../compute/fact-groups.ts';
import type { Part } from '../../indicator.ts';
import type { Wish, WishAnswer } from '../../wishes/wish.ts';
import { alterationOfCell } from '../altered/alteration-of-cell.ts';
import { buildCellSystem } from '../cells/build-cell-system.ts';
import { countFingerprint } from '../count-fingerprint.ts';
import type { MonitorInputs } from '../gather-inputs.ts';
import { describeHidden } from '../preview/describe-hidden.ts';
import { alteredSlices } from './altered-slices.ts';
import { placesOfWish } from './places-of-wish.ts';
import { publishAsked, stillWithheld, type AskedNumbers } from './publish-asked.ts';
import { releasedPlaces, releasesOf, withYearsTogether } from './released-places.ts';
import { yearsBehind, yearsOf } from './years-of-wish.ts';

export type WishWorld = {
	readonly inputs: MonitorInputs;
	readonly part: Part;
	readonly basis: Basis;
	/** Measures and years whose counts editions publish altered. */
	readonly bySlice: ReadonlyMap<string, AlteredSlice>;
	readonly counts: Counts;
	readonly releases: readonly EarlierRelease[];
	readonly released: ReadonlyMap<string, CellPlace>;
};

/** What nobody asked for takes part because readers could compute it; hiding it costs nothing. */
const NOT_ASKED = 0.001;
const NO_STRUCTURE = { cells: [], places: new Map() };

/** `inputs`: of an indicator whose numerator is this part alone. */
export function wishWorld(
	inputs: MonitorInputs,
	{ part, basis, bySlice }: Pick<WishWorld, 'part' | 'basis' | 'bySlice'>,
	earlier: readonly EarlierRelease[]
): WishWorld {
	const facts = inputs.facts.filter(({ measure }) => measure === part.measure);
	const releases = releasesOf(part.measure, earlier);
	const counts = countsOf(groupFacts(facts, inputs.maxYear), inputs);
	return { inputs, part, basis, bySlice, counts, releases, released: releasedPlaces(releases) };
}

export type ExaminedWish = {
	readonly answer: WishAnswer;
	/** Every cell asked for, one by one, as it may be given out; null where nothing may be. */
	readonly table: ProtectedWish | null;
};

export type ProtectedWish = {
	readonly system: CellSystem;
	readonly protection: Protection;
	readonly cells: readonly AskedCell[];
};

/** `key`: its name in the system; null: it cannot be had. `place`: of two years added up, that of the last. */
export type AskedCell = { readonly place: CellPlace; readonly key: string | null };

export async function answerWish(world: WishWorld, wish: Wish): Promise<WishAnswer> {
	return (await examineWish(world, wish)).answer;
}

export async function examineWish(world: WishWorld, wish: Wish): Promise<ExaminedWish> {
	const { inputs, part, basis, released } = world;
	const asked = yearsOf(wish);
	const places = placesOfWish(wish, part, { areas: inputs.areas, basis, years: yearsBehind(wish) });
	const base = systemOf(world, places);
	const { system, cells } = wish.areYearsTogether
		? addTwoYears(base, places, asked)
		: { system: base, cells: askedCells(base, places) };
	const keys = [...new Set(cells.flatMap(({ key }) => key ?? []))];
	const altered = alteredSlices(world.bySlice, { measure: part.measure, basis, wish });
	const nothing = {
		hiddenByRule: 0,
		hiddenForOthers: 0,
		published: 0,
		altered,
		alteredCells: 0,
		hidden: [],
		state: ''
	};
	const none = { wish, cells: keys.length, ...nothing };
	if (keys.length === 0 || !isThere(world, wish, places))
		return { answer: { ...none, verdict: 'not-there' }, table: null };
	const askedPlaces = new Map(cells.flatMap(({ key, place }) => (key === null ? [] : [[key, place] as const])));
	const protection = await protect(world, system, await publishAsked(world, system, askedPlaces));
	if (!protection || (await isNarrowedByWish(world, protection)))
		return { answer: { ...none, verdict: 'refused' }, table: null };
	const hidden = keys.filter((key) => protection.hidden.has(key));
	const why = whyHidden(system, protection);
	const byRule = hidden.filter((key) => protection.statusOf(key) === 'primary').length;
	const answer: WishAnswer = {
		wish,
		verdict: hidden.length === 0 ? 'safe' : 'with-gaps',
		cells: keys.length,
		hiddenByRule: byRule,
		hiddenForOthers: hidden.length - byRule,
		published: keys.filter((key) => released.has(key) && isOut(world, protection, key)).length,
		altered,
		alteredCells: keys.filter((key) => protection.statusOf(key) === 'altered').length,
		hidden: hidden.flatMap((key) => describeHidden(key, why) ?? []),
		state: stateOf(system, protection, keys)
	};
	return { answer, table: { system, protection, cells } };
}

/** Of an altered count: with the number that is given out now. */
function isOut({ releases }: WishWorld, { altered }: Protection, key: string): boolean {
	const now = altered.get(key);
	return releases.some((release) =>
		now ? release.altered.has(key) && release.altered.get(key)?.value === now.published : release.shown.has(key)
	);
}

/** Of hidden numbers only that they are hidden. */
function stateOf({ cells }: CellSystem, protection: Protection, keys: readonly string[]): string {
	const isAsked = new Set(keys);
	const lines = cells
		.filter(({ key }) => isAsked.has(key))
		.map(({ key, count }) => `${key} ${protection.hidden.has(key) ? 'hidden' : givenOut(protection, { key, count })}`)
		.toSorted();
	return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** What stands in the table for a count that is not hidden. */
export function givenOut({ altered }: Protection, { key, count }: Pick<CountCell, 'key' | 'count'>): number | null {
	const instead = altered.get(key);
	return instead ? instead.published : count;
}

/** Every cell of the asked level can be had; of quarters some, for towns count different things. */
function isThere({ inputs, counts }: WishWorld, { level }: Wish, places: readonly CellPlace[]): boolean {
	const isAsked = new Set(inputs.areas.flatMap((area) => (area.level === level ? [area.id as string] : [])));
	const asked = places.filter(({ area }) => isAsked.has(area));
	const has = (place: CellPlace): boolean => counts.find(place, { mayBeSummed: true }) !== undefined;
	return level === 'quarter' ? asked.some(has) : asked.every(has);
}

/** Whether a number that earlier releases hid has less room than they left it. */
async function isNarrowedByWish(world: WishWorld, { narrowedBefore }: Protection): Promise<boolean> {
	if (narrowedBefore.length === 0) return false;
	const alone = await protect(world, systemOf(world, []), { published: new Map(), withheld: new Set() });
	const before = new Set(alone?.narrowedBefore);
	return narrowedBefore.some((key) => !before.has(key));
}

function systemOf(
	{ inputs, counts, released, releases, bySlice }: WishWorld,
	places: readonly CellPlace[]
): CellSystem {
	const wanted = new Map(places.map((place) => [cellKey(place), place]));
	const years = withYearsTogether(new Set(places.map(({ year }) => year)), releases);
	// Without a wish all years; with one, those it touches, also through years that were added up.
	const beside = new Map([...released].filter(([, { year }]) => years.size === 0 || years.has(year)));
	return buildCellSystem({ figures: [], cells: new Map([...beside, ...wanted]), counts }, NO_STRUCTURE, NO_STRUCTURE, {
		...inputs,
		isAltered: (key) => alterationOfCell(bySlice)(key) !== null,
		weightFactorOf: (place) => (wanted.has(cellKey(place)) ? 1 : NOT_ASKED)
	});
}

function askedCells({ cells }: CellSystem, places: readonly CellPlace[]): AskedCell[] {
	const known = new Set(cells.map(({ key }) => key));
	return [...new Map(places.map((place) => [cellKey(place), place]))].map(([key, place]) => ({
		place,
		key: known.has(key) ? key : null
	}));
}

/** Sums of two years beside the single years, which nobody asked for. */
function addTwoYears(
	{ cells, relations }: CellSystem,
	places: readonly CellPlace[],
	asked: readonly number[]
): { system: CellSystem; cells: AskedCell[] } {
	const known = new Map(cells.map((cell) => [cell.key, cell]));
	const sums: CountCell[] = [];
	const askedFor: AskedCell[] = [];
	const added: SumRelation[] = [];
	for (const place of places.filter(({ year }) => asked.includes(year))) {
		const [last, before] = [known.get(cellKey(place)), known.get(cellKey({ ...place, year: place.year - 1 }))];
		if (!last || !before) {
			askedFor.push({ place, key: null });
			continue;
		}
		const key = `${last.key} + ${before.key}`;
		const isSecret = last.status !== undefined || before.status !== undefined;
		askedFor.push({ place, key });
		sums.push({
			key,
			count: last.count + before.count,
			rules: last.rules ?? before.rules,
			...(isSecret ? { status: 'secret-at-source' as const } : {})
		});
		added.push({ total: key, parts: [last.key, before.key] });
	}
	const single = cells.map((cell) => ({ ...cell, weightFactor: NOT_ASKED }));
	return {
		system: { cells: [...single, ...sums], relations: [...relations, ...added] },
		cells: askedFor
	};
}

/** Null: nothing that may be hidden or withheld suffices. */
async function protect(world: WishWorld, system: CellSystem, asked: AskedNumbers): Promise<Protection | null> {
	const { published } = asked;
	const before = [...stillWithheld(system, world)].filter((key) => !published.has(key));
	const publication = {
		alterationOf: alterationOfCell(world.bySlice),
		published,
		withheld: new Set([...asked.withheld, ...before])
	};
	return protectAlteredRelease(system, publication, world.releases, countFingerprint()).catch((error: unknown) => {
		if (error instanceof UnsafePattern) return null;
		throw error;
	});
}
