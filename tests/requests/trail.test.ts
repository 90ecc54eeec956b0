import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, inject, test } from 'vitest';
import { recordsOfCsv } from '../support/data-files.ts';
import { recomputedHash, type ExportedEntry } from '../support/recomputed-hash.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
type Export = { about: { entries: number; through: number; head: string }; entries: ExportedEntry[] };

const asAuditor = async (path: string, on = visitor): Promise<Response> =>
	on.get(path, { cookie: await on.signInAs('auditor') });
const textAt = async (path: string): Promise<string> => textOf(await (await asAuditor(path)).text());
const exported = async (search: string, on = visitor): Promise<Export> =>
	(await (await asAuditor(`/intern/protokoll/auszug?format=json${search}`, on)).json()) as Export;
const numbersOn = (html: string): number[] =>
	[...html.matchAll(/href="\/intern\/protokoll\/(\d+)"/g)].map(([, id]) => Number(id));

describe('the list', () => {
	test('goes back to the first entry, none twice, and forward again', async () => {
		const pages: number[][] = [];
		let newer: string | undefined;
		for (let path: string | undefined = '/intern/protokoll'; path;) {
			const html = await (await asAuditor(path)).text();
			pages.push(numbersOn(html));
			const next: string | undefined = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
			newer = /href="([^"]+)" rel="prev"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
			path = next;
		}
		const all = pages.flat();
		expect(all.at(-1)).toBe(1);
		// A change that was rolled back leaves a number unused; no entry may come twice or out of order.
		expect(all).toEqual([...new Set(all)].toSorted((one, other) => other - one));
		expect(pages.length).toBeGreaterThan(1);
		expect(numbersOn(await (await asAuditor(newer ?? '')).text())).toEqual(pages.at(-2));
	});

	test('shows what was asked for, and keeps it in the form, in the links and in the downloads', async () => {
		const search = 'von=2020-01-01&vorgang=monitor.release&gegenstand=release';
		const html = await (await asAuditor(`/intern/protokoll?${search}`)).text();
		expect(textOf(html)).toContain('hat den Sozialdatenmonitor 2025 freigegeben.');
		expect(textOf(html)).not.toContain('Lieferung 1 ');
		expect(html).toContain('value="2020-01-01"');
		expect(html).toMatch(/<option value="monitor.release" selected/);
		expect(html).toContain(`/intern/protokoll/auszug?${search.replaceAll('&', '&amp;')}&amp;format=csv`);
		expect(html).toContain(`?/verify&amp;${search.replaceAll('&', '&amp;')}`);
		expect(await textAt('/intern/protokoll?bis=1999-12-31')).toContain('Kein Eintrag passt zu dieser Auswahl');
	});

	test('finds by area of the program, by kind, by whoever acted and by what was recorded', async () => {
		expect(await textAt('/intern/protokoll?vorgang=intake')).not.toContain('Sozialdatenmonitor 2025 freigegeben');
		expect(await textAt('/intern/protokoll?wer=operator&vorgang=monitor')).toContain('Befehlszeile hat');
		expect(await textAt('/intern/protokoll?wer=befehlsz&q=births.csv')).toContain('„births.csv“');
		expect(await textAt('/intern/protokoll?wer=niemand')).toContain('Kein Eintrag passt');
	});

	test('says that it counts nobody, and counts nobody', async () => {
		expect(await textAt('/intern/protokoll')).toContain('bietet keine Auswertung nach Personen an');
	});

	test('leads nobody to a page that is not for them', async () => {
		const html = await (await asAuditor('/intern/protokoll?gegenstand=delivery')).text();
		expect(textOf(html)).toMatch(/Lieferung \d+/);
		expect(html).not.toContain('href="/intern/lieferungen/');
	});
});

const ODD = [
	'%00',
	'%3Cscript%3Ealert(1)%3C%2Fscript%3E',
	"'%20or%201%3D1%20--",
	'%E0%A4',
	'__proto__',
	'constructor',
	'toString',
	'-1',
	'99999999999999999999',
	'2025-02-30',
	'0000-00-00',
	'delivery%3A',
	'%25%25',
	'a'.repeat(5000)
];

test.each(ODD.map((odd) => [odd.slice(0, 30), odd]))(
	'with %s in any field there is a page and no markup',
	async (_, odd) => {
		const cookie = await visitor.signInAs('auditor');
		for (const field of ['von', 'bis', 'vorgang', 'wer', 'gegenstand', 'nummer', 'art', 'q', 'vor', 'nach']) {
			const answer = await visitor.get(`/intern/protokoll?gegenstand=delivery&${field}=${odd}`, { cookie });
			expect([field, answer.status]).toEqual([field, 200]);
			expect(await answer.text()).not.toContain('<script>alert(1)');
			const file = await visitor.get(`/intern/protokoll/auszug?format=json&${field}=${odd}`, { cookie });
			expect([200, 400]).toContain(file.status);
			await file.body?.cancel();
		}
		const entry = await visitor.get(`/intern/protokoll/${odd}`, { cookie });
		expect([400, 404]).toContain(entry.status);
		expect((await visitor.get(`/intern/protokoll/auszug?format=${odd}`, { cookie })).status).toBe(404);
	}
);

test('what does not exist is named and left out, not taken for something else', async () => {
	const text = await textAt('/intern/protokoll?von=2025-02-30&nummer=12&art=odd');
	expect(text).toContain('Ohne Wirkung blieb: Von, Art, Nummer des Gegenstands.');
});

describe('an entry', () => {
	test('shows all it has, its neighbours, and that it is sound', async () => {
		const { entries } = await exported('&vorgang=monitor.release');
		const [entry] = entries;
		const html = await (await asAuditor(`/intern/protokoll/${entry?.id}`)).text();
		const text = textOf(html);
		for (const part of [entry?.hash, entry?.previousHash, entry?.recordedAt, entry?.salt, 'monitor.release'])
			expect(text).toContain(part ?? 'missing');
		expect(text).toContain('Dieser Eintrag ist unverändert');
		expect(text).toContain('Prüfsumme der Eingänge');
		expect(numbersOn(html)).toEqual([(entry?.id ?? 0) - 1, (entry?.id ?? 0) + 1]);
	});

	test.each(['0', '-1', '1e0', '99999999999', 'abc'])('there is none with the number %s', async (id) => {
		const answer = await asAuditor(`/intern/protokoll/${id}`);
		expect([answer.status, textOf(await answer.text())]).toEqual([
			404,
			expect.stringContaining('Diesen Eintrag gibt es nicht')
		]);
	});
});

describe('taken out of the program', () => {
	test('the whole trail is a chain that anybody can recompute', async () => {
		const { about, entries } = await exported('');
		expect(entries).toHaveLength(about.entries);
		let previous = '';
		for (const entry of entries) {
			expect(entry.previousHash).toBe(previous);
			expect(recomputedHash(entry)).toBe(entry.hash);
			previous = entry.hash;
		}
		expect(previous).toBe(about.head);
		expect(entries.at(-1)?.id).toBe(about.through);
	});

	test('the program printed in the how-to finds it sound, and finds a changed word in it', async () => {
		const [, program = ''] = /```js\n([\s\S]+?)```/.exec(readFileSync('docs/how-to/check-the-trail.md', 'utf8')) ?? [];
		const folder = mkdtempSync(join(tmpdir(), 'kreislauf-trail-'));
		const [script, file] = [join(folder, 'check.mjs'), join(folder, 'trail.json')];
		const run = (): string => spawnSync(process.execPath, [script, file], { encoding: 'utf8' }).stdout;
		try {
			writeFileSync(script, program);
			const text = JSON.stringify(await exported(''));
			writeFileSync(file, text);
			expect(run()).toMatch(/^\d+ entries, head [0-9a-f]{64} as exported\n$/);
			writeFileSync(file, text.replace('births.csv', 'deaths.csv'));
			expect(run()).toBe('');
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	test('a spreadsheet has the same entries, and they can be recomputed from it too', async () => {
		const answer = await asAuditor('/intern/protokoll/auszug?format=csv&vorgang=intake.accept-file');
		expect(answer.headers.get('content-disposition')).toMatch(
			/^attachment; filename="protokoll-\d{4}-\d\d-\d\d\.csv"$/
		);
		const records = recordsOfCsv(await answer.text());
		expect(records.length).toBeGreaterThan(10);
		for (const record of records) {
			const entry = {
				id: Number(record['eintrag']),
				recordedAt: record['zeit'] ?? '',
				actorId: record['kennung'] ?? '',
				command: record['vorgang'] ?? '',
				kind: record['art'] ?? '',
				object: record['gegenstand'] ?? '',
				detail: record['angaben'] ?? '',
				previousHash: record['pruefsumme_davor'] ?? '',
				hash: record['pruefsumme'] ?? '',
				hashVersion: Number(record['verfahren']),
				salt: record['salz'] ?? '',
				contentHash: record['pruefsumme_inhalt'] || null
			};
			expect(recomputedHash(entry)).toBe(entry.hash);
			expect(record['was']).toMatch(/^Befehlszeile hat die Datei „.+“ als Lieferung \d+ angenommen: .+\.$/);
		}
	});

	test('each time there is an entry of it', async () => {
		const { about } = await exported('&wer=geheimer%20name');
		const { entries } = await exported('&vorgang=audit.export-entries');
		const taken = entries.find(({ id }) => id === about.through + 1);
		expect(taken).toMatchObject({ kind: 'reading', actorId: 'demo:auditor', previousHash: about.head });
		expect(taken?.detail).not.toContain('geheimer');
	});

	test('no cell of it is a formula, whatever a delivered file is called', async () => {
		const changing = new Visitor(inject('changing').origin);
		const editor = await changing.signInAs('monitor-editor');
		const template = await (await changing.get('/intern/vorlagen?merkmal=births', { cookie: editor })).text();
		const form = new FormData();
		for (const [index, name] of ['=HYPERLINK(1;2).csv', '@SUM(1+1)*cmd.csv', '+1.csv', '-2+3.csv'].entries()) {
			const filled = template
				.replace('Quelle;', 'Quelle;Prüfstelle')
				.replace('Erfunden;nein', 'Erfunden;ja')
				.replace('Raunheim;;', `Raunheim;1990;${index + 11}`);
			form.set('datei', new File([filled], name));
			expect((await changing.post('/intern/lieferungen', form, { cookie: editor })).status).toBe(303);
		}
		const { entries } = await exported('&vorgang=intake.receive-delivery', changing);
		expect(entries.filter(({ detail }) => detail.includes('HYPERLINK'))).toHaveLength(1);
		const answer = await asAuditor('/intern/protokoll/auszug?format=csv&vorgang=intake', changing);
		const cells = recordsOfCsv(await answer.text()).flatMap((record) => Object.values(record));
		expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		const page = await (await asAuditor('/intern/protokoll?vorgang=intake.receive-delivery', changing)).text();
		expect(textOf(page)).toContain('„=HYPERLINK(1;2).csv“');
	});

	test('is for auditors alone', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		expect((await visitor.get('/intern/protokoll/auszug?format=json', { cookie })).status).toBe(403);
	});
});

describe('checking the chain', () => {
	const check = async (hash: string): Promise<{ status: number; text: string }> => {
		const cookie = await visitor.signInAs('auditor');
		const answer = await visitor.post('/intern/protokoll?/verify', { hash }, { cookie });
		return { status: answer.status, text: textOf(await answer.text()) };
	};

	test('tells how many entries there are and the hash of the newest one', async () => {
		const { text } = await check('');
		const { about, entries } = await exported('');
		expect(text).toContain('Die Kette ist vollständig');
		const shown = / ([0-9a-f]{64}) /.exec(text)?.[1];
		expect(entries.map(({ hash }) => hash)).toContain(shown);
		expect(Number(/(\d+) Einträge geprüft/.exec(text)?.[1])).toBeLessThanOrEqual(about.entries);
	});

	test('finds a hash that was written down, and says so when it is not there', async () => {
		const { entries } = await exported('');
		const known = await check(` ${entries[4]?.hash.toUpperCase()} `);
		expect(known.text).toContain('Die aufgeschriebene Prüfsumme gehört dazu');
		expect(known.text).toContain(`Eintrag ${entries[4]?.id} `);
		expect((await check('0'.repeat(64))).text).toContain('Die aufgeschriebene Prüfsumme kommt nicht vor');
		expect(await check('keine')).toMatchObject({
			status: 422,
			text: expect.stringContaining('Das ist keine Prüfsumme')
		});
	});
});

describe('what happened here', () => {
	test('is told to citizens without a name', async () => {
		const text = textOf(await (await visitor.get('/monitor/2025')).text());
		expect(text).toContain('Was mit dieser Ausgabe geschah');
		expect(text).toContain('Die Kreisverwaltung hat den Sozialdatenmonitor 2025 freigegeben.');
		expect(text).not.toMatch(/Befehlszeile hat|Vorführrolle hat/);
		const cookie = await visitor.signInAs('auditor');
		const asSeen = textOf(await (await visitor.get('/monitor/2025', { cookie })).text());
		expect(asSeen).not.toMatch(/Befehlszeile hat/);
	});

	test('is told on a delivery with what changed, and not with who looked', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const read = async (): Promise<string> =>
			textOf(await (await visitor.get('/intern/lieferungen/7', { cookie })).text());
		await read();
		const text = await read();
		expect(text).toMatch(/Was hier geschah Befehlszeile hat die Datei „.+“ als Lieferung 7 angenommen/);
		expect(text).not.toContain('angesehen.');
		const { entries } = await exported('&gegenstand=delivery&nummer=7&art=reading');
		expect(entries.map(({ actorId, command }) => [actorId, command])).toEqual([
			['demo:monitor-releaser', 'intake.read-delivery']
		]);
	});
});
