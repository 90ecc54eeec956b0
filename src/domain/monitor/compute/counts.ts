/**
 * The base data structure asked for one number: measure, part, area, year, basis. Regions, and the county where nobody
 * delivered it, are sums of their municipalities' counts, never averages of rates.
 */
import type { Area, AreaId, AreaLevel, Membership } from '#domain/areas';
import type { Basis } from '#domain/disclosure';
import type { Fact, Measure } from '#domain/intake';
import type { Flag, MissingReason } from '#domain/statistics';
import type { Entry, FactGroups } from './fact-groups.ts';
import { selectFacts } from './select-facts.ts';
import type { Wanted } from './selection.ts';

/** What is counted where and when, but for the area. */
export type CellPlace = {
	readonly measure: string;
	readonly wanted: Wanted;
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
};

export type Count = {
	readonly value: number;
	/** Why there is no number; `value` is 0 then and means nothing. */
	readonly why: MissingReason | null;
	readonly flags: readonly Flag[];
	readonly period: string;
	readonly deliveries: readonly number[];
	/** The municipalities it was summed from, if it was. */
	readonly parts: readonly string[] | null;
};

export type Counts = {
	/** Undefined: not to be had from what was delivered, so there is no figure at all. */
	readonly find: (place: CellPlace, options?: { mayBeSummed?: boolean; weighted?: boolean }) => Count | undefined;
	/** By single year of age, where everything delivered is in single years and has a number. */
	readonly byAge: (place: CellPlace) => ReadonlyMap<number, number> | undefined;
	/** The delivered facts behind a number, for the explanation; of the area itself, not of its parts. */
	readonly factsOf: (place: CellPlace) => readonly Fact[];
	readonly municipalitiesOf: (area: string) => readonly string[];
	/** Quarters of a municipality; never summed up to it: some people live in none that is shown. */
	readonly quartersOf: (municipality: string) => readonly string[];
	readonly groups: FactGroups;
};

export function cellKey({ measure, wanted, area, year, basis }: CellPlace): string {
	return `${measure} ${area} ${year} ${basis}${wanted.text === '' ? '' : ` ${wanted.text}`}`;
}

const NO_FLAGS: readonly Flag[] = [];

type World = {
	readonly areas: readonly Area[];
	readonly memberships: readonly Membership[];
	readonly measures: ReadonlyMap<string, Measure>;
	/** Regions as they are made up at the end of this year serve for all years, so that series compare. */
	readonly maxYear: number;
};

export function countsOf(groups: FactGroups, world: World): Counts {
	const parts = partsOf(world, 'municipality', ['region', 'county']);
	const quarters = partsOf(world, 'quarter', ['municipality']);
	const known = new Map<string, Count | null>();
	const entriesOf = ({ measure, wanted, area, year, basis }: CellPlace): readonly Entry[] | undefined => {
		const group = groups.groupOf(measure, basis, area, year);
		return group && selectFacts(group, wanted, basis === 'register');
	};
	const find: Counts['find'] = (place, { mayBeSummed, weighted = false } = {}) => {
		const maySum = mayBeSummed ?? world.measures.get(place.measure)?.isAdditive ?? false;
		const key = `${cellKey(place)}${maySum ? '' : ' own'}${weighted ? ' weighted' : ''}`;
		const earlier = known.get(key);
		if (earlier !== undefined) return earlier ?? undefined;
		const entries = entriesOf(place);
		const own = entries && (weighted ? weightByAge(entries) : sumEntries(entries));
		const municipalities = parts.get(place.area);
		const count =
			own ??
			(maySum && municipalities
				? sumCounts(
						municipalities,
						municipalities.map((area) => find({ ...place, area }, { mayBeSummed: maySum, weighted }))
					)
				: undefined);
		known.set(key, count ?? null);
		return count;
	};
	const byAge: Counts['byAge'] = (place) => {
		const entries = entriesOf(place);
		const own = entries && agesOf(entries);
		const municipalities = parts.get(place.area);
		if (own || !municipalities || !world.measures.get(place.measure)?.isAdditive) return own;
		const sums = new Map<number, number>();
		for (const area of municipalities) {
			const ages = byAge({ ...place, area });
			if (!ages) return undefined;
			for (const [age, count] of ages) sums.set(age, (sums.get(age) ?? 0) + count);
		}
		return sums;
	};
	return {
		find,
		byAge,
		factsOf: (place) => (entriesOf(place) ?? []).map(({ fact }) => fact),
		municipalitiesOf: (area) => parts.get(area) ?? [],
		quartersOf: (municipality) => quarters.get(municipality) ?? [],
		groups
	};
}

/** Municipalities by region and county, quarters by municipality. */
function partsOf(
	{ areas, memberships, maxYear }: World,
	level: AreaLevel,
	wholes: readonly AreaLevel[]
): Map<string, AreaId[]> {
	const levels = new Map(areas.map((area) => [area.id as string, area.level]));
	const day = `${maxYear}-12-31`;
	const parts = new Map<string, AreaId[]>();
	for (const { part, whole, planningField, validFrom, validTo } of memberships) {
		const wholeLevel = levels.get(whole);
		const isMeant = levels.get(part) === level && wholeLevel !== undefined && wholes.includes(wholeLevel);
		if (!isMeant || planningField !== 'general' || validFrom > day || (validTo !== null && validTo < day)) continue;
		const list = parts.get(whole);
		if (list) list.push(part);
		else parts.set(whole, [part]);
	}
	return parts;
}

function sumEntries(entries: readonly Entry[]): Count {
	return total(entries.map(({ fact }) => ({ fact, value: fact.value.kind === 'number' ? fact.value.value : 0 })));
}

/** Σ (age + 0.5) × persons; only from single years. */
function weightByAge(entries: readonly Entry[]): Count | undefined {
	const weighted = entries.map((entry) => {
		const { fact } = entry;
		const age = singleAge(entry);
		return age !== null && fact.value.kind === 'number' ? { fact, value: (age + 0.5) * fact.value.value } : undefined;
	});
	return weighted.every((item) => item !== undefined) ? total(weighted) : undefined;
}

/** The top group of very old people counts as its first year. */
function singleAge({ age }: Entry): number | null {
	const OLDEST = 95;
	const isSingle = age && (age.from === age.to || (age.to === Infinity && age.from >= OLDEST));
	return isSingle ? age.from : null;
}

function agesOf(entries: readonly Entry[]): Map<number, number> | undefined {
	const ages = new Map<number, number>();
	for (const entry of entries) {
		const { value } = entry.fact;
		const age = singleAge(entry);
		if (age === null || value.kind !== 'number') return undefined;
		ages.set(age, (ages.get(age) ?? 0) + value.value);
	}
	return ages;
}

function total(items: readonly { fact: Fact; value: number }[]): Count {
	const [only] = items;
	if (only && items.length === 1) return ofOneFact(only.fact, only.value);
	let value = 0;
	let why: MissingReason | null = null;
	const flags = new Set<Flag>();
	const deliveries = new Set<number>();
	for (const item of items) {
		const printed = item.fact.value;
		if (printed.kind === 'missing') why = worse(why, printed.why);
		else for (const flag of printed.flags) flags.add(flag);
		value += item.value;
		deliveries.add(item.fact.delivery);
	}
	return {
		value: why ? 0 : value,
		why,
		flags: [...flags],
		period: items[0]?.fact.period ?? '',
		deliveries: [...deliveries],
		parts: null
	};
}

/** Most official counts are one printed number: no sets, no sums. */
function ofOneFact({ value: printed, period, delivery }: Fact, value: number): Count {
	const isMissing = printed.kind === 'missing';
	return {
		value: isMissing ? 0 : value,
		why: isMissing ? printed.why : null,
		flags: isMissing ? NO_FLAGS : printed.flags,
		period,
		deliveries: [delivery],
		parts: null
	};
}

function sumCounts(areas: readonly string[], counts: readonly (Count | undefined)[]): Count | undefined {
	let value = 0;
	let why: MissingReason | null = null;
	const flags = new Set<Flag>();
	const deliveries = new Set<number>();
	let period = '';
	for (const count of counts) {
		if (!count) return undefined;
		if (count.why) why = worse(why, count.why);
		value += count.value;
		period ||= count.period;
		for (const flag of count.flags) flags.add(flag);
		for (const delivery of count.deliveries) deliveries.add(delivery);
	}
	return { value: why ? 0 : value, why, flags: [...flags], period, deliveries: [...deliveries], parts: areas };
}

/** What a sum says when several parts are missing: that something is secret matters most. */
export function worse(known: MissingReason | null, next: MissingReason): MissingReason {
	return known === null || next === 'secret-at-source' ? next : known;
}
