import type { QuarterPlan } from './quarter-plan.ts';

export type SettledQuarters = {
	/** Code of each quarter → code under which its people are shown; null: not shown. */
	readonly shownAs: ReadonlyMap<string, string | null>;
	readonly merged: readonly { readonly code: string; readonly into: string }[];
	readonly withheld: readonly string[];
	/** Persons of the municipality in no shown quarter. */
	readonly rest: number;
};

/**
 * Enforces the smallest size: a quarter below it joins the one its municipality has named, as often as needed, else it is
 * withheld. Whoever subtracts the shown quarters from the municipality must not find a small one either: as long as the rest
 * (withheld quarters, addresses without a quarter) is below the size, the smallest shown quarter is withheld too.
 * `persons` by code; `total`: persons of the municipality.
 */
export function settleQuarters(
	{ quarters, smallestSize }: QuarterPlan,
	persons: ReadonlyMap<string, number>,
	total: number
): SettledQuarters {
	const groups = new Map(quarters.map(({ code }) => [code, { codes: [code], persons: persons.get(code) ?? 0 }]));
	const targets = new Map(quarters.map(({ code, mergeInto }) => [code, mergeInto]));
	const merged: { code: string; into: string }[] = [];
	for (;;) {
		const small = [...groups]
			.filter(([code, group]) => isSmall(group.persons) && groups.has(targets.get(code) ?? code))
			.filter(([code]) => targets.get(code) !== undefined && targets.get(code) !== code)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))[0];
		if (!small) break;
		const [code, group] = small;
		const into = targets.get(code) ?? code;
		const target = groups.get(into);
		if (!target) break;
		target.codes.push(...group.codes);
		target.persons += group.persons;
		groups.delete(code);
		merged.push({ code, into });
	}
	const shown = [...groups]
		.filter(([, group]) => !isSmall(group.persons))
		.toSorted(([, a], [, b]) => a.persons - b.persons);
	const restOf = (): number => total - shown.reduce((sum, [, group]) => sum + group.persons, 0);
	while (restOf() > 0 && restOf() < smallestSize && shown.length > 0) shown.shift();
	const shownAs = new Map<string, string | null>(quarters.map(({ code }) => [code, null]));
	for (const [code, group] of shown) for (const part of group.codes) shownAs.set(part, code);
	const withheld = quarters.map(({ code }) => code).filter((code) => shownAs.get(code) === null);
	return { shownAs, merged: merged.filter(({ code }) => shownAs.get(code) !== null), withheld, rest: restOf() };

	function isSmall(count: number): boolean {
		return count < smallestSize;
	}
}
