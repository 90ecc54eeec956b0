/** Reads the table of areas on an indicator's page back into numbers, as somebody does who copies it off the screen. */
import { missing, numberValue, type Value } from '#domain/statistics';
import { textOf } from './text-of.ts';

export type PageFigure = {
	/** As the page writes it. */
	readonly area: string;
	/** As printed, without marks: `12.345`, `8,3`, `.`. */
	readonly shown: string;
	readonly value: Value;
	readonly numerator: Value;
	readonly denominator: Value;
};

const NOT_THERE = missing('not-delivered');

/** Empty where the page has no such table. */
export function figuresOfPage(html: string): PageFigure[] {
	const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
	// Not the twin of the chart above it, which has no column of that name.
	const table = tables.find(
		(one) => / nach Gebieten/.test(textOf(one)) && /<th[^>]*>(?:<!--[^>]*>|\s)*Wert\b/.test(one)
	);
	const [head = [], ...rows] = [...(table ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
		[...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell)
	);
	const labels = head.map((cell) => textOf(cell).trim());
	const columnOf = (label: string): number => labels.findIndex((one) => one.startsWith(label));
	const [own, above, below] = [columnOf('Wert'), columnOf('Zähler'), columnOf('Nenner')];
	return rows.map((cells) => {
		const value = readCell(cells[own]);
		// One sign stands for the line: where the value is secret, so is every number that is not there.
		const sideOf = (column: number): Value =>
			column < 0 ? (isSecret(value) ? value : NOT_THERE) : readCell(cells[column]);
		return {
			area: textOf(cells[0] ?? '').trim(),
			shown: shownIn(cells[own] ?? ''),
			value,
			numerator: sideOf(above),
			denominator: sideOf(below)
		};
	});
}

/** What stands there for the eye: without the words for screen readers and the letters behind the number. */
function shownIn(cell: string): string {
	const forEyes = cell
		.replaceAll(/<span class="visually-hidden[^>]*>[\s\S]*?<\/span>/g, '')
		.replaceAll(/<span class="marks[^>]*>[\s\S]*?<\/span>/g, '');
	return textOf(forEyes).replaceAll(' ', '');
}

function readCell(cell: string | undefined): Value {
	if (cell === undefined) return NOT_THERE;
	const shown = shownIn(cell);
	if (shown === '–') return numberValue(0);
	const number = Number(shown.replaceAll('.', '').replace(',', '.').replace('−', '-').replaceAll(/[()]/g, ''));
	if (/\d/.test(shown) && Number.isFinite(number)) return numberValue(number);
	return /geheim|gesperrt/i.test(textOf(cell)) ? missing('secret') : NOT_THERE;
}

function isSecret(value: Value): boolean {
	return value.kind === 'missing' && value.why === 'secret';
}
