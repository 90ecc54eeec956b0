/** The counted residents of the demo county, ready to be asked: how many of this age, sex and citizenship, where, when. */
import { readFileSync } from 'node:fs';
import type { DemoResidents } from '#domain/register/server';

export type Residents = { age?: readonly [number, number?]; sex?: string; citizenship?: string };

export class PopulationTable {
	readonly #cells = new Map<string, { sex: string; citizenship: string; age: number; persons: number }[]>();

	/** Adds one `counts.csv` of the counting zone (area,sex,age,citizenship,reference_date,origin,persons). */
	addCounts(path: string): void {
		for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
			const [area, sex, age, citizenship, referenceDate, , persons] = line.trim().split(',');
			if (!area || !sex || !citizenship || !referenceDate) continue;
			const key = `${area} ${referenceDate.slice(0, 4)}`;
			const cells = this.#cells.get(key) ?? [];
			cells.push({ sex, citizenship, age: Number(age), persons: Number(persons) });
			this.#cells.set(key, cells);
		}
	}

	/** Adds people who are not counted yet; of no citizenship, so only sums over it can be asked for. */
	addResidents(residents: readonly DemoResidents[], year: number): void {
		for (const { area, sex, age, persons } of residents) {
			const key = `${area} ${year}`;
			const cells = this.#cells.get(key) ?? [];
			cells.push({ sex, citizenship: '', age, persons });
			this.#cells.set(key, cells);
		}
	}

	persons(area: string, year: number, { age, sex, citizenship }: Residents = {}): number {
		const [from = 0, to = Number.POSITIVE_INFINITY] = age ?? [];
		let sum = 0;
		for (const cell of this.#cells.get(`${area} ${year}`) ?? []) {
			const fits =
				cell.age >= from &&
				cell.age <= to &&
				(sex === undefined || cell.sex === sex) &&
				(citizenship === undefined || cell.citizenship === citizenship);
			if (fits) sum += cell.persons;
		}
		return sum;
	}
}
