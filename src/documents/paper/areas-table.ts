/** The table of all areas for one indicator: newest value with its interval and its fraction, and what was before. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator } from '#domain/monitor';
import { formatValue } from '#ui/texts/format-value.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import type { Block, TableColumn, TableRow } from './paper-document.ts';
import { intervalText, signNote, valueCell } from './value-text.ts';

const BACK = [5, 1] as const;

/** `isNarrow`: beside a comment there is no room for the fraction. */
export function areasTable(edition: Edition, indicator: Indicator, year: number, isNarrow = false): Block {
	const areas = edition.areas.filter(
		(area) => edition.figure(indicator, area, year) !== undefined || isReference(area)
	);
	const earlier = BACK.map((years) => year - years).filter((each) =>
		areas.some((area) => edition.figure(indicator, area, each) !== undefined)
	);
	const figures = (area: Area): (ReleasedFigure | undefined)[] =>
		[...earlier, year].map((each) => edition.figure(indicator, area, each));
	const shown = areas.filter((area) => figures(area).some(Boolean));
	const newest = shown.map((area) => edition.figure(indicator, area, year));
	const hasInterval = newest.some((figure) => figure?.interval);
	const hasFraction =
		!isNarrow &&
		indicator.denominatorText !== undefined &&
		newest.some((figure) => figure?.denominator.kind === 'number');
	const columns: TableColumn[] = [
		{ head: 'Gebiet', align: 'text', share: 1 },
		...earlier.map((each): TableColumn => ({ head: String(each), align: 'number' })),
		{ head: String(year), align: 'number' },
		...(hasInterval ? [{ head: '95-%-Bereich', align: 'number' } as const] : []),
		...(hasFraction ? [{ head: 'Zähler', align: 'number' } as const, { head: 'Nenner', align: 'number' } as const] : [])
	];
	const county = edition.figure(indicator, edition.county, year);
	const rows = shown.map((area, index): TableRow => {
		const figure = edition.figure(indicator, area, year);
		const before = shown[index - 1];
		const isOtherLevel = before !== undefined && before.level !== area.level && !isLarger(before);
		return {
			cells: [
				isOnOtherBasis(figures(area), county) ? `${area.name} (amtlich)` : area.name,
				...figures(area).map((each) => valueCell(each, indicator.decimals)),
				...(hasInterval ? [intervalText(figure, indicator.decimals)] : []),
				...(hasFraction ? [fractionText(figure, 'numerator'), fractionText(figure, 'denominator')] : [])
			],
			...(isOtherLevel ? { kind: 'apart' as const } : {}),
			...(area.id === edition.county.id ? { isStrong: true } : {})
		};
	});
	const all = shown.flatMap(figures);
	const periods = [...new Set(newest.flatMap((figure) => figure?.period ?? []))];
	return {
		kind: 'table',
		caption: [indicator.name, indicator.unit, periods.length === 1 ? periods[0] : ''].filter(Boolean).join(', '),
		columns,
		rows,
		note: signNote(all),
		source: sourceLine(edition, all)
	};
}

/** Land and Bund have official figures only, also where the county's come from the register. */
function isOnOtherBasis(figures: readonly (ReleasedFigure | undefined)[], county: ReleasedFigure | undefined): boolean {
	return county?.basis === 'register' && figures.findLast((figure) => figure)?.basis === 'official';
}

function isReference(area: Area): boolean {
	return area.level === 'state' || area.level === 'country' || area.level === 'district';
}

/** County, Land and Bund stand together below one rule. */
function isLarger(area: Area): boolean {
	return area.level === 'county' || isReference(area);
}

function fractionText(figure: ReleasedFigure | undefined, part: 'numerator' | 'denominator'): string {
	if (!figure) return '';
	const value = figure[part];
	if (value.kind === 'missing' && value.why === 'not-applicable') return '';
	return formatValue(value, 0).text;
}
