/** Persons by quarter, sex, age and citizenship, with the smallest size enforced before anything is written. */
import { quarterId, type QuarterPlan } from '../../../quarters/quarter-plan.ts';
import { settleQuarters } from '../../../quarters/settle-quarters.ts';
import type { QuarterCheck } from '../../../count-details.ts';
import { openAge } from '../tally.ts';
import { CellCounts } from './cell-counts.ts';
import type { DetailPerson } from './detail-person.ts';

export class QuarterTally {
	readonly counts = new CellCounts(['area', 'measure', 'sex', 'age', 'citizenship', 'origin']);
	/** Codes as they occur in extracts and assignments; several municipalities may use the same. */
	readonly codes: readonly string[];
	readonly #plans: readonly QuarterPlan[];
	readonly #idsByMunicipality: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly #persons = new Map<string, number>();
	readonly #totals = new Map<string, number>();

	constructor(plans: readonly QuarterPlan[]) {
		this.#plans = plans;
		this.codes = [...new Set(plans.flatMap(({ quarters }) => quarters.map(({ code }) => code)))];
		this.#idsByMunicipality = new Map(
			plans.map(({ municipality, quarters }) => [
				municipality,
				new Map(quarters.map(({ code }) => [code, quarterId(municipality, code)]))
			])
		);
	}

	/** Key of the person's quarter, or null where there is none. */
	placeOf(person: DetailPerson, municipality: string): string | null {
		return this.#idsByMunicipality.get(municipality)?.get(this.codes[person.quarter] ?? '') ?? null;
	}

	add(person: DetailPerson, municipality: string, quarter: string | null): void {
		if (!this.#idsByMunicipality.has(municipality)) return;
		this.#totals.set(municipality, (this.#totals.get(municipality) ?? 0) + 1);
		if (!quarter) return;
		this.#persons.set(quarter, (this.#persons.get(quarter) ?? 0) + 1);
		const { sex, citizenship, isInvented } = person;
		const age = Math.min(person.age, openAge);
		this.counts.add([quarter, 'population', sex, age, citizenship, isInvented ? 'invented' : 'register']);
	}

	/** Under which key each quarter is shown (null: not at all), and what the manifest says about it. */
	settle(): { nameOf: (place: string) => string | null; checks: QuarterCheck[] } {
		const names = new Map<string, string | null>();
		const checks = this.#plans.map((plan): QuarterCheck => {
			const { municipality, quarters, smallestSize } = plan;
			const id = (code: string): string => quarterId(municipality, code);
			const titles = new Map(quarters.map(({ code, name }) => [code, name]));
			const title = (code: string): string => titles.get(code) ?? code;
			const sizes = new Map(quarters.map(({ code }) => [code, this.#persons.get(id(code)) ?? 0]));
			const settled = settleQuarters(plan, sizes, this.#totals.get(municipality) ?? 0);
			const shown = new Map<string, number>();
			for (const [code, as] of settled.shownAs) {
				names.set(id(code), as === null ? null : id(as));
				if (as !== null) shown.set(as, (shown.get(as) ?? 0) + (sizes.get(code) ?? 0));
			}
			return {
				municipality,
				smallestSize,
				shown: [...shown].map(([code, persons]) => ({ area: id(code), name: title(code), persons })),
				merged: settled.merged.map(({ code, into }) => ({ name: title(code), into: title(into) })),
				withheld: settled.withheld.map(title),
				persons: settled.rest
			};
		});
		return { nameOf: (place) => (names.has(place) ? (names.get(place) ?? null) : place), checks };
	}
}
