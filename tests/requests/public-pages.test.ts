import { describe, expect, inject, test } from 'vitest';
import { PUBLIC_PAGES } from '../support/routes.ts';
import { textOf, textOfElement } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));

/** What a framework or a database would say, and no reader of this site should have to understand. */
const FOREIGN_WORDS = /\b(not found|error|internal|forbidden|invalid|exception|request|method|undefined|NaN)\b/i;

describe.each(PUBLIC_PAGES)('%s', (path) => {
	test('is a German page with one heading, a title, the demo notice, edition and sources', async () => {
		const answer = await visitor.get(path);
		const html = await answer.text();
		const text = textOf(html);
		expect(answer.status).toBe(200);
		expect(html).toMatch(/^<!doctype html>\s*<html lang="de">/i);
		expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
		expect(textOfElement(html, 'h1').length).toBeGreaterThan(3);
		expect(textOfElement(html, 'title')).toMatch(/\S.* – (kreislauf|Sozialdatenmonitor)/);
		expect(text).toContain('Vorführdaten: Personen und Zahlen sind erfunden.');
		const foot = textOf(/<footer[\s\S]*<\/footer>/.exec(html)?.[0] ?? '');
		expect(foot).toMatch(/Sozialdatenmonitor 2025(, \d\. Fassung)?, veröffentlicht am \d/);
		expect(foot).toContain('Neuester Stichtag: 31.12.2025');
		expect(foot).toMatch(/Quellen: Einwohnermelderegister .*\(erfunden\)/);
		expect(foot).toContain('Barriere melden');
		expect(text).not.toMatch(/\b(undefined|NaN)\b|\[object /);
	});

	test('links only to pages that exist', async () => {
		const html = await (await visitor.get(path)).text();
		const links = new Set(
			[...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
		);
		const broken: string[] = [];
		// Files are tried in downloads.test.ts; one link of each kind is enough here.
		const kinds = new Map([...links].map((href) => [href.replace(/[a-z0-9-]+(?=[?/]|$)/g, 'x'), href]));
		for (const href of kinds.values()) {
			if (/\.(pdf|csv|xlsx|json|js|css|svg|woff2)(\?|$)/.test(href)) continue;
			const { status } = await visitor.get(href);
			if (status >= 400) broken.push(`${status} ${href}`);
		}
		expect(broken).toEqual([]);
	});
});

test.each([
	['/gebiete/06433010', '/gebiete/raunheim'],
	['/gebiete/06433001', '/gebiete/biebesheim-am-rhein'],
	['/gebiete/06433012', '/gebiete/ruesselsheim-am-main'],
	['/gebiete/06433', '/gebiete/kreis-gross-gerau']
])('%s leads for good to %s', async (key, slug) => {
	const answer = await visitor.get(key);
	expect([301, 308]).toContain(answer.status);
	expect(new URL(answer.headers.get('location') ?? '', visitor.origin).pathname).toBe(slug);
	expect((await visitor.get(slug)).status).toBe(200);
});

test.each([
	['/gibt-es-nicht', 'Diese Seite gibt es nicht'],
	['/gebiete/nirgends', 'Dieses Gebiet gibt es nicht'],
	['/gebiete/deutschland', 'Dieses Gebiet gibt es nicht'],
	['/gebiete/06433099', 'Dieses Gebiet gibt es nicht'],
	['/monitor/1999', 'Diese Ausgabe gibt es nicht'],
	['/monitor/heute', 'Diese Ausgabe gibt es nicht'],
	['/monitor/2025/nichts', 'Diesen Indikator gibt es nicht'],
	['/monitor/2025/altenquotient?jahr=1800', 'Für 1800 gibt es hier keine Zahlen'],
	['/monitor/2025/altenquotient?gebiet=nirgends', 'Dieses Gebiet gibt es nicht'],
	['/monitor/2025/altenquotient/berechnung?gebiet=nirgends', 'Dieses Gebiet gibt es nicht'],
	['/monitor/2025/altenquotient/berechnung?jahr=1800', 'Für 1800 gibt es hier keine Zahlen'],
	['/monitor/2025/nichts/berechnung', 'Diesen Indikator gibt es nicht'],
	['/gebiete/nirgends.csv', 'Dieses Gebiet gibt es nicht'],
	['/gebiete/deutschland.pdf', 'Dieses Gebiet gibt es nicht'],
	['/monitor/1999.xlsx', 'Diese Ausgabe gibt es nicht'],
	['/monitor/2025/nichts.json', 'Diesen Indikator gibt es nicht'],
	['/vergleich.csv', 'Es ist kein Gebiet ausgewählt']
])('%s answers 404: %s, with help in German', async (path, message) => {
	const answer = await visitor.get(path);
	const html = await answer.text();
	const text = textOf(html);
	expect(answer.status).toBe(404);
	expect(html).toContain('<html lang="de">');
	expect(text).toContain(message);
	expect(text).not.toMatch(FOREIGN_WORDS);
	expect(html).toContain('href="/"');
	expect(html).toMatch(/href="\/(gebiete|daten)"/);
});

test('six areas are compared as the first five, and the page says so', async () => {
	const slugs = ['raunheim', 'trebur', 'nauheim', 'gernsheim', 'kelsterbach', 'riedstadt'];
	const query = slugs.map((slug) => `gebiet=${slug}`).join('&');
	const html = await (await visitor.get(`/vergleich?${query}`)).text();
	expect(textOf(html)).toContain('Verglichen werden höchstens 5 Gebiete; gezeigt sind die ersten 5.');
	const head = textOf(/<thead>[\s\S]*?<\/thead>/.exec(html)?.[0] ?? '');
	expect(head).toContain('Kelsterbach');
	expect(head).not.toContain('Riedstadt');
});

test('an unknown area in a comparison is named, the others are compared', async () => {
	const text = textOf(await (await visitor.get('/vergleich?gebiet=raunheim&gebiet=atlantis&gebiet=trebur')).text());
	expect(text).toContain('Nicht gefunden: atlantis.');
	expect(text).toContain('Raunheim, Trebur. Sozialdatenmonitor 2025');
});

test('early values lie percentage points, not per cent, from the official ones', async () => {
	const text = textOf(
		await (await visitor.get('/monitor/2025/fruehe-werte?indikator=arbeitslosenanteil&stand=2024')).text()
	);
	expect(text).toMatch(/2024 liegt der amtliche Wert im Kreis Groß-Gerau [\d,]+ Prozentpunkte? höher/);
	expect(text).not.toMatch(/[\d,]+\s% (?:höher|niedriger|über|unter) /);
});

test('the catalogue finds the present name of a former one, and counts in whole sentences', async () => {
	const find = async (word: string): Promise<string> =>
		textOf(await (await visitor.get(`/indikatoren?q=${encodeURIComponent(word)}`)).text());
	expect(await find('Ausländerquote')).toMatch(/Ein Indikator passt .*Anteil der Bevölkerung ohne deutschen Pass/);
	expect(await find('Kinderarmut')).toMatch(/\d Indikatoren passen /);
});
