/**
 * A table for download in long form: one row a released figure, in the order people know (indicators by theme,
 * municipalities alphabetically, regions, county, larger areas, years, register before official). CSV, JSON-stat and
 * XLSX are three ways to write the same `DataTable`, so they cannot tell different things.
 */
import type { Area } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator, ReleaseInfo, SourceInfo } from '#domain/monitor';
import { alterationNotes } from '#ui/texts/alteration.ts';

export type DataRow = { readonly indicator: Indicator; readonly area: Area; readonly figure: ReleasedFigure };

export type DataTable = {
	/** Stem of the file name, `altenquotient-2025`. */
	readonly name: string;
	readonly title: string;
	readonly release: ReleaseInfo;
	readonly county: Area;
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly years: readonly number[];
	readonly bases: readonly Basis[];
	readonly rows: readonly DataRow[];
	/** The deliveries that the rows rest on. */
	readonly sources: readonly SourceInfo[];
	/** Sentences on counts that are altered instead of hidden; empty where none are. */
	readonly alterations: readonly string[];
};

const BASES: readonly Basis[] = ['register', 'official'];

type Choice = {
	readonly name: string;
	readonly title: string;
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	/** Which years to take; all without it. */
	readonly isWanted?: (indicator: Indicator, year: number) => boolean;
};

/** Takes all released figures of the chosen indicators and areas out of an edition; what it has none of is left out. */
export function dataTable(edition: Edition, choice: Choice): DataTable {
	const rows = choice.indicators.flatMap((indicator) =>
		choice.areas.flatMap((area) =>
			BASES.flatMap((basis) =>
				edition
					.series(indicator, area, basis)
					.filter((figure) => choice.isWanted?.(indicator, figure.year) ?? true)
					.map((figure) => ({ indicator, area, figure }))
			)
		)
	);
	const has = <T>(pick: (row: DataRow) => T): ((item: T) => boolean) => {
		const present = new Set(rows.map(pick));
		return (item) => present.has(item);
	};
	const deliveries = [...new Set(rows.flatMap(({ figure }) => figure.deliveries))];
	return {
		name: choice.name,
		title: choice.title,
		release: edition.release,
		county: edition.county,
		alterations: alterationNotes(edition, choice.indicators),
		indicators: choice.indicators.filter(has((row) => row.indicator)),
		areas: choice.areas.filter(has((row) => row.area)),
		years: [...new Set(rows.map(({ figure }) => figure.year))].sort((a, b) => a - b),
		bases: BASES.filter(has((row) => row.figure.basis)),
		rows,
		sources: deliveries.flatMap((delivery) => edition.sources.get(delivery) ?? [])
	};
}
