/** Reads an area's page back: themes with their little drawings, key figures, quarters, similar towns, movements. */
import { drawingsIn, numbersOf, yearsIn } from './drawings.ts';
import { comparisonIn, type PrintedComparison, type PrintedFigure, type PrintedPage } from './printed-figure.ts';
import { cellUnder, numberIn, tablesOfPage, type PrintedCell, type PrintedTable } from './printed-tables.ts';
import type { ReleasedFigures } from './released-figures.ts';
import { textOf } from './text-of.ts';

export type PageOfArea = {
	readonly where: string;
	readonly area: string;
	readonly name: string;
	readonly html: string;
};

type Place = Pick<PrintedFigure, 'where' | 'indicator' | 'area' | 'year'>;

export function readAreaPage(page: PageOfArea, released: ReleasedFigures): PrintedPage {
	const tables = tablesOfPage(page.html);
	const themes = tables.filter(({ heads }) => heads.includes('Verlauf') && heads.includes('Stand'));
	const lines = themes.flatMap((table) => table.rows.map((row) => readLine(page, table, row, released)));
	const facts = keyFigures(page, released);
	return {
		figures: [
			...lines.flatMap(({ figures }) => figures),
			...facts.figures,
			...tables.filter(({ heads }) => heads[0] === 'Sozialraum').flatMap((table) => areasDown(page, table, released)),
			...tables
				.filter(({ heads }) => heads[1]?.startsWith('Abstand'))
				.flatMap((table) => areasDown(page, table, released)),
			...tables.filter(({ heads }) => heads.includes('Am Anfang')).flatMap((table) => movements(page, table, released))
		],
		comparisons: [...lines.flatMap(({ comparisons }) => comparisons), ...facts.comparisons],
		faults: lines.flatMap(({ faults }) => faults)
	};
}

export const indicatorIn = (html: string): string => /href="\/monitor\/\d{4}\/([\w-]+)/.exec(html)?.[1] ?? '';

export const yearIn = (text: string): number => Number(/(\d{4})\D*$/.exec(text)?.[1]);

/** One indicator: its number, what it is compared with, and what the drawings beside it say. */
function readLine(
	{ where, area, name }: PageOfArea,
	table: PrintedTable,
	row: readonly PrintedCell[],
	released: ReleasedFigures
): PrintedPage {
	const indicator = indicatorIn(row[0]?.html ?? '');
	const year = yearIn(cellUnder(table, row, 'Stand')?.text ?? '');
	const place: Place = { where, indicator, area, year };
	const figures: PrintedFigure[] = [{ ...place, shown: cellUnder(table, row, 'Wert')?.shown ?? '' }];
	const faults: string[] = [];
	const fault = (text: string): unknown => faults.push(`${where}: ${indicator} ${area} ${year}: ${text}`);
	for (const drawing of row.flatMap(({ html }) => drawingsIn(html))) {
		const inWhere = { ...place, where: `${where} (${drawing.kind})` };
		if (drawing.kind === 'sparkline') {
			const points = released.series(indicator, area).filter(({ value }) => value.kind === 'number').length;
			if (drawing.marks !== points) fault(`a line of ${drawing.marks} points for ${points} released numbers`);
			figures.push(...yearsIn(drawing).map((one) => ({ ...inWhere, ...one })));
			continue;
		}
		const towns = released.towns.filter((town) => released.at(indicator, town, year)?.value.kind === 'number');
		const others = towns.filter((town) => town !== area).length;
		if (drawing.kind === 'position-strip' && drawing.marks !== others)
			fault(`a strip with ${drawing.marks} towns, of which ${others} have a released number`);
		// A bar without a number would still be as long as it.
		const said = numbersOf(name, drawing);
		if (said.length === 0) fault(`a ${drawing.kind} without a number`);
		figures.push(...said.map((shown) => ({ ...inWhere, shown })));
	}
	const compared = cellUnder(table, row, 'Gegenüber')?.text ?? '';
	const course = shownText(cellUnder(table, row, 'Verlauf'));
	if (released.isHidden(place) && course !== '') fault(`hidden, and „${course}“ beside it`);
	for (const [, then, shown = ''] of course.matchAll(/(\d{4}): ([−\d.,]+)/g))
		figures.push({ ...place, year: Number(then), shown });
	const comparisons = comparisonIn(compared, place);
	if (compared !== '' && comparisons.length === 0) fault(`„${compared}“ cannot be read`);
	return { figures, comparisons, faults };
}

const shownText = (cell: PrintedCell | undefined): string =>
	textOf((cell?.html ?? '').replaceAll(/<svg[\s\S]*?<\/svg>/g, '')).trim();

/** The large numbers at the top, each of the newest year of its indicator. */
function keyFigures(
	{ where, area, html }: PageOfArea,
	released: ReleasedFigures
): Pick<PrintedPage, 'figures' | 'comparisons'> {
	const figures: PrintedFigure[] = [];
	const comparisons: PrintedComparison[] = [];
	for (const [block] of html.matchAll(/<div class="key-figure">[\s\S]*?<\/li>/g)) {
		const indicator = indicatorIn(block);
		const year = released.series(indicator, area).at(-1)?.year ?? 0;
		const [, value = ''] = /class="key-figure-value">([\s\S]*?)<\/p>/.exec(block) ?? [];
		const bare = value.replaceAll(/<span class="(?:visually-hidden|key-figure-unit)[\s\S]*?<\/span>/g, '');
		const place = { where: `${where} (key figure)`, indicator, area, year };
		figures.push({ ...place, shown: textOf(bare).replaceAll(/\s/g, '') });
		for (const [, note = ''] of block.matchAll(/class="key-figure-note">([\s\S]*?)<\/p>/g))
			comparisons.push(...comparisonIn(textOf(note).trim(), place));
	}
	return { figures, comparisons };
}

/** Areas down, indicators across: each column of the newest year in which one of the areas has a figure. */
function areasDown({ where }: PageOfArea, { heads, rows }: PrintedTable, released: ReleasedFigures): PrintedFigure[] {
	return heads.slice(1).flatMap((head, index) => {
		const indicator = released.indicatorOfTitle(head);
		if (indicator === undefined) return [];
		const areas = rows.map((row) => released.area(row[0]?.text ?? '') ?? '');
		const year = Math.max(...areas.map((area) => released.series(indicator, area).at(-1)?.year ?? 0));
		return rows.map((row, line) => {
			const shown = row[index + 1]?.shown ?? '';
			return { where, indicator, area: areas[line] ?? '', year, shown };
		});
	});
}

/** Births, deaths and moves are the counts behind their rates; arrivals and departures those of volume and balance. */
function movements({ where, area }: PageOfArea, table: PrintedTable, released: ReleasedFigures): PrintedFigure[] {
	const basis = released.series('bevoelkerung', area)[0]?.basis ?? 'official';
	return table.rows.flatMap((row): PrintedFigure[] => {
		const year = yearIn(row[0]?.text ?? '');
		const cell = (label: string): string => cellUnder(table, row, label)?.shown ?? '';
		const place = { where: `${where} (movements)`, area, year, basis };
		const counted = { ...place, part: 'numerator' as const };
		const [arrivals, departures] = [numberIn(cell('Zuzüge')), numberIn(cell('Fortzüge'))];
		const balance = (arrivals ?? 0) + (departures ?? 0);
		const print = (value: number): string => value.toLocaleString('de-DE').replace('-', '−');
		return [
			{ ...place, indicator: 'bevoelkerung', year: year - 1, shown: cell('Am Anfang') },
			{ ...place, indicator: 'bevoelkerung', shown: cell('Gezählt') },
			{ ...counted, indicator: 'geburtenziffer', shown: cell('Geburten') },
			{ ...counted, indicator: 'sterbeziffer', shown: cell('Sterbefälle').replace('−', '') },
			{ ...counted, indicator: 'wanderungssaldo', shown: print(balance) },
			...(departures === null
				? []
				: [{ ...counted, indicator: 'wanderungsvolumen', shown: print((arrivals ?? 0) - departures) }])
		];
	});
}
