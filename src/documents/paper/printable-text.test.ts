import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { coveredCharacters } from './covered-characters.ts';
import { PaperCompiler } from './paper-compiler.ts';
import type { PaperDocument } from './paper-document.ts';
import { printableText } from './printable-text.ts';

const { resolve } = createRequire(import.meta.url);
const font = readFileSync(resolve('@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf'));
const covered = coveredCharacters(font);

const has = (text: string): boolean => [...text].every((sign) => covered.has(sign.codePointAt(0) ?? 0));

test('the font has German, Turkish, Polish, Greek and Cyrillic letters and the signs of statistics', () => {
	for (const text of ['äöüßÄÖÜẞ', 'ğışİ', 'łąęż', 'αβγ', 'Привет', '„“‚‘–…×·≥≤−', '→'])
		expect([text, has(text)]).toEqual([text, true]);
});

test('the font has no emoji and no Chinese', () => {
	expect(has('😀')).toBe(false);
	expect(has('漢')).toBe(false);
});

describe('text on paper', () => {
	test('stays as it is where the font can print it', () => {
		const text = 'Groß-Gerau „Süd“ – 12,4\u00a0%\nZeile\u00adtrennung';
		expect(printableText(text, covered)).toBe(text);
	});

	test.each([
		['Raun\u0007heim', 'Raunheim'],
		['a\u0000b\u001bc\u007fd', 'abcd'],
		['\ufeffTitel', 'Titel'],
		['a\u202eb', 'ab'],
		['a\ud800b', 'ab'],
		['a\ue000b\uffffc', 'abc'],
		['Kita 😀 漢字', 'Kita ? ??']
	])('%j is printed as %j', (text, printed) => {
		expect(printableText(text, covered)).toBe(printed);
	});
});

test('a document of nothing but odd text is still a document', () => {
	const odd = '#eval("x") $x$ [y] \\ @z <a> *b* _c_ `d` // e \u0007\u0000\ufeff\ud800\uffff 😀 漢字 سلام \u202e';
	const document: PaperDocument = {
		title: odd,
		author: odd,
		keywords: [odd],
		createdAt: '2026-01-01T00:00:00Z',
		runningHead: { left: odd, right: odd },
		notice: odd,
		cover: {
			publisher: odd,
			series: odd,
			title: odd,
			subtitle: odd,
			drawing: null,
			facts: [{ label: odd, text: odd }]
		},
		contentsDepth: 1,
		blocks: [
			{ kind: 'heading', level: 1, text: odd },
			{ kind: 'paragraph', text: [odd, { text: odd, href: 'https://example.org' }] },
			{
				kind: 'table',
				caption: odd,
				columns: [{ head: odd, align: 'text' }],
				rows: [{ cells: [odd] }],
				source: odd,
				note: odd
			}
		]
	};
	const { pdf, pages } = new PaperCompiler().compile(document);
	expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
	expect(pages).toBeGreaterThan(1);
	expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/FontName \/\w+\+(?!FiraSans)/);
});
