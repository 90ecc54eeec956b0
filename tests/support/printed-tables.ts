/** Tables as they stand on a page or on paper, cell by cell, as somebody copies them off. */
import { missing, numberValue, type Value } from '#domain/statistics';
import { textOf } from './text-of.ts';

export type PrintedCell = {
	/** For the eye, without the letters behind a number: `12.345`, `8,3`, `.`. */
	readonly shown: string;
	/** All of it, the words for screen readers and those inside drawings too. */
	readonly text: string;
	/** Empty on paper. */
	readonly html: string;
};
export type PrintedTable = {
	readonly caption: string;
	readonly heads: readonly string[];
	readonly rows: readonly (readonly PrintedCell[])[];
};

const NOT_THERE = missing('not-delivered');

export function tablesOfPage(html: string): PrintedTable[] {
	return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
		const [heads = [], ...rows] = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
			[...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cellOfPage(cell))
		);
		const [, caption = ''] = /<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table) ?? [];
		return { caption: textOf(caption).trim(), heads: heads.map(({ text }) => text), rows };
	});
}

function cellOfPage(html: string): PrintedCell {
	const forEyes = html
		.replaceAll(/<span class="visually-hidden[^>]*>[\s\S]*?<\/span>/g, '')
		.replaceAll(/<span class="marks[^>]*>[\s\S]*?<\/span>/g, '')
		.replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
	return { shown: textOf(forEyes).replaceAll(/\s/g, ''), text: textOf(html).trim(), html };
}

/** What stands in the column whose head begins so; undefined where there is none. */
export function cellUnder(
	{ heads }: PrintedTable,
	row: readonly PrintedCell[],
	label: string
): PrintedCell | undefined {
	return row[heads.findIndex((head) => head.startsWith(label))];
}

/** A bar is zero and a point is secret, as the legend says; other signs say that there is nothing. */
export function valueIn(cell: PrintedCell | undefined): Value {
	if (!cell) return NOT_THERE;
	if (cell.shown === '–') return numberValue(0);
	const number = numberIn(cell.shown);
	if (number !== null) return numberValue(number);
	return cell.shown === '.' || /geheim|gesperrt/i.test(cell.text) ? missing('secret') : NOT_THERE;
}

/** `12.345`, `−0,3`, `+7`, `(8,3)`; null for signs and words. */
export function numberIn(shown: string): number | null {
	const number = Number(shown.replaceAll('.', '').replace(',', '.').replace('−', '-').replaceAll(/[()+]/g, ''));
	return /\d/.test(shown) && Number.isFinite(number) ? number : null;
}
