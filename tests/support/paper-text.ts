/**
 * Reads a PDF back with a program of somebody else, in the order of its tags, as a screen reader does: headings, texts,
 * tables with their captions, drawings with their words and the text that stands in them.
 */
import { getDocumentProxy } from 'unpdf';
import type { PrintedCell, PrintedTable } from './printed-tables.ts';

export type PaperPart =
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'text'; readonly text: string }
	/** A name, the large number below it, and what stands below that. */
	| { readonly kind: 'fact'; readonly label: string; readonly shown: string; readonly text: string }
	| { readonly kind: 'drawing'; readonly caption: string; readonly alt: string; readonly lines: readonly string[] }
	| { readonly kind: 'table'; readonly table: PrintedTable };

export type PaperPage = { readonly number: number; readonly parts: readonly PaperPart[] };

/** As pdf.js gives the tags of a page. */
type Tag = {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly alt?: string;
	readonly children?: readonly Tag[];
};
type TextOf = (tag: Tag) => string;

export async function readPaper(bytes: ArrayBuffer): Promise<PaperPage[]> {
	const paper = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	const pages: PaperPage[] = [];
	for (let number = 1; number <= paper.numPages; number++) {
		const page = await paper.getPage(number);
		const [tags, { items }] = [
			(await page.getStructTree()) as Tag,
			await page.getTextContent({ includeMarkedContent: true })
		];
		const texts = new Map<string, string>();
		const open: (string | null)[] = [];
		for (const item of items) {
			if ('str' in item) {
				const id = open.at(-1);
				if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
			} else if (item.type === 'endMarkedContent') open.pop();
			else open.push(item.id ?? open.at(-1) ?? null);
		}
		const textOf: TextOf = ({ type, id, children = [] }) =>
			type === 'content' ? (texts.get(id ?? '') ?? '') : children.map(textOf).join('');
		pages.push({ number, parts: partsOf(tags, textOf, '') });
		page.cleanup();
	}
	await paper.loadingTask.destroy();
	return pages;
}

const TEXTS = new Set(['P', 'LBody', 'H3']);

function partsOf(tag: Tag, textOf: TextOf, caption: string): PaperPart[] {
	const { role = '', children = [] } = tag;
	if (role === 'H1' || role === 'H2') return [{ kind: 'heading', level: Number(role[1]), text: oneLine(textOf(tag)) }];
	if (TEXTS.has(role)) return [{ kind: 'text', text: oneLine(textOf(tag)) }];
	if (role === 'Table') return [{ kind: 'table', table: tableOf(tag, textOf, caption) }];
	if (role === 'Figure')
		return [{ kind: 'drawing', caption, alt: oneLine(tag.alt ?? ''), lines: bare(textOf(tag)).split('\n') }];
	const [label, number, text, ...others] = children;
	if (label && number && text && others.length === 0 && children.every((child) => child.role === 'P')) {
		const shown = oneLine(textOf(number));
		if (/^−?\d/.test(shown))
			return [{ kind: 'fact', label: oneLine(textOf(label)), shown, text: oneLine(textOf(text)) }];
	}
	const own = children.find((child) => child.role === 'Caption');
	const below = own ? oneLine(textOf(own)) : caption;
	return children.flatMap((child) => (child.role === 'Caption' ? [] : partsOf(child, textOf, below)));
}

function tableOf(tag: Tag, textOf: TextOf, caption: string): PrintedTable {
	const own = find(tag, 'Caption')[0];
	const [head, ...rows] = find(tag, 'TR').map((row) => row.children ?? []);
	const cells = (row: readonly Tag[]): PrintedCell[] =>
		row.map((cell) => {
			const text = oneLine(textOf(cell));
			return { shown: text.split(' ')[0] ?? '', text, html: '' };
		});
	return {
		caption: own ? oneLine(textOf(own)) : caption,
		heads: cells(head ?? []).map(({ text }) => text),
		rows: rows.map(cells)
	};
}

function find(tag: Tag, role: string): Tag[] {
	return tag.role === role ? [tag] : (tag.children ?? []).flatMap((child) => find(child, role));
}

/** Without the joiners that keep numbers together. */
const bare = (text: string): string => text.replaceAll(/[\u2060\u00ad]/g, '');

/** Words broken at the end of a line are whole again. */
const oneLine = (text: string): string =>
	bare(text)
		.replaceAll(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
		.replaceAll('-\n', '-')
		.replaceAll(/\s+/g, ' ')
		.trim();
