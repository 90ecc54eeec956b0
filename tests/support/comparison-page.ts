/** Reads the page that lays areas side by side back: columns of areas, the strip between, and the sentences below. */
import { indicatorIn, yearIn } from './area-page.ts';
import { drawingsIn, numbersOf } from './drawings.ts';
import type { PrintedFigure, PrintedPage } from './printed-figure.ts';
import { cellUnder, tablesOfPage } from './printed-tables.ts';
import type { ReleasedFigures } from './released-figures.ts';
import { textOf } from './text-of.ts';

export function readComparisonPage(where: string, html: string, released: ReleasedFigures): PrintedPage {
	const figures: PrintedFigure[] = [];
	const faults: string[] = [];
	const years = new Map<string, number>();
	for (const table of tablesOfPage(html).filter(({ heads }) => heads.includes('Stand'))) {
		const names = table.heads.slice(2, -2);
		for (const row of table.rows) {
			const indicator = indicatorIn(row[0]?.html ?? '');
			const year = yearIn(cellUnder(table, row, 'Stand')?.text ?? '');
			years.set(indicator, year);
			const place = { where, indicator, year };
			const columns = names.map((name, index) => ({ name, area: released.area(name) ?? '', cell: row[index + 2] }));
			figures.push(...columns.map(({ area, cell }) => ({ ...place, area, shown: cell?.shown ?? '' })));
			const isShown = (area: string): boolean => released.at(indicator, area, year)?.value.kind === 'number';
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
	return { figures: [...figures, ...sentences(where, html, released, years)], comparisons: [], faults };
}

/** `Altenquotient: 41,2 je 100 in Büttelborn, 25,4 je 100 in Trebur.` */
function sentences(
	where: string,
	html: string,
	released: ReleasedFigures,
	years: ReadonlyMap<string, number>
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
			return [{ where: `${where} (sentence)`, indicator, area, year: years.get(indicator) ?? 0, shown }];
		});
	});
}
