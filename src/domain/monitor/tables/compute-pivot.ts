/**
 * Any indicator × areas × years × sex × age × citizenship from what an edition released: its figures for everybody, its
 * counts for parts of the people. A number that needs a hidden count is hidden; nothing else is ever looked at.
 */
import type { Basis } from '#domain/disclosure';
import { basisOf, POPULATION, type PreparedPart } from '../compute/compute-term.ts';
import { spansCensus } from '../compute/population-bases.ts';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import { breakDown } from './breakdown.ts';
import { findTiles } from './find-tiles.ts';
import { fillWhole } from './fill-whole.ts';
import { BASES, ORIGINS, Pivot } from './pivot.ts';
import { addTotals } from './pivot-totals.ts';
import type { PivotQuery } from './pivot-query.ts';
import type { CountCube, ReleasedCounts } from './released-counts.ts';
import { stateOfQuotient } from './state-of-quotient.ts';
import { ABSENT, BREAK, NOT_APPLICABLE, NOT_DELIVERED, NUMBER } from './value-states.ts';

const PARTS = ORIGINS.indexOf('parts');

export function computePivot(edition: Edition, counts: ReleasedCounts, query: PivotQuery): Pivot {
	const pivot = new Pivot(query);
	const work = new Work(pivot, counts);
	query.indicators.forEach((indicator, index) => {
		const bases = query.basis ? [query.basis] : basesOf(edition, indicator);
		const breaks = breaksOf(edition, indicator, query);
		query.sexes.forEach((sex, s) =>
			query.ages.forEach((age, a) =>
				query.citizenships.forEach((citizenship, c) => {
					const start = pivot.at({ indicator: index, sex: s, age: a, citizenship: c, year: 0, area: 0 });
					const broken = breakDown(indicator, { sex, age, citizenship });
					if (broken.kind === 'whole') fillWhole(pivot, edition, index, start, bases);
					else if (broken.kind === 'parts')
						for (const basis of bases) work.fill(indicator, index, start, basis, broken, breaks);
					else work.fillReason(start, broken.kind === 'meaningless' ? NOT_APPLICABLE : NOT_DELIVERED);
				})
			)
		);
	});
	addTotals(pivot);
	return pivot;
}

/** Population measures have both; the leading one first. */
function basesOf(edition: Edition, indicator: Indicator): readonly Basis[] {
	const leading = edition.leadingBasis(indicator);
	return [leading, leading === 'register' ? 'official' : 'register'];
}

/** Where the indicator's own series has its breaks: a part of the people has them in the same place. */
function breaksOf(edition: Edition, indicator: Indicator, { areas, years }: PivotQuery): ReadonlySet<number> {
	const found = new Set<number>();
	for (const basis of ['register', 'official'] as const)
		areas.forEach((area, a) => {
			for (const { year, value } of edition.series(indicator, area, basis)) {
				const y = years.indexOf(year);
				const isBreak = value.kind === 'number' && value.flags.includes('break');
				if (y >= 0 && isBreak) found.add((y * areas.length + a) * BASES.length + BASES.indexOf(basis));
			}
		});
	return found;
}

type Narrowed = { readonly numerator: readonly PreparedPart[]; readonly denominator: readonly PreparedPart[] | null };

/** One side of a formula for all years and areas of a block. */
type Side = { readonly numbers: Float64Array; readonly states: Uint8Array; readonly flags: Uint8Array };

class Work {
	readonly #pivot: Pivot;
	readonly #counts: ReleasedCounts;
	readonly #areas: Int32Array;
	readonly #top: Side;
	readonly #bottom: Side;

	constructor(pivot: Pivot, counts: ReleasedCounts) {
		this.#pivot = pivot;
		this.#counts = counts;
		this.#areas = Int32Array.from(pivot.query.areas, ({ id }) => counts.areas.get(id) ?? -1);
		const size = pivot.query.years.length * this.#areas.length;
		const side = (): Side => ({
			numbers: new Float64Array(size),
			states: new Uint8Array(size),
			flags: new Uint8Array(size)
		});
		[this.#top, this.#bottom] = [side(), side()];
	}

	fillReason(start: number, state: number): void {
		const { states, numeratorStates, denominatorStates, origins, areas } = this.#pivot;
		const end = start + this.#pivot.query.years.length * areas;
		for (const each of [states, numeratorStates, denominatorStates]) each.fill(state, start, end);
		origins.fill(PARTS, start, end);
	}

	/** Fills what an earlier basis has not filled. */
	fill(
		indicator: Indicator,
		index: number,
		start: number,
		basis: Basis,
		{ numerator, denominator }: Narrowed,
		breaks: ReadonlySet<number>
	): void {
		const pivot = this.#pivot;
		const { years } = pivot.query;
		const width = this.#areas.length;
		if (this.#isFilled(start)) return;
		this.#add(this.#top, numerator, basis, index);
		if (denominator) this.#add(this.#bottom, denominator, basis, index);
		const populationOffsets = [...numerator, ...(denominator ?? [])]
			.filter(({ part }) => part.measure === POPULATION)
			.map(({ part }) => part.yearOffset ?? 0);
		years.forEach((year, y) => {
			const bases = populationOffsets.map((offset) => year + offset);
			divideRow(pivot, indicator, this.#top, denominator ? this.#bottom : null, {
				from: y * width,
				to: start + y * pivot.areas,
				width,
				basis: BASES.indexOf(basis),
				isTooEarly: year < (indicator.firstYear ?? 0),
				spansTwoCensuses: bases.length > 0 && spansCensus(basis, bases),
				breaks
			});
		});
	}

	#isFilled(start: number): boolean {
		const { bases, areas, query } = this.#pivot;
		for (let year = 0; year < query.years.length; year++)
			for (let area = 0; area < this.#areas.length; area++) if (bases[start + year * areas + area] === 0) return false;
		return true;
	}

	#add(side: Side, parts: readonly PreparedPart[], basis: Basis, indicator: number): void {
		const { years } = this.#pivot.query;
		const width = this.#areas.length;
		const counts = this.#counts;
		side.numbers.fill(0);
		side.states.fill(NUMBER);
		side.flags.fill(0);
		for (const { part, wanted } of parts) {
			const cube = counts.cube(part.measure, basisOf(part.measure, basis));
			years.forEach((year, y) => {
				const sourceYear = counts.years.get(year + (part.yearOffset ?? 0));
				if (!cube || sourceYear === undefined) {
					side.states.fill(ABSENT, y * width, (y + 1) * width);
					return;
				}
				const tiles = findTiles(cube, wanted, sourceYear);
				for (const tile of tiles.flat())
					for (const delivery of cube.deliveriesOf(tile, sourceYear)) this.#pivot.deliveries[indicator]?.add(delivery);
				const rows = tiles.map((tile) => tile.map((one) => (one * counts.years.size + sourceYear) * counts.areas.size));
				addRow(side, y * width, this.#areas, cube, rows, part.times ?? 1);
			});
		}
	}
}

type RowOfCells = {
	readonly from: number;
	readonly to: number;
	readonly width: number;
	readonly basis: number;
	readonly isTooEarly: boolean;
	readonly spansTwoCensuses: boolean;
	readonly breaks: ReadonlySet<number>;
};

/** Numerator over denominator for all areas of a year, where an earlier basis has left no number. */
function divideRow(pivot: Pivot, indicator: Indicator, top: Side, bottom: Side | null, row: RowOfCells): void {
	const { states, numerators, numeratorStates, denominators, denominatorStates, bases, origins, flags, values } = pivot;
	const { basis, isTooEarly, spansTwoCensuses, breaks, width } = row;
	for (let area = 0; area < width; area++) {
		const from = row.from + area;
		const to = row.to + area;
		if (bases[to] !== 0) continue;
		origins[to] = PARTS;
		const above = isTooEarly ? ABSENT : (top.states[from] as number);
		const below = bottom ? (bottom.states[from] as number) : NUMBER;
		if (above === ABSENT || below === ABSENT) {
			states[to] = NOT_DELIVERED;
			numeratorStates[to] = NOT_DELIVERED;
			denominatorStates[to] = NOT_DELIVERED;
			continue;
		}
		bases[to] = basis;
		const numerator = top.numbers[from] as number;
		const denominator = bottom ? (bottom.numbers[from] as number) : 0;
		numerators[to] = numerator;
		numeratorStates[to] = above;
		denominators[to] = denominator;
		denominatorStates[to] = bottom ? below : NOT_APPLICABLE;
		const seen = (top.flags[from] as number) | (bottom ? (bottom.flags[from] as number) : 0);
		flags[to] = breaks.size > 0 && breaks.has(from * BASES.length + basis) ? seen | BREAK : seen;
		const state = stateOfQuotient(indicator, above, below, bottom ? denominator : null, spansTwoCensuses);
		states[to] = state;
		if (state === NUMBER) values[to] = (bottom ? numerator / denominator : numerator) * indicator.multiplier;
	}
}

/** The inner loop, which runs a million times: positions are within the arrays by construction, and nothing is made anew.
 * Adds one part of a formula in one year for all areas; `rows`: where each tile's areas begin, the first choice first. */
function addRow(
	{ numbers, states, flags }: Side,
	start: number,
	columns: Int32Array,
	cube: CountCube,
	rows: readonly (readonly number[])[],
	times: number
): void {
	for (let area = 0; area < columns.length; area++) {
		const column = columns[area] as number;
		const to = start + area;
		let state = ABSENT;
		const choices = column < 0 ? 0 : rows.length;
		for (let choice = 0; choice < choices && state === ABSENT; choice++) {
			const tile = rows[choice] as readonly number[];
			let sum = 0;
			let worst = NUMBER;
			let seen = 0;
			for (let index = 0; index < tile.length; index++) {
				const from = (tile[index] as number) + column;
				const one = cube.states[from] as number;
				if (one > worst) worst = one;
				sum += cube.numbers[from] as number;
				seen |= cube.flags[from] as number;
			}
			state = worst;
			if (worst === ABSENT) continue;
			numbers[to] = (numbers[to] as number) + times * sum;
			flags[to] = (flags[to] as number) | seen;
		}
		if (state > (states[to] as number)) states[to] = state;
	}
}
