/**
 * The counts an edition releases for tables: what the figures rest on, what was delivered, and the crossings that
 * `tabulation.ts` declares. One row a part of a measure, year and basis, with one count an area.
 */
import type { Area } from '#domain/areas';
import type { Basis, CountRow } from '#domain/disclosure';
import { missing, numberValue } from '#domain/statistics';
import { CATEGORIES, TABULATIONS, type Tabulation } from '../tables/tabulation.ts';
import { cellKey, type CellPlace, type Counts } from './counts.ts';
import { readAgeBand, want, type AgeRange, type Wanted } from './selection.ts';
import { standsIn } from './stand-in-movements.ts';

export type ComputedCountRow = CountRow & {
	/** Keys in the cell system, one an area; null where there is a reason instead of a number. */
	readonly cells: readonly (string | null)[];
};

export type Tabulated = {
	readonly rows: readonly ComputedCountRow[];
	readonly places: ReadonlyMap<string, CellPlace>;
};

/** More age bands than this are single years: no table of an edition. */
const MOST_BANDS = 40;

/** `known`: places of the figures, which are released as counts too. */
export function tabulate(
	areas: readonly Area[],
	measures: Iterable<string>,
	known: Iterable<CellPlace>,
	counts: Counts
): Tabulated {
	const parts = new Parts();
	for (const { measure, basis, year, wanted } of known) parts.add(measure, basis, year, wanted);
	for (const measure of measures)
		for (const basis of ['register', 'official'] as const)
			for (const year of counts.groups.yearsOf(measure, basis)) {
				const declared = TABULATIONS.filter((one) => one.measure === measure && one.basis === basis);
				const wanted = declared.length > 0 ? declared.flatMap(crossed) : delivered(areas, measure, basis, year, counts);
				for (const part of wanted) parts.add(measure, basis, year, part);
			}
	const places = new Map<string, CellPlace>();
	const rows = parts.all().flatMap((part) => rowOf(part, areas, counts, places) ?? []);
	return { rows, places };
}

type PartOfMeasure = Omit<CellPlace, 'area'>;

class Parts {
	readonly #parts = new Map<string, PartOfMeasure>();

	add(measure: string, basis: Basis, year: number, wanted: Wanted): void {
		const key = `${measure} ${basis} ${year} ${wanted.text}`;
		if (!this.#parts.has(key)) this.#parts.set(key, { measure, basis, year, wanted });
	}

	all(): PartOfMeasure[] {
		return [...this.#parts.values()];
	}
}

/** All cells of a crossing and of its margins. */
function crossed({ by, agesFrom }: Tabulation): Wanted[] {
	const ages: (AgeRange | null)[] = [
		null,
		...agesFrom.map((from, index) => ({ from, to: (agesFrom[index + 1] ?? Infinity) - 1 }))
	];
	let fixed: (readonly [dimension: string, category: string])[][] = [[]];
	for (const dimension of by)
		fixed = fixed.flatMap((start) => [
			start,
			...(CATEGORIES[dimension] ?? []).map((category) => [...start, [dimension, category] as const])
		]);
	return fixed.flatMap((categories) => ages.map((age) => want(categories, age)));
}

function delivered(areas: readonly Area[], measure: string, basis: Basis, year: number, counts: Counts): Wanted[] {
	const found = new Map<string, Wanted>();
	for (const { id } of areas)
		for (const { entries } of counts.groups.groupOf(measure, basis, id, year) ?? []) {
			if (new Set(entries.map(({ age }) => age?.from)).size > MOST_BANDS) continue;
			for (const { fact } of entries) {
				// A register knows every birth by age and sex: for weeks before the official total that is nobody's table.
				if (standsIn(fact)) continue;
				const { age, ...categories } = fact.dimensions;
				const wanted = want(Object.entries(categories), age === undefined ? null : readAgeBand(age));
				found.set(wanted.text, wanted);
			}
		}
	return [...found.values()];
}

/** Undefined: no area has such a count. */
function rowOf(
	part: PartOfMeasure,
	areas: readonly Area[],
	counts: Counts,
	places: Map<string, CellPlace>
): ComputedCountRow | undefined {
	const found = areas.flatMap(({ id }) => {
		const place = { ...part, area: id };
		const count = counts.find(place);
		return count ? [{ place, count, key: cellKey(place) }] : [];
	});
	if (found.length === 0) return undefined;
	for (const { place, key, count } of found) if (!count.why || count.why === 'secret-at-source') places.set(key, place);
	return {
		measure: part.measure,
		part: part.wanted.text,
		year: part.year,
		basis: part.basis,
		period: found.find(({ count }) => count.period !== '')?.count.period ?? String(part.year),
		deliveries: [...new Set(found.flatMap(({ count }) => count.deliveries))].toSorted((a, b) => a - b),
		areas: found.map(({ place }) => place.area),
		counts: found.map(({ count }) => (count.why ? missing(count.why) : numberValue(count.value, count.flags))),
		cells: found.map(({ key, count }) => (count.why ? null : key))
	};
}
