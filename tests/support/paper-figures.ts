/** Reads the numbers of a printed profile or edition back: tables, large numbers, statements, and the words of drawings. */
import { yearIn } from './area-page.ts';
import type { PaperPart } from './paper-text.ts';
import { comparisonIn, type PrintedComparison, type PrintedFigure, type PrintedPage } from './printed-figure.ts';
import { numberIn, type PrintedCell, type PrintedTable } from './printed-tables.ts';
import type { ReleasedFigures } from './released-figures.ts';

/** `area`: whom the document speaks of. */
export type PaperAbout = { readonly where: string; readonly area: string };

const NUMBER = String.raw`(\(?−?\d(?:[\d.,]*\d)?\)?|gerundet 0|–)`;
const BASES = { Register: 'register', amtlich: 'official' } as const;

export function readPaperFigures(
	parts: readonly PaperPart[],
	about: PaperAbout,
	released: ReleasedFigures
): PrintedPage {
	const figures: PrintedFigure[] = [];
	const comparisons: PrintedComparison[] = [];
	const faults: string[] = [];
	parts.forEach((part, index) => {
		if (part.kind === 'table') {
			const note = parts.slice(index + 1).find((next) => next.kind === 'text')?.text ?? '';
			const read = readTable(part.table, note, about, released);
			figures.push(...read.figures);
			faults.push(...read.faults);
		} else if (part.kind === 'drawing') {
			const read = readDrawing(part, about, released);
			figures.push(...read.figures);
			faults.push(...read.faults);
		} else if (part.kind === 'fact' || part.kind === 'text') {
			const said = part.kind === 'fact' ? saidOfFact(part) : saidInText(part.text);
			const indicator = released.indicatorNamed(said?.name ?? '');
			if (!said || indicator === undefined) return;
			const place = { where: `${about.where} (${part.kind})`, indicator, area: about.area, year: said.year };
			figures.push({ ...place, shown: said.shown });
			comparisons.push(...comparisonIn(said.compared, place));
		}
	});
	return { figures, comparisons, faults };
}

type Statement = { readonly name: string; readonly shown: string; readonly year: number; readonly compared: string };

/** `Altenquotient: 39,3 je 100 (31.12.2025), 5,2 mehr als im Kreis, seit 2021 gestiegen.` */
function saidInText(text: string): Statement | null {
	const said = new RegExp(`^(.+?): ${NUMBER}[^:()]*? \\((?:[\\d.]*\\.)?(\\d{4})\\)(?:, (.*))?`).exec(text);
	if (!said) return null;
	const [, name = '', shown = '', year, more = ''] = said;
	return { name, shown, year: Number(year), compared: more.replace(/, seit \d{4} .*$/, '') };
}

/** The period stands last, the comparison before it. */
function saidOfFact({ label, shown, text }: Extract<PaperPart, { kind: 'fact' }>): Statement {
	const compared = text.replace(/^Personen, /, '').replace(/,? ?[\w.]*\d{4}$/, '');
	return { name: label, shown: shown.split(' ')[0] ?? '', year: yearIn(text), compared };
}

type Read = { readonly figures: readonly PrintedFigure[]; readonly faults: readonly string[] };

function readTable(table: PrintedTable, note: string, about: PaperAbout, released: ReleasedFigures): Read {
	const [first] = table.heads;
	if (first === 'Gebiet' && table.heads.slice(1).some((head) => /^\d{4}$/.test(head)))
		return readAreas(table, about, released);
	if (first !== 'Indikator') return { figures: [], faults: [] };
	return table.heads[1] === 'Jahr'
		? { figures: readBases(table, about, released), faults: [] }
		: readTheme(table, note, about, released);
}

/** One indicator, the areas down and some years across, then the limits and the counts of the last of them. */
function readAreas({ caption, heads, rows }: PrintedTable, { where }: PaperAbout, released: ReleasedFigures): Read {
	const indicator = released.indicatorOfTitle(caption.replace(/^Tab\. \d+: /, ''));
	if (indicator === undefined) return { figures: [], faults: [`${where}: „${caption}“ cannot be read`] };
	const years = heads.filter((head) => /^\d{4}$/.test(head)).map(Number);
	const newest = Math.max(...years);
	const figures = rows.flatMap((row) => {
		const area = released.area(row[0]?.text ?? '') ?? '';
		return heads.slice(1).flatMap((head, index): PrintedFigure[] => {
			const place = { where: `${where} (${caption})`, indicator, area, year: newest };
			const cell = row[index + 1];
			const shown = cell?.shown ?? '';
			if (/^\d{4}$/.test(head)) return [{ ...place, year: Number(head), shown }];
			if (head === '95-%-Bereich') return limits(place, cell);
			return [{ ...place, part: head === 'Zähler' ? 'numerator' : 'denominator', shown }];
		});
	});
	return { figures, faults: [] };
}

/** One area, its indicators down; beside them county and Land, in a year of their own where a note says so. */
function readTheme({ heads, rows }: PrintedTable, note: string, about: PaperAbout, released: ReleasedFigures): Read {
	const years = new Map([...note.matchAll(/(\d)\) Wert für (\d{4})/g)].map(([, mark, year]) => [mark, Number(year)]));
	const figures: PrintedFigure[] = [];
	const faults: string[] = [];
	let year = 0;
	for (const row of rows) {
		const [label, ...cells] = row;
		if (cells.length === 0) {
			year = yearIn((label?.text ?? '').split(',')[0] ?? '');
			continue;
		}
		const indicator = released.indicatorOfTitle(label?.text ?? '');
		if (indicator === undefined) {
			faults.push(`${about.where}: „${label?.text}“ cannot be read`);
			continue;
		}
		const own = { where: `${about.where} (theme)`, indicator, area: about.area, year };
		heads.slice(1).forEach((head, index) => {
			const cell = cells[index];
			if (!cell) return;
			if (head === '95-%-Bereich') figures.push(...limits(own, cell));
			else if (head === 'Entwicklung') {
				const [, then, shown] = new RegExp(`^(\\d{4}): ${NUMBER}`).exec(cell.text) ?? [];
				if (shown) figures.push({ ...own, year: Number(then), shown });
				if (released.isHidden(own) && cell.text !== '')
					faults.push(`${own.where}: hidden, and „${cell.text}“ beside it`);
			} else {
				const [, mark] = /(\d)\)$/.exec(cell.text) ?? [];
				const area = head === 'Wert' ? about.area : (released.area(head) ?? '');
				if (cell.shown !== '') figures.push({ ...own, area, year: years.get(mark) ?? year, shown: cell.shown });
			}
		});
	}
	return { figures, faults };
}

/** Register and official figure of the same year, side by side. */
function readBases({ rows }: PrintedTable, { where, area }: PaperAbout, released: ReleasedFigures): PrintedFigure[] {
	return rows.flatMap((row) => {
		const indicator = released.indicatorOfTitle(row[0]?.text ?? '') ?? '';
		const year = Number(row[1]?.text);
		return Object.values(BASES).map((basis, index) => {
			const shown = row[index + 2]?.shown ?? '';
			return { where: `${where} (bases)`, indicator, area, year, basis, shown };
		});
	});
}

function limits(place: Omit<PrintedFigure, 'shown'>, cell: PrintedCell | undefined): PrintedFigure[] {
	const [, lower, upper] = /^(−?[\d.,]+)–(−?[\d.,]+)$/.exec(cell?.text ?? '') ?? [];
	if (lower === undefined || upper === undefined) return [];
	return [
		{ ...place, part: 'lower', shown: lower },
		{ ...place, part: 'upper', shown: upper }
	];
}

/** A comparison of areas says the highest and the lowest of them; drawn, each stands there with its number. */
function readDrawing(
	{ caption, alt, lines }: Extract<PaperPart, { kind: 'drawing' }>,
	{ where }: PaperAbout,
	released: ReleasedFigures
): Read {
	const indicator = released.indicatorOfTitle(alt);
	if (indicator === undefined) return { figures: [], faults: [] };
	const figures: PrintedFigure[] = [];
	const faults: string[] = [];
	const place = { where: `${where} (${caption})`, indicator };
	const add = (name: string, year: number, shown = ''): void => {
		const area = released.area(name);
		if (area !== undefined && /\d|–/.test(shown)) figures.push({ ...place, area, year, shown });
	};
	for (const [, name = '', one, first, other, second] of alt.matchAll(
		new RegExp(String.raw`(?:[.:] )([^.:]+?) von ${NUMBER}[^()]*\((\d{4})\) auf ${NUMBER}[^()]*\((\d{4})\)`, 'g')
	)) {
		add(name, Number(first), one);
		add(name, Number(second), other);
	}
	for (const [, name = '', one, first, other, second] of alt.matchAll(
		new RegExp(String.raw`\. ([^.:]+?): ${NUMBER}[^:]*? im Jahr (\d{4})(?:, ${NUMBER}[^:]*? im Jahr (\d{4}))?`, 'g')
	)) {
		add(name, Number(first), one);
		if (second) add(name, Number(second), other);
	}
	const [, with_, of] = /: (\d+) von (\d+) \S+ .*?mit Wert\./.exec(alt) ?? [];
	if (of === undefined) return { figures, faults };
	const year = yearIn(alt.slice(0, alt.indexOf(': ')));
	const shownTowns = released.towns.filter(
		(town) => released.at(indicator, town, year)?.value.kind === 'number'
	).length;
	if (Number(of) === released.towns.length && Number(with_) !== shownTowns)
		faults.push(`${place.where}: ${with_} towns with a number, and ${shownTowns} released`);
	for (const [, name = '', shown] of alt.matchAll(new RegExp(`sten in (.+?) mit ${NUMBER}`, 'g')))
		add(name, year, shown);
	for (const [, name = '', shown] of alt.matchAll(new RegExp(String.raw`\. ([^.:]+?): ${NUMBER} `, 'g')))
		add(name, year, shown);
	figures.push(...drawnTowns(lines, { ...place, year }, released));
	return { figures, faults };
}

/** `Trebur 45,8` beside a point; on a map the name, often shortened, and the number below it. */
function drawnTowns(
	lines: readonly string[],
	place: Omit<PrintedFigure, 'area' | 'shown'>,
	released: ReleasedFigures
): PrintedFigure[] {
	const figures: PrintedFigure[] = [];
	let name = '';
	for (const line of lines) {
		const [, before = '', shown] =
			new RegExp(String.raw`^(?:(\D+?) )?(${NUMBER}|geheim)(?:\s\D*)?$`).exec(line.trim()) ?? [];
		if (shown === undefined) {
			name = `${name}${line}`.replace(/-$/, '');
			if (/, in /.test(line)) return figures;
			continue;
		}
		const area = released.area((before || name).replace(/\.$/, ''));
		if (area !== undefined && numberIn(shown) !== null) figures.push({ ...place, area, shown });
		name = '';
	}
	return figures;
}
