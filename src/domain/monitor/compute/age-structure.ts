/**
 * The age structure for the population pyramid: five-year groups by sex, wider where the delivery has wider bands.
 * The newest year that has one and the year ten years before.
 */
import type { Area } from '#domain/areas';
import type { Basis, StructureCell } from '#domain/disclosure';
import { missing, numberValue } from '#domain/statistics';
import { POPULATION } from './compute-term.ts';
import { cellKey, type CellPlace, type Counts } from './counts.ts';
import { want, type AgeRange } from './selection.ts';

export type ComputedStructureCell = StructureCell & { readonly cell: string };

export type AgeStructure = {
	readonly cells: readonly ComputedStructureCell[];
	readonly places: ReadonlyMap<string, CellPlace>;
};

const SEXES = ['female', 'male'] as const;
const GROUP = 5;
const OPEN_FROM = 90;
const YEARS_BACK = 10;

export function computeAgeStructure(areas: readonly Area[], county: string, counts: Counts): AgeStructure {
	const cells: ComputedStructureCell[] = [];
	const places = new Map<string, CellPlace>();
	for (const year of structureYears(county, counts)) {
		for (const { id } of areas) {
			// One picture an area and year: the register's where there is one.
			const basis = (['register', 'official'] as const).find((basis) => findBands(id, year, basis, counts));
			if (!basis) continue;
			for (const { from, to } of findBands(id, year, basis, counts) ?? []) {
				for (const sex of SEXES) {
					const place = placeOf(id, year, basis, sex, { from, to });
					const count = counts.find(place);
					if (!count) continue;
					const persons = count.why ? missing(count.why) : numberValue(count.value, count.flags);
					const key = cellKey(place);
					places.set(key, place);
					const ageTo = to === Infinity ? null : to;
					cells.push({ area: id, year, basis, sex, ageFrom: from, ageTo, persons, cell: key });
				}
			}
		}
	}
	return { cells, places };
}

function structureYears(county: string, counts: Counts): number[] {
	for (const basis of ['register', 'official'] as const) {
		const years = counts.groups.yearsOf(POPULATION, basis).filter((year) => findBands(county, year, basis, counts));
		const newest = years.at(-1);
		if (newest !== undefined) return years.filter((year) => year === newest || year === newest - YEARS_BACK);
	}
	return [];
}

/** The finest bands of five years or more that can be had for both sexes; null without any age detail. */
function findBands(area: string, year: number, basis: Basis, counts: Counts): AgeRange[] | null {
	const isThere = (age: AgeRange): boolean =>
		SEXES.every((sex) => counts.find(placeOf(area, year, basis, sex, age)) !== undefined);
	const bands: AgeRange[] = [];
	let from = 0;
	while (from < OPEN_FROM) {
		let to = from + GROUP - 1;
		while (to < OPEN_FROM && !isThere({ from, to })) to += GROUP;
		if (to >= OPEN_FROM) break;
		bands.push({ from, to });
		from = to + 1;
	}
	return bands.length > 0 && isThere({ from, to: Infinity }) ? [...bands, { from, to: Infinity }] : null;
}

function placeOf(area: string, year: number, basis: Basis, sex: (typeof SEXES)[number], age: AgeRange): CellPlace {
	return { measure: POPULATION, wanted: want([['sex', sex]], age), area, year, basis };
}
