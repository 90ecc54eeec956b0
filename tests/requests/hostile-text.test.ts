/**
 * Text is never trusted, wherever it comes from: an installation whose area names, delivered titles, sources, file names
 * and notes are all attempts to become markup, a formula, a header or a command. Every page and every file is looked at.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findHeaderFaults } from '../support/find-header-faults.ts';
import { rawRequest, type RawAnswer } from '../support/raw-request.ts';
import { ADDRESSES } from '../support/routes.ts';
import { runKreislauf } from '../support/run-kreislauf.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';
import { Visitor } from '../support/visitor.ts';

const TOWN = `=1+1|<b onmouseover="alert(1)">Raun&heim</b>'#eval("x")$\u0007`;
const COUNTY = 'Kreis "><script>alert(1)</script>';
const REGION = '@Region <img src=x onerror=alert(1)>';
const SOURCE = `Amt <script>alert(1)</script> "';--`;
const TITLE = 'Arbeitslose <img src=x onerror=alert(1)> #link("https://evil.example")';
const FILE = '"><img src=x onerror=alert(1)>\u202e;ü.csv';
const NOTE = '=HYPERLINK("https://evil.example")<script>alert(1)</script>';
const MARKUP = /<script>alert|<img src=x|<b onmouseover/;

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-hostile-'));
let server: RunningServer;
let visitor: Visitor;
let editor: string;
let delivery: string;

function hostileCounty(): string {
	const county = join(folder, 'county');
	cpSync('counties/gross-gerau', county, { recursive: true });
	const file = join(county, 'county.json');
	type Named = { id?: string; slug: string; name: string };
	const configuration = JSON.parse(readFileSync(file, 'utf8')) as { name: string; areas: Named[]; regions: Named[] };
	configuration.name = COUNTY;
	for (const area of configuration.areas) {
		if (area.slug === 'raunheim') area.name = TOWN;
		if (area.id === '06433') area.name = COUNTY;
	}
	if (configuration.regions[0]) configuration.regions[0].name = REGION;
	writeFileSync(file, JSON.stringify(configuration));
	return county;
}

const TABLE = [
	'kreislauf-Vorlage;1',
	'Merkmal;unemployed',
	`Titel;"${TITLE.replaceAll('"', '""')}"`,
	`Quelle;"${SOURCE.replaceAll('"', '""')}"`,
	`Lizenz;"${SOURCE.replaceAll('"', '""')}"`,
	'Stand;2026-03-01',
	'Art;Durchschnitt',
	'Erfunden;ja',
	'Gebiet;Name;Zeitraum;Wert',
	'06433010;"<script>alert(1)</script>";2025;700'
].join('\n');

beforeAll(async () => {
	server = await startServer({ KREISLAUF_DATA: join(folder, 'data'), KREISLAUF_COUNTY: hostileCounty() });
	visitor = new Visitor(server.origin);
	editor = await visitor.signInAs('monitor-editor');
	const form = new FormData();
	form.set('datei', new Blob([TABLE]), FILE);
	const received = await visitor.post('/intern/lieferungen', form, { cookie: editor });
	delivery = received.headers.get('location') ?? '';
	if (received.status !== 303) throw new Error(`The delivery was not received: ${await received.text()}`);
	const accepted = await visitor.post(`${delivery}?/accept`, { note: NOTE }, { cookie: editor });
	expect(accepted.status).toBe(303);
	const releaser = await visitor.signInAs('monitor-releaser');
	expect((await visitor.post('/intern/ausgaben?/compute', {}, { cookie: releaser })).status).toBe(200);
	const released = await visitor.post('/intern/ausgaben?/release', { year: '2025', note: NOTE }, { cookie: releaser });
	expect(released.status).toBe(200);
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, cookie = ''): Promise<RawAnswer> =>
	rawRequest(server.origin, path, { headers: { accept: 'text/html', cookie } });

describe('no text becomes markup on', () => {
	test.each(Object.values(ADDRESSES).filter((address) => !address.startsWith('/intern')))('%s', async (address) => {
		const answer = await ask(address);
		expect(answer.status).toBeLessThan(500);
		expect(findHeaderFaults(answer)).toEqual([]);
		const type = String(answer.headers['content-type']);
		if (/html|svg/.test(type)) expect(answer.body).not.toMatch(MARKUP);
	});

	test.each(['/intern', '/intern/lieferungen', '/intern/ausgaben', 'the delivery', 'the search'])(
		'%s',
		async (place) => {
			const named: Record<string, string> = {
				'the delivery': delivery,
				'the search': `/intern/lieferungen?q=${encodeURIComponent('<script>alert(1)</script>"')}`
			};
			const answer = await ask(named[place] ?? place, editor);
			expect([answer.status, findHeaderFaults(answer)]).toEqual([200, []]);
			expect(answer.body).not.toMatch(MARKUP);
			if (place === 'the delivery') expect(answer.body).toContain('&lt;img src=x onerror=alert(1)>');
		}
	);

	test('a search for it, its error page, and the form that is shown again', async () => {
		const typed = encodeURIComponent('"><script>alert(1)</script>');
		const shown = await visitor.post('/anmelden?/password', { email: '"><script>alert(1)</script>', password: 'x' });
		for (const body of [(await ask(`/suche?q=${typed}`)).body, (await ask(`/${typed}`)).body, await shown.text()]) {
			expect(body).not.toMatch(MARKUP);
		}
	});
});

test('the hostile names did reach the pages, so that there was something to look at', async () => {
	expect((await ask('/gebiete')).body).toContain('&lt;b onmouseover=');
	expect((await ask('/')).body).toContain('&lt;script>alert(1)&lt;/script>');
	expect((await ask('/monitor/2025/arbeitslosenanteil')).body).toContain('Amt &lt;script>');
	expect((await ask('/monitor/2025/altenquotient/karte.svg')).body).toContain('&lt;b onmouseover=');
});

describe('no text becomes a formula in', () => {
	test.each([
		'/gebiete.csv',
		'/gebiete/raunheim.csv',
		'/monitor/2025/arbeitslosenanteil.csv',
		'/vergleich.csv?gebiet=raunheim'
	])('%s', async (address) => {
		const rows = parse((await ask(address)).body, { bom: true, delimiter: ';' }) as string[][];
		expect(rows.length).toBeGreaterThan(1);
		expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d,]+$)/.test(cell))).toEqual([]);
		expect(rows.flat().some((cell) => cell.startsWith(`'=1+1|`))).toBe(true);
	});

	test.each(['/gebiete.xlsx', '/gebiete/raunheim.xlsx', '/monitor/2025/arbeitslosenanteil.xlsx'])(
		'%s',
		async (address) => {
			const bytes = await (await visitor.get(address)).arrayBuffer();
			const workbook = new exceljs.Workbook();
			await workbook.xlsx.load(bytes);
			const texts: string[] = [];
			workbook.eachSheet((sheet) =>
				sheet.eachRow((row) =>
					row.eachCell((cell) => {
						expect([cell.address, cell.formula]).toEqual([cell.address, undefined]);
						expect(cell.type).not.toBe(exceljs.ValueType.Hyperlink);
						texts.push(cell.text);
					})
				)
			);
			expect(texts.some((text) => text.includes('<b onmouseover'))).toBe(true);
		}
	);
});

test.each(['/gebiete/raunheim.pdf', '/monitor/2025.pdf'])(
	'%s is made, and no text in it becomes a link',
	async (address) => {
		const answer = await visitor.get(address);
		const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
		expect([answer.status, text.slice(0, 5)]).toEqual([200, '%PDF-']);
		expect(text).not.toContain('evil.example');
	}
);

test('a file name becomes neither a header nor a path', async () => {
	const { status, headers, body } = await ask(`${delivery}/datei`, editor);
	expect([status, body]).toEqual([200, TABLE]);
	const disposition = String(headers['content-disposition']);
	expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%~!-]+$/);
	expect(headers['content-type']).toBe('application/octet-stream');
});

test('nothing of it is in the log, and no line of the log is broken by it', () => {
	expect(server.output()).not.toMatch(/alert\(1\)|evil\.example|HYPERLINK/);
});

test('a terminal is not told what to do by a delivered file', async () => {
	const file = join(folder, 'escape.csv');
	writeFileSync(file, TABLE.replaceAll('<script>', '\u001b]0;evil\u0007\u001b[2J').replace('Stand', 'St\u001b[31mand'));
	const ran = await runKreislauf(['intake', 'check', file], server.environment);
	expect([ran.code, ran.stderr + ran.stdout]).toEqual([1, expect.stringContaining('unsichtbares Steuerzeichen')]);
	// oxlint-disable-next-line no-control-regex
	expect(ran.stdout + ran.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
});
