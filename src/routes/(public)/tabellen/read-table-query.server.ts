/**
 * What the address asks for, as page, files and explanation read it: `?indikator=bevoelkerung&gebiet=raunheim&jahr=2025
 * &geschlecht=weiblich&alter=0-17&staatsangehoerigkeit=deutsch&summen=ja&spalten=jahr&kennwert=wert&grundlage=amtlich
 * &ausgabe=2025-1`. Unknown members are named and left out; what is not asked for has a default.
 */
import type { Area } from '#domain/areas';
import { isSummable, type Breakdown, type Edition, type PivotQuery } from '#domain/monitor';
import {
	ageKey,
	BROAD_GROUPS,
	CITIZENSHIP_MEMBERS,
	FIVE_YEAR_GROUPS,
	KINDS,
	SEX_MEMBERS,
	type Kind
} from '#ui/texts/table-members.ts';

export const DIMENSIONS = ['indikator', 'gebiet', 'jahr', 'geschlecht', 'alter', 'staatsangehoerigkeit'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type TableQuery = {
	/** Null: no indicator is chosen, so there is nothing to show. */
	readonly query: PivotQuery | null;
	readonly columns: Dimension;
	readonly kind: Kind;
	/** Sentences about what could not be followed. */
	readonly notes: readonly string[];
	/** The same table, written out and without what was not understood. */
	readonly params: URLSearchParams;
	/** As typed, for the form. */
	readonly agesText: string;
};

const YEARS = /^\d{4}$/;
const AGE = /^(\d{1,3})-(\d{1,3})?$/;
const SHOWN_UNKNOWN = 5;

export function readTableQuery(edition: Edition, given: URLSearchParams): TableQuery {
	const unknown: string[] = [];
	const ask = <T>(name: string, find: (text: string) => readonly T[] | undefined): T[] => {
		const found = new Set<T>();
		for (const text of new Set(given.getAll(name).flatMap((one) => one.split(',')))) {
			if (text.trim() === '') continue;
			const members = find(text.trim());
			if (!members) unknown.push(text.trim());
			else for (const member of members) found.add(member);
		}
		return [...found];
	};
	const one = <T>(member: T | undefined): readonly T[] | undefined => (member === undefined ? undefined : [member]);
	const known = yearsIn(edition);
	const indicators = sortAs(
		edition.indicators,
		ask('indikator', (id) => one(edition.findIndicator(id)))
	);
	const areas = sortAs(
		edition.areas,
		ask('gebiet', (slug) => (slug === 'gemeinden' ? edition.municipalities() : one(edition.findArea(slug))))
	);
	const years = ask('jahr', (text) =>
		text === 'alle' ? known : YEARS.test(text) && known.includes(Number(text)) ? [Number(text)] : undefined
	).toSorted((a, b) => a - b);
	const sexes = ask('geschlecht', (key) => one(SEX_MEMBERS.find((member) => member.key === key)));
	const citizenships = ask('staatsangehoerigkeit', (key) =>
		one(CITIZENSHIP_MEMBERS.find((member) => member.key === key))
	);
	const ages = unique(ask('alter', readAges));
	const kind = KINDS.find(({ key }) => key === given.get('kennwert'))?.key ?? 'wert';
	const asked = given.get('grundlage');
	const basis = asked === 'register' ? 'register' : asked === 'amtlich' ? 'official' : null;
	const hasTotals = given.get('summen') === 'ja';
	const query: PivotQuery | null =
		indicators.length === 0
			? null
			: withTotals(hasTotals, {
					indicators,
					areas: areas.length > 0 ? areas : [edition.county],
					years: years.length > 0 ? years : newestYears(edition, indicators),
					sexes: sexes.length > 0 ? sexes.map(({ is }) => is) : [null],
					ages: ages.length > 0 ? ages : [null],
					citizenships: citizenships.length > 0 ? citizenships.map(({ is }) => is) : [null],
					basis,
					hasAreaSum: false,
					hasYearMean: false
				});
	const wanted = DIMENSIONS.find((dimension) => dimension === given.get('spalten'));
	const columns = wanted ?? widest(query);
	return {
		query,
		columns,
		kind,
		notes: unknown.length > 0 ? [unknownInWords(unknown)] : [],
		params: paramsOf(edition, query, { columns, kind, hasTotals }),
		agesText: ages.map(ageKey).join(', ')
	};
}

/** The address of a table, complete and bound to its edition. */
export function paramsOf(
	{ release }: Edition,
	query: PivotQuery | null,
	{ columns, kind, hasTotals }: { columns: Dimension; kind: Kind; hasTotals: boolean }
): URLSearchParams {
	const params = new URLSearchParams();
	if (query) {
		for (const { id } of query.indicators) params.append('indikator', id);
		for (const { slug } of query.areas) params.append('gebiet', slug);
		for (const year of query.years) params.append('jahr', String(year));
		const add = <T>(name: string, members: readonly T[], keyOf: (member: T) => string): void => {
			if (members.length > 1 || members[0] !== null) for (const member of members) params.append(name, keyOf(member));
		};
		add('geschlecht', query.sexes, (sex) => SEX_MEMBERS.find(({ is }) => is === sex)?.key ?? '');
		add('alter', query.ages, ageKey);
		add(
			'staatsangehoerigkeit',
			query.citizenships,
			(who) => CITIZENSHIP_MEMBERS.find(({ is }) => is === who)?.key ?? ''
		);
		if (query.basis) params.set('grundlage', query.basis === 'register' ? 'register' : 'amtlich');
	}
	if (hasTotals) params.set('summen', 'ja');
	if (kind !== 'wert') params.set('kennwert', kind);
	params.set('spalten', columns);
	params.set('ausgabe', `${release.year}-${release.revision}`);
	return params;
}

/** All years some figure of the edition is about, oldest first. */
export function yearsIn(edition: Edition): number[] {
	let years = yearsOfEdition.get(edition);
	if (!years) {
		years = [...new Set(edition.figures.map(({ year }) => year))].toSorted((a, b) => a - b);
		yearsOfEdition.set(edition, years);
	}
	return years;
}
const yearsOfEdition = new WeakMap<Edition, number[]>();

/** Totals of each dimension that has several members. */
function withTotals(hasTotals: boolean, query: PivotQuery): PivotQuery {
	if (!hasTotals) return query;
	const add = <T>(members: readonly (T | null)[]): readonly (T | null)[] =>
		members.length > 1 && !members.includes(null) ? [...members, null] : members;
	return {
		...query,
		sexes: add(query.sexes),
		ages: add(query.ages),
		citizenships: add(query.citizenships),
		hasAreaSum: isSummable(query),
		hasYearMean: query.years.length > 1
	};
}

function readAges(text: string): readonly Breakdown['age'][] | undefined {
	if (text === 'alle') return [null];
	if (text === 'fuenf') return FIVE_YEAR_GROUPS;
	if (text === 'grob') return BROAD_GROUPS;
	const [, from, to] = AGE.exec(text) ?? [];
	if (from === undefined) return undefined;
	const age = { from: Number(from), to: to === undefined ? Infinity : Number(to) };
	if (age.to < age.from) return undefined;
	return [age.from === 0 && age.to === Infinity ? null : age];
}

/** Each group once, whatever form it was asked for in; the youngest first, all together last. */
function unique(ages: readonly Breakdown['age'][]): Breakdown['age'][] {
	const byKey = new Map(ages.map((age) => [ageKey(age), age]));
	return [...byKey.values()].toSorted(
		(a, b) => (a?.from ?? Infinity) - (b?.from ?? Infinity) || (a?.to ?? 0) - (b?.to ?? 0)
	);
}

function sortAs<T>(order: readonly T[], members: readonly T[]): T[] {
	const wanted = new Set(members);
	return order.filter((member) => wanted.has(member));
}

function newestYears(edition: Edition, indicators: PivotQuery['indicators']): number[] {
	const years = indicators.map((indicator) => edition.newestYear(indicator) ?? edition.release.year);
	return [Math.min(...years)];
}

/** Years across, else the dimension with the fewest but more than one member. */
function widest(query: PivotQuery | null): Dimension {
	if (!query || query.years.length > 1) return 'jahr';
	const sizes: [Dimension, number][] = [
		['geschlecht', query.sexes.length],
		['staatsangehoerigkeit', query.citizenships.length],
		['alter', query.ages.length],
		['indikator', query.indicators.length],
		['gebiet', query.areas.length]
	];
	return sizes.filter(([, size]) => size > 1).toSorted(([, a], [, b]) => a - b)[0]?.[0] ?? 'jahr';
}

function unknownInWords(unknown: readonly string[]): string {
	const shown = unknown.slice(0, SHOWN_UNKNOWN).map((text) => `„${text.slice(0, 40)}“`);
	const more = unknown.length - shown.length;
	return `Nicht gefunden und weggelassen: ${shown.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`;
}

export function areaGroups(edition: Edition): readonly { readonly label: string; readonly areas: readonly Area[] }[] {
	return [
		{ label: 'Städte und Gemeinden', areas: edition.municipalities() },
		{ label: 'Kreis und Kreisregionen', areas: [...edition.regions(), edition.county] },
		{
			label: 'Land und Bund',
			areas: edition.areas.filter(({ level }) => ['district', 'state', 'country', 'reference'].includes(level))
		}
	];
}
