/**
 * One indicator of the edition: what it means and how to read it on the left, the comparison of all areas on the right;
 * then the development, the map, and the table of all areas.
 */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import {
	choroplethMap,
	dotPlot,
	paperPalette,
	smallMultiples,
	tileMap,
	timeSeries,
	type AreaFigure,
	type FigureOptions
} from '#figures';
import { seriesOf } from '#ui/series-of.ts';
import { isComparable } from '#ui/texts/sentences.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { COLUMN_WIDTH, figureBlock, MAP_SHARE, MAP_WIDTH, MULTIPLES_WIDTH } from './figure-block.ts';
import type { PaperDeps } from './paper-deps.ts';
import type { Block } from './paper-document.ts';
import { areasTable } from './areas-table.ts';
import { mainRegions } from './profile-areas.ts';
import { publishersLine } from './publishers-line.ts';
import { indicatorComment } from './indicator-comment.ts';

type SectionDeps = Pick<PaperDeps, 'tiles' | 'boundaries'>;

export function indicatorSection(edition: Edition, indicator: Indicator, deps: SectionDeps): Block[] {
	const year = edition.newestYear(indicator);
	if (year === null) return [];
	const rows = rowsOf(edition, indicator, year, [...edition.municipalities(), ...mainRegions(edition)]);
	const hasParts = rows.some(({ figure }) => figure?.value.kind === 'number');
	const comment = indicatorComment(edition, indicator, year, rows);
	const heading: Block = { kind: 'heading', level: 2, text: indicator.name, startsPage: hasParts };
	if (!hasParts) {
		return [
			heading,
			{
				kind: 'beside',
				comment,
				data: hasDevelopment(edition, indicator)
					? [countyDevelopment(edition, indicator, COLUMN_WIDTH), areasTable(edition, indicator, year, true)]
					: [areasTable(edition, indicator, year, true)],
				staysTogether: true
			}
		];
	}
	return [
		heading,
		{ kind: 'beside', comment, data: [comparison(edition, indicator, year, rows)] },
		...(hasDevelopment(edition, indicator) ? [development(edition, indicator)] : []),
		areasTable(edition, indicator, year),
		...(isComparable(indicator) ? [map(edition, indicator, rows, year, deps)] : [])
	];
}

function rowsOf(edition: Edition, indicator: Indicator, year: number, areas: readonly Area[]): AreaFigure[] {
	return areas.map((area) => ({ area, figure: edition.figure(indicator, area, year) }));
}

function options(width: number, idPrefix: string): FigureOptions {
	return { palette: paperPalette, width, idPrefix };
}

function comparison(edition: Edition, indicator: Indicator, year: number, rows: readonly AreaFigure[]): Block {
	const [county] = rowsOf(edition, indicator, year, [edition.county]);
	const state = edition.areas.find(({ level }) => level === 'state');
	const stateRow = state && {
		area: state,
		figure: edition.figureBeside(county?.figure, indicator, state, year)
	};
	const compares = isComparable(indicator);
	const figure = dotPlot(
		{
			measure: indicator,
			rows: compares ? rows : rows.filter(({ area }) => area.level === 'municipality'),
			...(compares && county ? { county } : {}),
			...(compares && stateRow?.figure ? { state: stateRow } : {})
		},
		options(COLUMN_WIDTH, 'comparison')
	);
	return figureBlock(
		figure,
		sourceLine(
			edition,
			[...rows, county, stateRow].map((row) => row?.figure)
		)
	);
}

/** Two points are no development. */
const FEWEST_YEARS = 3;

function hasDevelopment(edition: Edition, indicator: Indicator): boolean {
	return [edition.county, ...edition.municipalities()].some(
		(area) => seriesOf(edition, indicator, area).filter(({ value }) => value.kind === 'number').length >= FEWEST_YEARS
	);
}

function development(edition: Edition, indicator: Indicator): Block {
	const areas = edition.municipalities();
	const panels = areas.map((area) => ({ area, figures: edition.series(indicator, area) }));
	const county = { area: edition.county, figures: edition.series(indicator, edition.county) };
	const figure = smallMultiples(
		{
			measure: indicator,
			panels,
			...(isComparable(indicator) ? { county } : {}),
			breaks: breaksOf(edition, indicator)
		},
		options(MULTIPLES_WIDTH, 'development')
	);
	return figureBlock(
		figure,
		publishersLine(
			edition,
			panels.flatMap(({ figures }) => figures)
		)
	);
}

/** Where only the county has figures: its line beside that of Hessen. */
function countyDevelopment(edition: Edition, indicator: Indicator, width: number): Block {
	const state = edition.areas.find(({ level }) => level === 'state');
	const county = edition.series(indicator, edition.county);
	const stateFigures = state && isComparable(indicator) ? edition.series(indicator, state) : [];
	const figure = timeSeries(
		{
			measure: indicator,
			series: [
				{ name: edition.county.name, role: 'area', figures: county },
				...(state && stateFigures.length > 0
					? [{ name: state.name, role: 'state' as const, figures: stateFigures }]
					: [])
			],
			breaks: breaksOf(edition, indicator)
		},
		options(width, 'development')
	);
	return figureBlock(figure, sourceLine(edition, [...county, ...stateFigures]));
}

export function breaksOf(edition: Edition, indicator: Indicator): Indicator['breaks'] {
	const basis = edition.leadingBasis(indicator);
	return indicator.breaks.filter((each) => (each.basis ?? basis) === basis);
}

function map(
	edition: Edition,
	indicator: Indicator,
	rows: readonly AreaFigure[],
	year: number,
	{ tiles, boundaries }: SectionDeps
): Block {
	const municipalities = rows.filter(({ area }) => area.level === 'municipality');
	const [county] = rowsOf(edition, indicator, year, [edition.county]);
	const input = { measure: indicator, rows: municipalities, ...(county ? { county } : {}) };
	const figure = boundaries
		? choroplethMap({ ...input, boundaries: boundaries.shapes }, options(MAP_WIDTH, 'map'))
		: tileMap({ ...input, tiles }, options(MAP_WIDTH, 'map'));
	const source = publishersLine(
		edition,
		municipalities.map((row) => row.figure)
	);
	return figureBlock(figure, boundaries ? `${source} Geodaten: ${boundaries.source}` : source, MAP_SHARE);
}
