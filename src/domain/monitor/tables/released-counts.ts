/**
 * The released counts of an edition as cubes of typed arrays, one a measure and basis: what every table is computed
 * from. Nothing else goes in, so whatever comes out could be computed by any reader.
 */
import type { Basis, ReleasedCountRow } from '#domain/disclosure';
import { readAgeBand, want, type Wanted } from '../compute/selection.ts';
import { ABSENT, flagsOf, stateOf } from './value-states.ts';

/** Positions are part × year × area. */
export type CountCube = {
	/** Number of each part by its text, `age=0-4|sex=female`. */
	readonly parts: ReadonlyMap<string, number>;
	readonly wanted: readonly Wanted[];
	readonly numbers: Float64Array;
	readonly states: Uint8Array;
	readonly flags: Uint8Array;
	/** Which parts occur in a year, as one text: years with the same one are tiled alike. */
	readonly signatures: readonly string[];
	/** Years in which a part occurs. */
	readonly occurs: (part: number, year: number) => boolean;
	readonly deliveriesOf: (part: number, year: number) => readonly number[];
	readonly periodOf: (part: number, year: number) => string;
};

export class ReleasedCounts {
	readonly areas: ReadonlyMap<string, number>;
	readonly years: ReadonlyMap<number, number>;
	readonly rows: readonly ReleasedCountRow[];
	readonly #cubes = new Map<string, CountCube>();

	constructor(rows: readonly ReleasedCountRow[], areas: readonly string[]) {
		this.rows = rows;
		this.areas = new Map(areas.map((area, index) => [area, index]));
		const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b);
		this.years = new Map(years.map((year, index) => [year, index]));
		const byCube = Map.groupBy(rows, ({ measure, basis }) => `${measure} ${basis}`);
		for (const [key, own] of byCube) this.#cubes.set(key, cubeOf(own, this.areas, this.years));
	}

	cube(measure: string, basis: Basis): CountCube | undefined {
		return this.#cubes.get(`${measure} ${basis}`);
	}
}

function cubeOf(
	rows: readonly ReleasedCountRow[],
	areas: ReadonlyMap<string, number>,
	years: ReadonlyMap<number, number>
): CountCube {
	const parts = new Map<string, number>();
	for (const { part } of rows) if (!parts.has(part)) parts.set(part, parts.size);
	const size = parts.size * years.size * areas.size;
	const [numbers, states, flags] = [new Float64Array(size), new Uint8Array(size).fill(ABSENT), new Uint8Array(size)];
	const present = new Map<number, ReleasedCountRow>();
	for (const row of rows) {
		const place = (parts.get(row.part) ?? 0) * years.size + (years.get(row.year) ?? 0);
		present.set(place, row);
		row.counts.forEach((count, index) => {
			const area = areas.get(row.areas[index] ?? '');
			if (area === undefined) return;
			const at = place * areas.size + area;
			numbers[at] = count.kind === 'number' ? count.value : 0;
			states[at] = stateOf(count);
			flags[at] = flagsOf(count);
		});
	}
	const occurs = (part: number, year: number): boolean => present.has(part * years.size + year);
	const signature = (year: number): string =>
		[...parts.values()].map((part) => (occurs(part, year) ? '1' : '0')).join('');
	return {
		parts,
		wanted: [...parts.keys()].map(wantedFrom),
		numbers,
		states,
		flags,
		signatures: [...years.values()].map(signature),
		occurs,
		deliveriesOf: (part, year) => present.get(part * years.size + year)?.deliveries ?? [],
		periodOf: (part, year) => present.get(part * years.size + year)?.period ?? ''
	};
}

function wantedFrom(text: string): Wanted {
	const pairs = text === '' ? [] : text.split('|').map((pair) => pair.split('=') as [string, string]);
	const age = pairs.find(([name]) => name === 'age')?.[1];
	return want(
		pairs.filter(([name]) => name !== 'age'),
		age === undefined ? null : readAgeBand(age)
	);
}
