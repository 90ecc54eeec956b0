/**
 * The area profile: one area's own printed evaluation. Key statements and four facts first, then age structure, the
 * themes with comment and data side by side, register beside official figures, method, sources, signs, glossary, and
 * how to give feedback.
 */
import type { Area } from '#domain/areas';
import { THEMES, type Edition, type Theme } from '#domain/monitor';
import { dotPlot, paperPalette, timeSeries, type FigureOptions, type Series } from '#figures';
import { seriesBeside, seriesOf } from '#ui/series-of.ts';
import { areaProfileText } from '#ui/texts/area-profile-text.ts';
import { isComparable } from '#ui/texts/sentences.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { MAIN_THEMES, THEME_TEXTS } from '#ui/texts/themes.ts';
import { ageChapter } from './age-chapter.ts';
import { basesTable } from './bases-table.ts';
import { feedbackChapter, glossaryChapter, methodChapter, signsChapter, sourcesChapter } from './closing-chapters.ts';
import { cover } from './cover.ts';
import { factsBlock } from './facts-block.ts';
import { COLUMN_WIDTH, figureBlock } from './figure-block.ts';
import { breaksOf } from './indicator-section.ts';
import { locatorMap } from './locator-map.ts';
import type { PaperDeps } from './paper-deps.ts';
import type { Block, PaperDocument } from './paper-document.ts';
import { areaStatements, themeStatements } from './statements.ts';
import { mainRegions } from './profile-areas.ts';
import { leadIndicator, themeTable } from './theme-table.ts';

export function areaProfile(edition: Edition, area: Area, deps: Omit<PaperDeps, 'compiler'>): PaperDocument {
	const indicators = edition.indicators.filter((indicator) =>
		(['register', 'official'] as const).some((basis) => edition.series(indicator, area, basis).length > 0)
	);
	const used = new Set(
		indicators.flatMap((indicator) =>
			(['register', 'official'] as const).flatMap((basis) =>
				edition.series(indicator, area, basis).flatMap(({ deliveries }) => deliveries)
			)
		)
	);
	const bases = basesTable(edition, area, edition.ofTheme('demografie'));
	return {
		...cover(edition, {
			title: area.name,
			kind: 'Gebietsprofil',
			shortTitle: area.name,
			keywords: ['Gebietsprofil', area.name],
			drawing: locatorMap(edition, area, deps)
		}),
		contentsDepth: 1,
		blocks: [
			...statementsChapter(edition, area),
			...ageChapter(edition, area),
			...THEMES.flatMap((theme) => themeChapter(edition, area, theme)),
			...(bases.length > 0
				? [
						{ kind: 'heading', level: 1, text: 'Register und amtliche Zahlen' } as const,
						{
							kind: 'paragraph',
							text: 'Die eigene Zählung der Melderegister ist früh da, die amtliche Zahl kommt später. Beide zählen nicht genau dasselbe: Das Register kennt verspätete An- und Abmeldungen, die amtliche Fortschreibung beruht auf dem letzten Zensus.',
							staysWithNext: true
						} as const,
						...bases
					]
				: []),
			...methodChapter(edition, indicators, edition.release.year - YEARS_OF_BREAKS),
			...sourcesChapter([...edition.sources.values()].filter(({ delivery }) => used.has(delivery))),
			...signsChapter(),
			...glossaryChapter(indicators),
			...feedbackChapter(edition, deps.address)
		]
	};
}

function statementsChapter(edition: Edition, area: Area): Block[] {
	const statements = areaStatements(edition, area, 5);
	return [
		{ kind: 'heading', level: 1, text: 'Zentrale Aussagen' },
		{ kind: 'paragraph', tone: 'lead', text: areaProfileText(edition, area) },
		...factsBlock(edition, area),
		...(statements.length > 0 ? [{ kind: 'list', items: statements } as const] : [])
	];
}

function themeChapter(edition: Edition, area: Area, theme: Theme): Block[] {
	const table = themeTable(edition, area, theme);
	if (table.length === 0) return [];
	const { name, question } = THEME_TEXTS[theme];
	const lead = leadIndicator(edition, area, theme);
	const statements = themeStatements(edition, area, theme, lead);
	const chart = lead
		? MAIN_THEMES.includes(theme) && area.level !== 'county'
			? comparisonChart(edition, area, lead, chartWidth(table))
			: developmentChart(edition, area, lead)
		: null;
	return [
		{ kind: 'heading', level: 1, text: name, startsPage: MAIN_THEMES.includes(theme) },
		...(chart
			? [
					{
						kind: 'beside',
						comment: [
							{ kind: 'paragraph', text: [{ text: question, strong: true }] } as const,
							...statements.map((text) => ({ kind: 'paragraph', text }) as const)
						],
						data: [chart]
					} as const
				]
			: [{ kind: 'paragraph', text: question } as const]),
		...table
	];
}

/** A long table leaves less of its page to the chart above it: drawn wider, the chart is printed lower. */
function chartWidth(table: readonly Block[]): number {
	const rows = table.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
	return rows > ROWS_BESIDE_A_FULL_CHART ? COLUMN_WIDTH * 1.25 : COLUMN_WIDTH;
}

const ROWS_BESIDE_A_FULL_CHART = 22;

/** Breaks that a reader of the current figures must know. */
const YEARS_OF_BREAKS = 6;

type Lead = NonNullable<ReturnType<typeof leadIndicator>>;

function comparisonChart(edition: Edition, area: Area, indicator: Lead, width: number): Block {
	const year = seriesOf(edition, indicator, area).at(-1)?.year ?? edition.release.year;
	const row = (each: Area) => ({ area: each, figure: edition.figure(indicator, each, year) });
	// A region is seen among the regions and its own municipalities.
	const areas =
		area.level === 'region' ? [...edition.municipalitiesOf(area), ...mainRegions(edition)] : edition.municipalities();
	const rows = areas.map(row);
	const state = edition.areas.find(({ level }) => level === 'state');
	const county = row(edition.county);
	const stateRow = state && { area: state, figure: edition.figureBeside(county.figure, indicator, state, year) };
	const figure = dotPlot(
		{
			measure: indicator,
			rows,
			county,
			...(stateRow?.figure ? { state: stateRow } : {}),
			highlight: area.id
		},
		options(width, 'comparison')
	);
	return figureBlock(
		figure,
		sourceLine(
			edition,
			[...rows, stateRow].map((each) => each?.figure)
		)
	);
}

function developmentChart(edition: Edition, area: Area, indicator: Lead): Block {
	const state = edition.areas.find(({ level }) => level === 'state');
	const own = seriesOf(edition, indicator, area);
	const beside = (other: Area) => seriesBeside(own, edition, indicator, other);
	const series: Series[] = [
		{ name: area.name, role: 'area', figures: own },
		...(area.level === 'county' || !isComparable(indicator)
			? []
			: [{ name: 'Kreis', role: 'county' as const, figures: beside(edition.county) }]),
		...(state && isComparable(indicator) ? [{ name: state.name, role: 'state' as const, figures: beside(state) }] : [])
	];
	const shown = series.filter(({ figures }) => figures.length > 0);
	const figure = timeSeries(
		{ measure: indicator, series: shown, breaks: breaksOf(edition, indicator), showInterval: true },
		options(COLUMN_WIDTH, 'development')
	);
	return figureBlock(
		figure,
		sourceLine(
			edition,
			series.flatMap(({ figures }) => figures)
		)
	);
}

function options(width: number, idPrefix: string): FigureOptions {
	return { palette: paperPalette, width, idPrefix };
}
