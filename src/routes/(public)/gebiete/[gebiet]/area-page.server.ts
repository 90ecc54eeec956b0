/** Everything the profile of one area shows. */
import type { Area } from '#domain/areas';
import { THEMES, type Edition } from '#domain/monitor';
import { figureVariants, populationPyramid, type Figure, type FigureOptions } from '#figures';
import { tableTwin, type FigureView } from '#ui/components/figure-block.ts';
import { keyFigure } from '#ui/components/key-figure.ts';
import { areaProfileText } from '#ui/texts/area-profile-text.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { headlineIndicators } from '#ui/texts/headline-indicators.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { seriesOf } from '#ui/series-of.ts';
import { downloadLinks } from '../../download-links.ts';
import { HALF } from '../../drawings.server.ts';
import { movementView } from './movement-table.server.ts';
import { profileTable } from './profile-table.server.ts';
import { similarView } from './similar-municipalities.server.ts';

/** What stands above the name: a town's county, else what kind of area it is. */
function kindOf(edition: Edition, area: Area): string {
	const { level } = area;
	if (level === 'quarter') return `Sozialraum in ${edition.municipalityOf(area)?.name ?? edition.county.name}`;
	return level === 'region' ? 'Kreisregion' : level === 'county' ? 'Landkreis' : edition.county.name;
}

export function areaPage(edition: Edition, area: Area) {
	const isCounty = area.id === edition.county.id;
	const municipality = area.level === 'quarter' ? edition.municipalityOf(area) : undefined;
	const reference = isCounty ? edition.areas.find(({ level }) => level === 'state') : (municipality ?? edition.county);
	const facts = THEMES.flatMap((theme) => headlineIndicators(edition, theme, 2))
		.flatMap((indicator) => {
			const figure = seriesOf(edition, indicator, area).at(-1);
			return figure?.value.kind === 'number'
				? [keyFigure(edition, indicator, area, { reference, year: figure.year })]
				: [];
		})
		.slice(0, 4);
	const region = edition.regionOf(area);
	return {
		name: area.name,
		kind: kindOf(edition, area),
		isCounty,
		edition: editionName(edition.release),
		text: areaProfileText(edition, area),
		facts,
		pyramid: pyramid(edition, area),
		movements: movementView(edition, area),
		referenceName: reference?.name ?? '',
		themes: THEMES.flatMap((theme) => {
			const table = profileTable(edition, area, theme, reference);
			return table
				? [{ ...THEME_TEXTS[theme], id: theme, href: `/monitor/${edition.release.year}/${theme}`, ...table }]
				: [];
		}),
		parts: (area.level === 'region' ? edition.municipalitiesOf(area) : []).map(link),
		municipality: municipality ? link(municipality) : null,
		region: region ? link(region) : null,
		similar: area.level === 'municipality' ? similarView(edition, area) : null,
		// Paper is made for the areas of the county's own list.
		pdf: area.level === 'quarter' ? null : `/gebiete/${area.slug}.pdf`,
		downloads: downloadLinks(`/gebiete/${area.slug}`, ['csv', 'xlsx', 'json']),
		compare: `/vergleich?gebiet=${area.slug}`
	};
}

const link = ({ name, slug }: Area): { name: string; href: string } => ({ name, href: `/gebiete/${slug}` });

type Pyramid = {
	readonly draw: (options: FigureOptions) => Figure;
	readonly period: string;
	readonly hasComparison: boolean;
	readonly source: string;
};

/** The newest age structure, against the county; null where there is none. */
export function pyramidDrawing(edition: Edition, area: Area): Pyramid | null {
	const year = edition.structureYears(area).at(-1);
	if (year === undefined) return null;
	const cells = edition.ageStructure(area, year);
	const county = area.id === edition.county.id ? [] : edition.ageStructure(edition.county, year);
	const indicator = edition.findIndicator('bevoelkerung');
	const figure = indicator && edition.figure(indicator, area, year);
	const period = figure?.period ?? `31.12.${year}`;
	const input = {
		structure: { area, cells },
		...(county.length > 0 ? { comparison: { area: edition.county, cells: county } } : {}),
		period
	};
	return {
		draw: (options) => populationPyramid(input, options),
		period,
		hasComparison: county.length > 0,
		source: sourceLine(edition, [figure])
	};
}

function pyramid(edition: Edition, area: Area): FigureView | null {
	const found = pyramidDrawing(edition, area);
	if (!found) return null;
	const { figure: drawn, html } = figureVariants(found.draw, 'altersaufbau', { wide: HALF });
	return {
		title: 'Altersaufbau',
		subtitle: `Anteile in %, ${found.period}${found.hasComparison ? `; Linie: ${edition.county.name}` : ''}`,
		drawing: html,
		sentence: drawn.description,
		table: tableTwin(drawn.table),
		source: found.source,
		links: [],
		downloads: [{ label: 'SVG', href: `/gebiete/${area.slug}/altersaufbau.svg` }]
	};
}
