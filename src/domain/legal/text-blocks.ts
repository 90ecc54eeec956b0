export type TextBlock =
	{ readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };
export type TextSection = { readonly heading: string; readonly text: string };

const ITEM = '- ';

/** Paragraphs and lists of a plain text. */
export function readBlocks(text: string): TextBlock[] {
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== '')
		.flatMap(readPart);
}

/** A list may follow its paragraph without an empty line. */
function readPart(part: string): TextBlock[] {
	const blocks: TextBlock[] = [];
	for (const line of part.split('\n').map((one) => one.trim())) {
		const last = blocks.at(-1);
		if (line.startsWith(ITEM)) {
			const before = last?.kind === 'list' ? last.items : [];
			if (last?.kind === 'list') blocks.pop();
			blocks.push({ kind: 'list', items: [...before, line.slice(ITEM.length).trim()] });
		} else if (last?.kind === 'paragraph') {
			blocks.pop();
			blocks.push({ kind: 'paragraph', text: `${last.text}\n${line}` });
		} else if (line !== '') blocks.push({ kind: 'paragraph', text: line });
	}
	return blocks;
}

/** Sections of a text whose headings are lines that begin with `# `; what stands before the first has no heading. */
export function readSections(text: string): TextSection[] {
	const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
	for (const line of text.split('\n')) {
		const heading = /^#+\s+(.*\S)\s*$/.exec(line)?.[1];
		if (heading === undefined) sections.at(-1)?.lines.push(line);
		else sections.push({ heading, lines: [] });
	}
	return sections
		.map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
		.filter(({ heading, text: body }) => heading !== '' || body !== '');
}
