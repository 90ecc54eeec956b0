import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Geometry } from 'geojson';
import { inventedEdition, TILES, YEAR } from '../../../tests/golden/documents/invented-edition.ts';
import { must } from '../../../tests/golden/documents/must.ts';
import { textOfPaper } from '../../../tests/golden/documents/text-of-paper.ts';
import { readPaper } from '../../../tests/support/paper-text.ts';
import { areaProfile } from './area-profile.ts';
import { areaProfilePdf } from './area-profile-pdf.ts';
import { editionDocument } from './edition-document.ts';
import { PaperCompiler } from './paper-compiler.ts';
import { paperBoundaries, type PaperDeps } from './paper-deps.ts';
import type { Block, PaperDocument } from './paper-document.ts';
import { profileAreas } from './profile-areas.ts';
import { reportAll } from './report-all.ts';
import { typesetInBackground } from './typeset-in-background.ts';

const edition = inventedEdition();
const deps: PaperDeps = {
	compiler: new PaperCompiler(),
	tiles: TILES,
	boundaries: null,
	address: 'https://monitor.example'
};
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const area = (slug: string) => must(edition.findArea(slug));
const latin1 = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const SMALL_DRAWING =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><rect width="9" height="9"/></svg>';
const profile = areaProfilePdf(edition, area('raunheim'), deps);

describe('the file', () => {
	it('claims PDF/UA-1, and names its title, language and publisher', () => {
		const text = latin1(profile);
		expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/);
		expect(text).toContain('/Lang (de-DE)');
		expect(text).toMatch(/\/Marked true/);
		expect(text).toMatch(/\/DisplayDocTitle true/);
		expect(Buffer.from(profile).toString('utf8')).toContain('Raunheim – Gebietsprofil, Sozialdatenmonitor 2025');
	});

	it('is the same, byte for byte, whenever and by whichever compiler it is made', () => {
		const again = areaProfilePdf(inventedEdition(), area('raunheim'), { ...deps, compiler: new PaperCompiler() });
		expect(Buffer.from(again).equals(Buffer.from(profile))).toBe(true);
	});

	it('carries the time of the release, not of the machine', () => {
		expect(latin1(profile)).toContain('D:20260302093000');
	});

	const poppler = (name: string, before: string[] = [], after: string[] = []): string | null => {
		const path = join(folder, 'profile.pdf');
		writeFileSync(path, profile);
		try {
			return execFileSync(name, [...before, path, ...after], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		} catch {
			console.log(`${name} is not installed: the structure of the PDF was not looked at.`);
			return null;
		}
	};

	it('has a structure of headings, tables with heads, and figures with words', ({ skip }) => {
		const structure = poppler('pdfinfo', ['-struct-text']);
		if (structure === null) return skip();
		for (const tag of ['H1', 'TOC', 'Table', 'THead', 'TH', 'Caption', 'Figure', 'Lbl', 'P (block)']) {
			expect(structure).toContain(tag);
		}
		expect(poppler('pdfinfo')).toMatch(/Tagged:\s+yes/);
	});

	it('reads in the order in which it stands on paper', ({ skip }) => {
		const text = poppler('pdftotext', [], ['-']);
		if (text === null) return skip();
		const places = ['Zentrale Aussagen', 'Altersaufbau', 'Demografie', 'Glossar', 'Rückmeldung'].map((word) =>
			text.lastIndexOf(word)
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(text).toContain('Vorführdaten');
	});
});

describe('the typesetting', () => {
	const document = (blocks: readonly Block[], title = 'Titel'): PaperDocument => ({
		...areaProfile(edition, area('trebur'), deps),
		title,
		blocks
	});
	it('refuses a drawing without words', () => {
		const figure: Block = { kind: 'figure', drawing: { svg: SMALL_DRAWING, alt: '' }, caption: 'Ohne Worte' };
		expect(() => deps.compiler.compile(document([figure]))).toThrow();
	});

	it('refuses a drawing that is none', () => {
		const figure: Block = { kind: 'figure', drawing: { svg: '<nothing', alt: 'Nichts' }, caption: 'Kaputt' };
		expect(() => deps.compiler.compile(document([figure]))).toThrow(/SVG/);
	});

	it('prints text that looks like program text as text', () => {
		const dangerous = '#import "/etc/passwd" #read("x") *fett* _schräg_ $x^2$ `roh` \\ <label> @ref // Kommentar "Ende';
		const blocks: Block[] = [
			{ kind: 'heading', level: 1, text: dangerous },
			{ kind: 'paragraph', text: [dangerous, { text: dangerous, strong: true }] },
			{ kind: 'list', items: [dangerous] },
			{ kind: 'terms', terms: [{ term: dangerous, text: dangerous }] },
			{
				kind: 'table',
				caption: dangerous,
				columns: [{ head: dangerous, align: 'text' }],
				rows: [{ cells: [dangerous] }],
				note: dangerous
			}
		];
		const { pdf } = deps.compiler.compile(document(blocks, dangerous));
		expect(Buffer.from(pdf).toString('utf8')).toContain('#read(');
	});

	it('breaks a long table over pages', () => {
		const rows = Array.from({ length: 400 }, (_, index) => ({ cells: [`Zeile ${index}`, '1,0'] }));
		const table: Block = {
			kind: 'table',
			caption: 'Lang',
			columns: [
				{ head: 'Name', align: 'text', share: 1 },
				{ head: 'Wert', align: 'number' }
			],
			rows,
			breaks: true
		};
		expect(deps.compiler.compile(document([table])).pages).toBeGreaterThan(7);
	});
});

describe('a long document', () => {
	const chapters = Array.from({ length: 60 }, (_, index): Block[] => [
		{ kind: 'heading', level: 1, text: `Kapitel ${index}`, startsPage: true },
		{ kind: 'paragraph', text: 'Ein Satz, der eine Zeile füllt. '.repeat(index % 7 === 0 ? 4 : 90) },
		{ kind: 'figure', drawing: { svg: SMALL_DRAWING, alt: `Bild ${index}` }, caption: `Bild ${index}` }
	]);
	const { pdf } = deps.compiler.compile({ ...areaProfile(edition, area('trebur'), deps), blocks: chapters.flat() });
	const pagesOf = async () => readPaper(Uint8Array.from(pdf).buffer);

	it('numbers its figures one after the other', async () => {
		const captions = (await pagesOf()).flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'drawing' && part.caption !== '' ? [part.caption] : []))
		);
		expect(captions).toEqual(chapters.map((_, index) => `Abb. ${index + 1}: Bild ${index}`));
	});

	it('begins a chapter on a page of its own, or below the last lines of the one before', async () => {
		const pages = (await pagesOf()).map(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
		);
		const chapterPages = pages.filter((headings) => headings.some((text) => /Kapitel/.test(text)));
		expect(Math.max(...chapterPages.map((headings) => headings.length))).toBeLessThanOrEqual(2);
		expect(chapterPages.length).toBeGreaterThan(50);
	});
});

describe('typesetting in a thread of its own', () => {
	it('gives the same bytes', async () => {
		const pdf = await typesetInBackground(areaProfile(edition, area('raunheim'), deps));
		expect(Buffer.from(pdf).equals(Buffer.from(profile))).toBe(true);
	});

	it('says what is wrong with one document and goes on with the next', async () => {
		const bad = { ...areaProfile(edition, area('trebur'), deps), title: '' };
		const good = areaProfile(edition, area('trebur'), deps);
		await expect(typesetInBackground(bad)).rejects.toThrow(/title/);
		expect((await typesetInBackground(good)).byteLength).toBeGreaterThan(10_000);
	});
});

describe('the profile of an area', () => {
	it('shows a sign, and neither interval nor comparison, where a value is hidden', () => {
		const text = textOfPaper(areaProfile(edition, area('biebesheim-am-rhein'), deps));
		const row = text.split('\n').find((line) => line.trimStart().startsWith('Jugendarbeitslosenanteil, %'));
		expect(row).toMatch(/^ {2}Jugendarbeitslosenanteil, % \| \. \|  \|/);
		expect(text).not.toMatch(/^– Anteil der Arbeitslosen an den 15- bis 24/m);
		expect(text).toContain('„.“ Zahl geheim');
	});

	it('says "kaum verändert" or nothing rather than a change across a break', () => {
		const text = textOfPaper(areaProfile(edition, area('trebur'), deps));
		const row = text.split('\n').find((line) => line.trimStart().startsWith('Altenquotient, je 100'));
		expect(row).not.toMatch(/seit 20(1\d|2[01])/);
	});

	it('is dated and marked as invented on the title page and at the foot of each page', () => {
		const { notice, cover } = areaProfile(edition, area('trebur'), deps);
		expect(notice).toContain('erfunden');
		expect(cover.facts.map(({ text }) => text)).toEqual(expect.arrayContaining(['2025, 1. Fassung', '2. März 2026']));
	});
});

describe('the edition', () => {
	it('has a section for each indicator, also where only the county has figures', () => {
		const text = textOfPaper(editionDocument(edition, deps));
		for (const { name } of edition.indicators) expect(text).toContain(`## ${name}\n`);
		expect(text.match(/^Abb\.: .* auf der Karte/gm)).toHaveLength(4);
	});

	it('leaves out the unit, and the comma before it, where an indicator has none', () => {
		const bare = inventedEdition({ indicators: edition.indicators.map((one) => ({ ...one, unit: '' })) });
		const text = textOfPaper(editionDocument(bare, deps));
		expect(text).not.toMatch(/, ,|, \|/);
		expect(text).toMatch(/^ {2}Altenquotient \| /m);
	});

	it('draws the real shapes where boundaries have been imported', () => {
		const square = (index: number): Geometry => ({
			type: 'Polygon',
			coordinates: [
				[
					[8 + index * 0.1, 49],
					[8.1 + index * 0.1, 49],
					[8.1 + index * 0.1, 49.1],
					[8 + index * 0.1, 49.1],
					[8 + index * 0.1, 49]
				]
			]
		});
		const municipalities = edition.municipalities();
		const stored = {
			sources: new Map(municipalities.map(({ id }) => [id, '© GeoBasis-DE / BKG'] as const)),
			geometries: new Map<(typeof municipalities)[number]['id'], Geometry>([
				...municipalities.map(({ id }, index) => [id, square(index)] as const),
				[edition.county.id, { type: 'Point', coordinates: [8, 49] }]
			])
		};
		const boundaries = paperBoundaries(stored, municipalities);
		expect(boundaries?.shapes).toHaveLength(14);
		const text = textOfPaper(editionDocument(edition, { ...deps, boundaries }));
		expect(text).toContain('Geodaten: © GeoBasis-DE / BKG');
		expect(paperBoundaries(null, municipalities)).toBeNull();
	});
});

it('report all writes the profiles of 14 municipalities, 3 regions and the county, and the edition', () => {
	const small = inventedEdition({ indicators: edition.indicators.slice(0, 2), firstYear: YEAR - 2 });
	const steps: number[] = [];
	const files = reportAll(small, join(folder, 'all'), deps, { progress: ({ done }) => steps.push(done) });
	expect(profileAreas(small)).toHaveLength(18);
	expect(readdirSync(join(folder, 'all'))).toHaveLength(19);
	expect(files).toHaveLength(19);
	expect(steps.at(-1)).toBe(19);
	for (const file of files) expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});
