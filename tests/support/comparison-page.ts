/** Reads the page that lays areas side by side back: columns of areas, the strip between, and the sentences below. */
import { indicatorIn, yearIn } from './area-page.ts';
import { drawingsIn, numbersOf } from './drawings.ts';
import type { PrintedFigure, PrintedPage } from './printed-figure.ts';
import { cellUnder, tablesOfPage } from './printed-tables.ts';
import type { ReleasedFigures } from './released-figures.ts';
import { textOf } from './text-of.ts';

type Place = Pick<PrintedFigure, 'where' | 'indicator' | 'year' | 'basis'>;

/** What stands behind the period where it is not the basis pages show first. */
const BASES = [
	['Register', 'register'],
	['amtlich', 'official']
] as const;

export function readComparisonPage(where: string, html: string, released: ReleasedFigures): PrintedPage {
	const figures: PrintedFigure[] = [];
	const faults: string[] = [];
	const places = new Map<string, Place>();
	for (const table of tablesOfPage(html).filter(({ heads }) => heads.includes('Stand'))) {
		const names = table.heads.slice(2, -2);
		for (const row of table.rows) {
			const indicator = indicatorIn(row[0]?.html ?? '');
			const stand = cellUnder(table, row, 'Stand')?.text ?? '';
			const year = yearIn(stand);
			const basis = BASES.find(([word]) => stand.endsWith(`(${word})`))?.[1];
			const place = { where, indicator, year, ...(basis ? { basis } : {}) };
			places.set(indicator, place);
			const columns = names.map((name, index) => ({ name, area: released.area(name) ?? '', cell: row[index + 2] }));
			figures.push(...columns.map(({ area, cell }) => ({ ...place, area, shown: cell?.shown ?? '' })));
			const figureOf = (area: string) =>
				basis ? released.on(basis, indicator, area, year) : released.at(indicator, area, year);
			const isShown = (area: string): boolean => figureOf(area)?.value.kind === 'number';
			for (const drawing of row.flatMap((cell) => drawingsIn(cell.html))) {
				const towns = released.towns.filter(isShown).length;
				const marked = columns.filter(({ area }) => isShown(area)).length;
				if (drawing.marks !== towns || drawing.labels.length !== marked)
					faults.push(
						`${where}: ${indicator} ${year}: ${drawing.marks} ticks and ${drawing.labels.length} marks for ${towns} towns and ${marked} areas with a released number`
					);
				for (const { name, area } of columns)
					figures.push(
						...numbersOf(name, drawing).map((shown) => ({ ...place, where: `${where} (strip)`, area, shown }))
					);
			}
		}
	}
	return { figures: [...figures, ...sentences(where, html, released, places)], comparisons: [], faults };
}

/** `Altenquotient: 41,2 je 100 in Büttelborn, 25,4 je 100 in Trebur.` */
function sentences(
	where: string,
	html: string,
	released: ReleasedFigures,
	places: ReadonlyMap<string, Place>
): PrintedFigure[] {
	const [, list = ''] = /<main[\s\S]*?>([\s\S]*)<\/main>/.exec(html) ?? [];
	return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].flatMap(([, item = '']) => {
		const [, name = '', said = ''] = /^(.+?): (.*? (?:in|im) .*?)(?:\. |\.?$)/.exec(textOf(item).trim()) ?? [];
		const indicator = released.indicatorNamed(name);
		if (indicator === undefined) return [];
		return said.split(/, (?=[−\d])/).flatMap((part) => {
			const [, shown, place] = /^(−?\d[\d.,]*)\s.*?((?:in der|in|im) .+)$/.exec(part) ?? [];
			if (!shown || !place) return [];
			const area = released.area(place) ?? '';
			return [{ year: 0, ...places.get(indicator), where: `${where} (sentence)`, indicator, area, shown }];
		});
	});
}
