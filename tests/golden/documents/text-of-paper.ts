/** A printed document as plain text: what the golden files keep and what searches for hidden numbers read. */
import type { Block, Cell, PaperDocument, PaperText } from '../../../src/documents/paper/paper-document.ts';

export function textOfPaper({ title, cover, notice, blocks }: PaperDocument): string {
	const facts = cover.facts.map(({ label, text }) => `${label}: ${text}`);
	const first = [
		title,
		cover.publisher,
		cover.series,
		cover.title,
		cover.subtitle,
		...facts,
		`Fußzeile: ${notice ?? ''}`
	];
	return `${[...first, ...blocks.flatMap(textOfBlock)].join('\n')}\n`;
}

function textOfBlock(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return ['', `${'#'.repeat(block.level)} ${block.text}`];
		case 'paragraph':
			return [plain(block.text)];
		case 'list':
			return block.items.map((item) => `– ${plain(item)}`);
		case 'facts':
			return block.facts.map(({ label, value, unit, text }) => `[${label}] ${value} ${unit} | ${text}`);
		case 'figure':
			return [`Abb.: ${block.caption}`, `  ${block.drawing.alt}`, `  ${block.source ?? ''}`];
		case 'table':
			return [
				`Tab.: ${block.caption}`,
				`  ${block.columns.map(({ head }) => head).join(' | ')}`,
				...block.rows.map(({ cells }) => `  ${cells.map(textOfCell).join(' | ')}`),
				`  ${block.note ?? ''}`,
				`  ${block.source ?? ''}`
			];
		case 'beside':
			return [...block.comment, ...block.data].flatMap(textOfBlock);
		case 'pair':
			return [...block.left, ...block.right].flatMap(textOfBlock);
		case 'terms':
			return block.terms.map(({ term, text }) => `${term}: ${text}`);
		case 'page-break':
			return [];
	}
}

function textOfCell(cell: Cell): string {
	if (typeof cell === 'string' || Array.isArray(cell)) return plain(cell as PaperText);
	const { text, mark = '' } = cell as { text: PaperText; mark?: string };
	return `${plain(text)} ${mark}`.trim();
}

function plain(text: PaperText): string {
	return typeof text === 'string' ? text : text.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
