import type { Basis, Figure } from '#domain/disclosure';
import { isNumber, residenceConcept } from '#domain/statistics';
import { pairValues, type Dated, type ValuePair } from './pair-values.ts';

/** Whose figures tell where differences come from: people, those with a secondary residence only, and what moves them. */
const POPULATION = 'bevoelkerung';
const SECONDARY = 'nebenwohnungen';
const MOVEMENTS = [
	['geburtenziffer', 1],
	['sterbeziffer', -1],
	['wanderungssaldo', 1]
] as const;
export const EXPLAINING: readonly string[] = [POPULATION, SECONDARY, ...MOVEMENTS.map(([id]) => id)];

type Counted = Dated & Pick<Figure, 'numerator'>;
/** The series of one area, oldest year first; empty where there is none. */
export type SeriesOfArea<T extends Counted> = (indicator: string, basis: Basis) => readonly T[];

/** Numbers of one day may differ by so much of themselves, at least by five persons (as the counting checks totals). */
const TOLERANCE = 0.0005;

/**
 * Both values of one indicator in one area, with all that the area's other figures tell of their difference. Only as
 * public as those figures are.
 */
export function pairsOfArea<T extends Counted>(indicator: string, seriesOf: SeriesOfArea<T>): ValuePair<T>[] {
	const both = (id: string): [readonly T[], readonly T[]] => [seriesOf(id, 'register'), seriesOf(id, 'official')];
	const count = (id: string, year: number): number | null => {
		const numerator = seriesOf(id, 'register').find((one) => one.year === year)?.numerator;
		return numerator && isNumber(numerator) ? numerator.value : null;
	};
	const [register, official] = both(indicator);
	if (register.length === 0 || official.length === 0) return [];
	const people = pairValues(...both(POPULATION), {
		movements: (year) => {
			const parts = MOVEMENTS.map(([id, sign]) => ({ persons: count(id, year), sign }));
			if (parts.some(({ persons }) => persons === null)) return null;
			return parts.reduce((sum, { persons, sign }) => sum + sign * (persons ?? 0), 0);
		},
		residence: (early, settled) => {
			const secondary = count(SECONDARY, early.year);
			return secondary === null || !isNumber(early.value) ? null : residencePart(early.value.value, settled, secondary);
		}
	});
	if (indicator === POPULATION) return people;
	// Where both count main residences only, they do so for every group; how else it spreads over groups nobody counted.
	const countsMainOnly = new Set(people.filter(({ residence }) => residence === 0).map(({ year }) => year));
	return pairValues(register, official, { residence: ({ year }) => (countsMainOnly.has(year) ? 0 : null) });
}

/**
 * Both should count main residences only (methods.md 4.1). If the difference is just the number of secondary residences,
 * the larger number holds them too, whatever its title says; any other difference does not come from them.
 */
function residencePart(early: number, settled: number, secondary: number): number {
	const tolerance = Math.max(5, Math.round(early * TOLERANCE));
	const { fits } = residenceConcept(early + Math.abs(settled), early, early + secondary, tolerance);
	return fits === 'entitled' ? Math.sign(settled) * secondary : 0;
}
