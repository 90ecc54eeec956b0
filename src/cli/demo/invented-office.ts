/**
 * The invented deliveries of the demo county: what other offices would send. Every figure is made from the counted
 * (invented) residents, a rate of the demo profile and a little fixed chance; sums always agree with their parts.
 */
import { createHash } from 'node:crypto';
import { interpolate, type DemoProfile } from './demo-profile.ts';
import type { PopulationTable, Residents } from './population-table.ts';
import { FIRST_YEAR, LAST_YEAR, type Cell, type Place, type Recipe } from './recipe.ts';
import { ReferencePopulation } from './reference-population.ts';
import { housingAndIncome } from './tables/housing-and-income.ts';
import { labourMarket } from './tables/labour-market.ts';
import { movements } from './tables/movements.ts';
import { population } from './tables/population.ts';
import { services } from './tables/services.ts';
import { transfers } from './tables/transfers.ts';

export type InventedRow = {
	readonly area: string;
	readonly period: string;
	readonly dimensions: Readonly<Record<string, string>>;
	readonly value: number;
};

export type InventedDelivery = Pick<Recipe, 'measure' | 'title' | 'source' | 'kind'> & {
	readonly dimensions: readonly string[];
	readonly rows: readonly InventedRow[];
};

const COUNTY = '06433';
const REFERENCE_AREAS = ['06', 'DG'];

export class InventedOffice {
	readonly #profile: DemoProfile;
	readonly #residents: PopulationTable;
	readonly #reference: ReferencePopulation;
	readonly #municipalities: readonly string[];

	constructor(profile: DemoProfile, residents: PopulationTable) {
		this.#profile = profile;
		this.#residents = residents;
		this.#reference = new ReferencePopulation(profile);
		this.#municipalities = Object.keys(profile.municipalities);
	}

	deliveries(): InventedDelivery[] {
		const recipes = [...population, ...movements, ...labourMarket, ...transfers, ...services, ...housingAndIncome];
		return recipes.map((recipe) => this.#deliver(recipe));
	}

	#deliver({ measure, title, source, kind, ...recipe }: Recipe): InventedDelivery {
		const rows: InventedRow[] = [];
		for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
			if (recipe.hasYear && !recipe.hasYear(year)) continue;
			const period = recipe.period(year);
			const add = (area: string, cells: readonly Cell[]): void => {
				for (const { dimensions = {}, value } of cells) rows.push({ area, period, dimensions, value });
			};
			const cellsOf = (area: string): readonly Cell[] => recipe.cells(this.place(area, year));
			if (recipe.detail === 'published' || recipe.detail === 'published-everywhere') {
				const municipalities = recipe.detail === 'published' ? [] : this.#municipalities;
				for (const area of [...municipalities, COUNTY]) add(area, cellsOf(area));
			} else {
				const parts = this.#municipalities.map((area) => ({ area, cells: cellsOf(area) }));
				if (recipe.detail === 'municipalities') for (const { area, cells } of parts) add(area, cells);
				const inside = this.#municipalities.flatMap((area) => recipe.inside?.(this.place(area, year)) ?? []);
				const outside = inside.map(({ value, ...cell }) => ({ ...cell, value: -value }));
				add(COUNTY, sumOf([...parts.flatMap(({ cells }) => cells), ...outside]));
			}
			for (const area of REFERENCE_AREAS) add(area, cellsOf(area));
		}
		const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))];
		return { measure, title, source, kind, dimensions, rows };
	}

	place(area: string, year: number): Place {
		const factors = this.#profile.municipalities[area];
		const isReference = REFERENCE_AREAS.includes(area);
		const parts = area === COUNTY ? this.#municipalities : [area];
		const persons = (who: Residents = {}, yearOffset = 0): number =>
			isReference
				? this.#reference.persons(area, year + yearOffset, who)
				: parts.reduce((sum, part) => sum + this.#residents.persons(part, year + yearOffset, who), 0);
		return {
			area,
			year,
			isMunicipality: factors !== undefined,
			squareKilometres: this.#profile.squareKilometres[area] ?? 0,
			persons,
			factor: (name) => factors?.[name] ?? 1,
			rate: (name, by) => {
				const points = this.#profile.rates[name]?.[isReference ? area : COUNTY];
				if (!points) throw new Error(`The demo profile has no rate ${name} for ${area}.`);
				return (interpolate(points, year) / 100) * (by ? (factors?.[by] ?? 1) : 1);
			},
			chance: (expected, what) =>
				Math.max(0, Math.round(expected + Math.sqrt(expected) * wobble(`${area} ${year} ${what}`)))
		};
	}
}

function sumOf(cells: readonly Cell[]): Cell[] {
	const sums = new Map<string, Cell>();
	for (const { dimensions = {}, value } of cells) {
		const key = JSON.stringify(dimensions);
		const sum = (sums.get(key)?.value ?? 0) + value;
		sums.set(key, { dimensions, value: Math.round(sum * 100) / 100 });
	}
	return [...sums.values()];
}

/** Between −1.2 and 1.2, always the same for the same key, mostly near zero. */
function wobble(key: string): number {
	const bytes = createHash('sha256').update(key).digest();
	return ((bytes.readUInt16BE(0) + bytes.readUInt16BE(2) + bytes.readUInt16BE(4)) / 65_535 / 3 - 0.5) * 2.4;
}
