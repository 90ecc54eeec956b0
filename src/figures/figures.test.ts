import { describe, expect, test } from 'vitest';
import type { Figure as ReleasedNumber } from '#domain/disclosure';
import { missing } from '#domain/statistics';
import {
	choroplethMap,
	comparisonStrip,
	dotPlot,
	intervalBar,
	pagePalette,
	paperPalette,
	positionStrip,
	smallMultiples,
	sparkline,
	standaloneFigure,
	tileMap,
	timeSeries,
	type AreaFigure,
	type Figure
} from '#figures';
import { textWidth } from './text-width.ts';
import * as county from '../../tests/golden/figures/example-county.ts';
import { examples } from '../../tests/golden/figures/examples.ts';

const options = { palette: paperPalette, width: 640, idPrefix: 'f' };
const { measure, boundaries, tiles } = county;

/** Every figure that takes areas or a series, drawn from the same rows. */
function everyFigure(rows: readonly AreaFigure[]): Figure[] {
	const first = rows[0];
	if (!first) throw new Error('No rows.');
	const figures = first.figure ? [first.figure] : [];
	const series = [{ name: first.area.name, role: 'area' as const, figures }];
	return [
		dotPlot({ measure, rows, county: first }, options),
		choroplethMap({ measure, rows, boundaries }, options),
		tileMap({ measure, rows, tiles }, options),
		timeSeries({ measure, series, showInterval: true }, options),
		smallMultiples({ measure, panels: [{ area: first.area, figures }] }, options),
		sparkline({ measure, areaName: first.area.name, figures }, options),
		positionStrip({ measure, rows, area: first.area.id }, options),
		comparisonStrip({ measure, rows, areas: rows.slice(0, 5) }, options),
		intervalBar({ measure, row: first, domain: [0, 100] }, options)
	];
}

describe('what must never be shown', () => {
	test('a hidden value leaves no trace, even where its parts were left in the record', () => {
		const rows = county.municipalityRows.map(({ area }, index): AreaFigure => {
			const shown = county.figureOf(area, 15 + index);
			const leaking: ReleasedNumber = {
				...shown,
				value: { kind: 'missing', why: 'secret' },
				interval: { lower: 7776.5, upper: 7778.5 },
				numerator: { kind: 'number', value: 7777, flags: [] },
				denominator: { kind: 'number', value: 77777, flags: [] }
			};
			return { area, figure: index === 0 ? county.asReleased(leaking) : shown };
		});
		for (const { svg, title, description, table } of everyFigure(rows)) {
			const everything = [svg, title, description, JSON.stringify(table)].join('\n');
			expect(everything).not.toMatch(/777/);
			expect(everything).toContain('geheim');
		}
	});

	test('names cannot become elements', () => {
		const [first] = county.municipalityRows;
		const name = `Böse"Stadt<script>alert('1')</script>&\u0007`;
		const rows = [{ ...first, area: { ...first?.area, name } }, ...county.municipalityRows.slice(1)] as AreaFigure[];
		for (const { svg } of everyFigure(rows)) {
			expect(svg).not.toMatch(/<script|"Stadt/);
			expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
		}
	});
});

describe('every figure', () => {
	for (const width of [300, 640, 1120]) {
		for (const { name, draw, fixedWidth } of examples()) {
			test(`${name} at ${fixedWidth ?? width} is well-formed, sized, named and legible`, () => {
				const figure = draw({ palette: pagePalette, width: fixedWidth ?? width, idPrefix: 'x' });
				const { svg } = figure;
				expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
				expect(svg).not.toMatch(/ style=| class="(?!mark")/);
				expect(figure.width).toBe(fixedWidth ?? width);
				expect(figure.height).toBeGreaterThan(0);
				expect(figure.title).not.toBe('');
				expect(figure.description).toMatch(/\.$/);
				for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.head.length);
				for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(13);
				const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.every((id) => id?.startsWith('x'))).toBe(true);
				for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
			});
		}
	}

	test('page and paper are the same drawing in other colours', () => {
		for (const { draw } of examples()) {
			const page = draw({ palette: pagePalette, width: 640, idPrefix: 'x' }).svg;
			const paper = draw({ palette: paperPalette, width: 640, idPrefix: 'x' }).svg;
			expect(page.replaceAll(/var\(--figure-[a-z0-9-]+, (#[0-9a-f]{6})\)/g, '$1')).toBe(paper);
		}
	});
});

test('a figure as a file names itself, says what it shows, and keeps its notes within its width', () => {
	const figure = dotPlot({ measure, rows: county.municipalityRows, title: 'Titel mit <b> & "Zeichen"' }, options);
	const svg = standaloneFigure(figure, ['Quelle: '.padEnd(300, 'lange Quelle '), 'Stand & Ausgabe']);
	expect(svg).toContain('<title id="titel">Titel mit &lt;b&gt; &amp; &quot;Zeichen&quot;</title>');
	expect(svg).toContain('Stand &amp; Ausgabe</text>');
	expect(svg.match(/<svg /g)).toHaveLength(2);
	for (const [, content = ''] of svg.matchAll(/<text x="24"[^>]*font-size="13"[^>]*>([^<]*)</g)) {
		expect(textWidth(content, 13)).toBeLessThanOrEqual(640);
	}
	const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the dot plot lists the highest first, the hidden and the missing last', () => {
	const { svg } = dotPlot({ measure, rows: county.municipalityRows }, options);
	const order = [...svg.matchAll(/data-label="([^:"]+):/g)].map(([, name]) => name);
	expect(order[0]).toBe('Rotbuch');
	expect(order.slice(-2)).toEqual(['Eichsheim', 'Ulmstadt am Rhein']);
});

test('exactly zero is a dash, what rounds to zero is 0, and both are said', () => {
	const [first, second] = county.municipalities;
	if (!first || !second) throw new Error('No municipalities.');
	const rows = [
		{ area: first, figure: county.figureOf(first, 0) },
		{ area: second, figure: county.figureOf(second, 0.03) }
	];
	const { svg, table } = dotPlot({ measure, rows }, options);
	expect(table.rows.map(([, value]) => value)).toEqual(['–', '0']);
	expect(svg).toContain(`data-label="${first.name}: 0\u202f%, 31.12.2025"`);
	expect(svg).toContain(`data-label="${second.name}: gerundet 0\u202f%, 31.12.2025"`);
});

test('small multiples call no rise a fall', () => {
	const [first, second] = county.municipalities;
	if (!first || !second) throw new Error('No municipalities.');
	const course = (area: typeof first, from: number, to: number) => ({
		area,
		figures: [
			{ ...county.figureOf(area, from), year: 2020 },
			{ ...county.figureOf(area, to), year: 2025 }
		].map(county.asReleased)
	});
	const said = (...panels: ReturnType<typeof course>[]): string =>
		smallMultiples({ measure, panels }, options).description;
	const both = said(course(first, 10, 14), course(second, 10, 11));
	expect(both).toMatch(/weitesten nach oben: Ahornheim.*Am wenigsten: Birkenbach/);
	expect(both).not.toContain('unten');
	const fallen = said(course(first, 10, 9), course(second, 10, 6));
	expect(fallen).toMatch(/weitesten nach unten: Birkenbach.*Am wenigsten: Ahornheim/);
	expect(fallen).not.toContain('oben');
	expect(said(course(first, 10, 14), course(second, 10, 9))).toMatch(/nach oben: Ahornheim.*nach unten: Birkenbach/);
	const unseen = said(course(first, 10, 14), course(second, 10, 9.99));
	expect(unseen).toMatch(/Am wenigsten: Birkenbach von 10,0/);
	expect(unseen).not.toContain('unten');
	expect(said(course(first, 10, 10.01), course(second, 10, 9.99))).not.toMatch(/oben|unten|wenigsten/);
	// Two years between gaps are no match for all of them.
	const [third] = county.municipalities.slice(2);
	if (!third) throw new Error('No third municipality.');
	const short = { area: third, figures: [county.figureOf(third, 0), county.figureOf(third, 0)] };
	const between = short.figures.map((figure, index) => county.asReleased({ ...figure, year: 2022 + index }));
	const some = said(course(first, 10, 14), course(second, 10, 11), { area: third, figures: between });
	expect(some).toMatch(/nach oben: Ahornheim.*Am wenigsten: Birkenbach/);
});

test('the highest is not named where all numbers are printed alike, and units follow their preposition', () => {
	const [first, second] = county.municipalities;
	if (!first || !second) throw new Error('No municipalities.');
	const said = (from: number, to: number, unit = '%'): string =>
		dotPlot(
			{
				measure: { ...measure, unit },
				rows: [
					{ area: first, figure: county.figureOf(first, from) },
					{ area: { ...second, level: 'region', name: 'Region Nord' }, figure: county.figureOf(second, to) },
					{ area: second, figure: county.figureOf(second, to) }
				]
			},
			options
		).description;
	expect(said(19.01, 18.99)).toContain(`Überall gleich: 19,0\u202f%.`);
	expect(said(46, 39.9, 'Jahre')).toMatch(
		/Am höchsten in .+ mit 46,0\sJahren, am niedrigsten in .+ mit 39,9\sJahren\./
	);
	expect(said(46, 39.9, 'Einwohner je km²')).toMatch(/mit 46,0\sEinwohnern je km²/);
	expect(said(46, 39.9, 'je 100')).toMatch(/mit 46,0\sje 100,/);
});

test('small multiples say the year of a number that is not the newest', () => {
	const [first, second] = county.municipalities;
	if (!first || !second) throw new Error('No municipalities.');
	const course = (area: typeof first, newest: number | null) => ({
		area,
		figures: [
			{ ...county.figureOf(area, 10), year: 2020 },
			{ ...county.figureOf(area, 12), year: 2024 },
			{ ...county.figureOf(area, newest ?? 0), year: 2025, ...(newest === null && { value: missing('secret') }) }
		].map(county.asReleased)
	});
	const yearsIn = (newest: number | null): number =>
		smallMultiples({ measure, panels: [course(first, newest), course(second, 14)] }, options).svg.split('>2024<')
			.length - 1;
	expect(yearsIn(13)).toBe(0);
	expect(yearsIn(null)).toBe(1);
});

test('a mark says the whole sentence', () => {
	const { svg } = dotPlot({ measure, rows: county.municipalityRows }, options);
	expect(svg).toContain('data-label="Birkenbach: 18,4\u202f% (95-%-Bereich 17,9 bis 19,0\u202f%), 31.12.2025"');
});
