/** A table somebody has put together, as a file: CSV, JSON-stat, XLSX and SDMX-CSV write the same cells. */
import type { Basis } from '#domain/disclosure';
import type { Edition, Indicator, Origin, Pivot, SourceInfo } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { ageKey, AREA_SUM, CITIZENSHIP_MEMBERS, SEX_MEMBERS, YEAR_MEAN } from '#ui/texts/table-members.ts';

export type PivotFile = {
	readonly name: string;
	readonly title: string;
	readonly edition: Edition;
	readonly pivot: Pivot;
	/** How to cite it, with the address that leads back to it. */
	readonly citation: string;
	readonly notes: readonly string[];
};

export type PivotRow = {
	readonly indicator: Indicator;
	readonly sources: readonly SourceInfo[];
	readonly area: { readonly id: string; readonly name: string; readonly level: string };
	readonly year: string;
	readonly period: string;
	readonly sex: string;
	readonly age: string;
	readonly citizenship: string;
	readonly basis: Basis | null;
	readonly origin: Origin;
	readonly value: Value;
	readonly numerator: Value;
	readonly denominator: Value;
	readonly interval: { readonly lower: number; readonly upper: number } | null;
};

export type PivotMembers = {
	readonly areas: readonly { readonly id: string; readonly name: string; readonly level: string }[];
	readonly years: readonly { readonly key: string; readonly label: string }[];
	readonly sexes: readonly { readonly key: string; readonly label: string }[];
	readonly ages: readonly string[];
	readonly citizenships: readonly { readonly key: string; readonly label: string }[];
};

export function membersOf({ query }: Pivot): PivotMembers {
	const find = <T>(members: readonly { is: T; key: string; label: string }[], wanted: T) =>
		members.find(({ is }) => is === wanted) ?? { key: '', label: '' };
	return {
		areas: [
			...query.areas.map(({ id, name, level }) => ({ id: id as string, name, level: level as string })),
			...(query.hasAreaSum ? [{ id: AREA_SUM.key, name: AREA_SUM.label, level: '' }] : [])
		],
		years: [
			...query.years.map((year) => ({ key: String(year), label: String(year) })),
			...(query.hasYearMean ? [YEAR_MEAN] : [])
		],
		sexes: query.sexes.map((sex) => find(SEX_MEMBERS, sex)),
		ages: query.ages.map(ageKey),
		citizenships: query.citizenships.map((one) => find(CITIZENSHIP_MEMBERS, one))
	};
}

/** All cells, the last dimension fastest: indicator, area, year, sex, age, citizenship. */
export function* pivotRows({ pivot, edition }: PivotFile): Generator<PivotRow> {
	const { query } = pivot;
	const members = membersOf(pivot);
	for (const [i, indicator] of query.indicators.entries()) {
		const sources = [...(pivot.deliveries[i] ?? [])].flatMap((delivery) => edition.sources.get(delivery) ?? []);
		for (const [a, area] of members.areas.entries())
			for (const [y, year] of members.years.entries())
				for (const [s, sex] of members.sexes.entries())
					for (const [g, age] of members.ages.entries())
						for (const [c, citizenship] of members.citizenships.entries()) {
							const at = pivot.at({ indicator: i, area: a, year: y, sex: s, age: g, citizenship: c });
							yield {
								indicator,
								sources,
								area,
								year: year.key,
								period: pivot.periods.get(`${i} ${y}`) ?? year.label,
								sex: sex.key,
								age,
								citizenship: citizenship.key,
								basis: pivot.basis(at),
								origin: pivot.origin(at),
								value: pivot.value(at),
								numerator: pivot.numerator(at),
								denominator: pivot.denominator(at),
								interval: pivot.interval(at, indicator)
							};
						}
	}
}

export const inventedIn = ({ sources }: PivotRow): boolean => sources.some(({ isInvented }) => isInvented);
