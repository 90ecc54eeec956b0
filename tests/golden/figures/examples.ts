/** Every figure in every state that matters, from the invented county. */
import {
	choroplethMap,
	comparisonStrip,
	dotPlot,
	funnelPlot,
	intervalBar,
	intervalDomain,
	populationPyramid,
	positionStrip,
	smallMultiples,
	sparkline,
	tileMap,
	timeSeries,
	type Boundary,
	type Figure,
	type FigureOptions
} from '#figures';
import * as county from './example-county.ts';

export type Example = {
	readonly name: string;
	readonly draw: (options: FigureOptions) => Figure;
	/** For figures that stand in a table's cell. */
	readonly fixedWidth?: number;
};

export function examples(boundaries: readonly Boundary[] = county.boundaries): Example[] {
	const { measure, rows, municipalityRows, countyRow, stateRow, municipalities, breaks } = county;
	const [first, second, third] = municipalities;
	if (!first || !second || !third) throw new Error('The example county has no municipalities.');
	const highlight = municipalities[9]?.id;
	const nothing = municipalityRows.map(({ area }, index) => ({
		area,
		figure: index % 2 === 0 ? undefined : county.figureOf(area, 'secret')
	}));
	const negative = {
		...measure,
		id: 'saldo',
		name: 'Wanderungssaldo',
		shortName: 'Wanderungssaldo',
		unit: 'je 1.000 Einwohner'
	};
	const negativeRows = municipalityRows.map(({ area }, index) => ({
		area,
		figure: county.figureOf(area, (index - 6) * 1.37 + (index % 3))
	}));
	const fewRows = municipalityRows.map(({ area }, index) => ({
		area,
		figure: county.figureOf(area, index < 9 ? 2 : 3.5)
	}));
	const longRows = [
		county.area('Sankt Nimmerlein an der unteren Langenwaldbrücke, Stadt', 'municipality', 1),
		county.area('Kurz', 'municipality', 2)
	].map((area, index) => ({
		area,
		figure: county.figureOf(area, 1234.5 + index * 300, { flags: index === 0 ? ['limited'] : [] })
	}));
	const withGaps = county.course(first, 18, 0.12, {
		without: { 2016: 'secret', 2017: 'secret', 2019: null },
		halfInterval: 0.5
	});
	const countyCourse = county.course(county.county, 17.2, 0.06);
	const stateCourse = county.course(county.state, 16.4, 0.02);
	const panels = municipalities.map((area, index) => ({
		area,
		figures:
			index === 3
				? county.course(area, 0, 0, {
						without: Object.fromEntries(Array.from({ length: 14 }, (_, i) => [2012 + i, 'secret']))
					})
				: county.course(area, 15.5 + (index % 5), ((index % 4) - 1) * 0.11, {
						without: index === 6 ? { 2015: null, 2016: null } : {}
					})
	}));
	const funnel = county.funnelOf([21, 16.5, 18.3, 17.6, 19.9, 18.0, 23.4, 17.2, 12.1, 18.4, 18.0, 18.9, 15.1, 16.4]);
	return [
		{
			name: 'funnel-plot',
			draw: (options) => funnelPlot({ measure, funnel, denominatorText: 'Bevölkerung' }, options)
		},
		{
			name: 'funnel-plot-rate',
			draw: (options) =>
				funnelPlot(
					{
						measure,
						funnel: { ...funnel, kind: 'rate' },
						denominatorText: 'Bevölkerung',
						...(highlight ? { highlight } : {})
					},
					options
				)
		},
		{
			name: 'dot-plot',
			draw: (options) => dotPlot({ measure, rows, county: countyRow, state: stateRow }, options)
		},
		{
			name: 'dot-plot-highlight',
			draw: (options) => dotPlot({ measure, rows, county: countyRow, state: stateRow, highlight }, options)
		},
		{
			name: 'dot-plot-close',
			draw: (options) =>
				dotPlot(
					{
						measure,
						rows: municipalityRows,
						county: countyRow,
						state: { area: county.state, figure: county.figureOf(county.state, 18.2) }
					},
					options
				)
		},
		{ name: 'dot-plot-nothing', draw: (options) => dotPlot({ measure, rows: nothing }, options) },
		{ name: 'dot-plot-negative', draw: (options) => dotPlot({ measure: negative, rows: negativeRows }, options) },
		{
			name: 'dot-plot-long-names',
			draw: (options) => dotPlot({ measure: { ...measure, unit: 'Einwohner je km²' }, rows: longRows }, options)
		},
		{
			name: 'map',
			draw: (options) => choroplethMap({ measure, rows: municipalityRows, boundaries, highlight }, options)
		},
		{
			name: 'map-diverging',
			draw: (options) =>
				choroplethMap({ measure, rows: municipalityRows, boundaries, scale: 'diverging', county: countyRow }, options)
		},
		{
			name: 'tile-map',
			draw: (options) => tileMap({ measure, rows: municipalityRows, tiles: county.tiles, highlight }, options)
		},
		{ name: 'tile-map-few', draw: (options) => tileMap({ measure, rows: fewRows, tiles: county.tiles }, options) },
		{ name: 'tile-map-nothing', draw: (options) => tileMap({ measure, rows: nothing, tiles: county.tiles }, options) },
		{
			name: 'time-series',
			draw: (options) =>
				timeSeries(
					{
						measure,
						breaks,
						showInterval: true,
						series: [
							{ name: first.name, role: 'area', figures: withGaps },
							{ name: 'Musterkreis', role: 'county', figures: countyCourse },
							{ name: 'Hessen', role: 'state', figures: stateCourse }
						]
					},
					options
				)
		},
		{
			name: 'time-series-early',
			draw: (options) =>
				timeSeries(
					{
						measure,
						breaks,
						series: [
							{
								name: first.name,
								role: 'area',
								figures: county.course(first, 18, 0.12, { basis: 'official', to: 2023 }),
								early: county.course(first, 18.35, 0.12)
							},
							{
								name: 'Musterkreis',
								role: 'county',
								figures: county.course(county.county, 17.2, 0.06, { basis: 'official', to: 2023 })
							}
						]
					},
					options
				)
		},
		{
			name: 'time-series-target',
			draw: (options) =>
				timeSeries(
					{
						measure,
						breaks,
						showInterval: true,
						series: [{ name: first.name, role: 'area', figures: county.course(first, 18, 0.12) }],
						target: { baseYear: 2022, baseValue: 19.2, targetYear: 2030, targetValue: 15 }
					},
					options
				)
		},
		{
			name: 'time-series-six',
			draw: (options) =>
				timeSeries(
					{
						measure: negative,
						series: municipalities.slice(0, 6).map((area, index) => ({
							name: area.name,
							role: 'other',
							figures: county.course(area, 1 + index * 0.12, index * -0.05)
						}))
					},
					options
				)
		},
		{
			name: 'time-series-nothing',
			draw: (options) => timeSeries({ measure, series: [{ name: first.name, role: 'area', figures: [] }] }, options)
		},
		{
			name: 'time-series-one-value',
			draw: (options) =>
				timeSeries(
					{ measure, series: [{ name: first.name, role: 'area', figures: [county.figureOf(first, 12.4)] }] },
					options
				)
		},
		{
			name: 'small-multiples',
			draw: (options) =>
				smallMultiples(
					{ measure, panels, breaks, county: { area: county.county, figures: countyCourse }, highlight },
					options
				)
		},
		{
			name: 'pyramid',
			draw: (options) =>
				populationPyramid(
					{
						structure: { area: first, cells: county.structure(first, 6000, [80, 85]) },
						comparison: { area: county.county, cells: county.structure(county.county, 270000) },
						period: '31.12.2025'
					},
					options
				)
		},
		{
			name: 'pyramid-official',
			draw: (options) =>
				populationPyramid(
					{
						structure: { area: first, cells: county.officialStructure(first, 6412) },
						comparison: { area: county.county, cells: county.officialStructure(county.county, 266042) },
						period: '31.12.2015'
					},
					options
				)
		},
		{
			name: 'pyramid-nothing',
			draw: (options) => populationPyramid({ structure: { area: first, cells: [] }, period: '31.12.2025' }, options)
		},
		{
			name: 'sparkline',
			fixedWidth: 96,
			draw: (options) => sparkline({ measure, areaName: first.name, figures: withGaps, breaks }, options)
		},
		{
			name: 'position-strip',
			fixedWidth: 180,
			draw: (options) => positionStrip({ measure, rows: municipalityRows, area: second.id, county: countyRow }, options)
		},
		{
			name: 'position-strip-secret',
			fixedWidth: 180,
			draw: (options) =>
				positionStrip(
					{ measure, rows: municipalityRows, area: municipalities[3]?.id ?? first.id, county: countyRow },
					options
				)
		},
		{
			name: 'comparison-strip',
			fixedWidth: 150,
			draw: (options) =>
				comparisonStrip(
					{ measure, rows: municipalityRows, areas: [...municipalityRows.slice(1, 4), countyRow, stateRow] },
					options
				)
		},
		{
			name: 'comparison-strip-close',
			fixedWidth: 150,
			draw: (options) =>
				comparisonStrip(
					{
						measure,
						rows: municipalityRows,
						areas: municipalities.slice(0, 5).map((area) => ({ area, figure: county.figureOf(area, 18) }))
					},
					options
				)
		},
		{
			name: 'interval-bar',
			fixedWidth: 96,
			draw: (options) =>
				intervalBar(
					{ measure, row: rows[2] ?? countyRow, domain: intervalDomain([...rows, countyRow]), reference: countyRow },
					options
				)
		}
	];
}
