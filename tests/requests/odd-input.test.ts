import * as fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));

const ODD: readonly string[] = [
	'%00',
	'a%00b',
	'..%2f..%2f..%2fetc%2fpasswd',
	'..%5c..%5cwindows',
	'%3Cscript%3Ealert(1)%3C%2Fscript%3E',
	'%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
	"'%20or%201%3D1%20--",
	'%E2%80%AE%F0%9F%92%A9',
	'%E0%A4',
	'%',
	'__proto__',
	'constructor',
	'toString',
	'1e3',
	'-1',
	'99999999999999999999',
	'2025%20',
	'a'.repeat(6000)
];

const PLACES: readonly ((odd: string) => string)[] = [
	(odd) => `/${odd}`,
	(odd) => `/gebiete/${odd}`,
	(odd) => `/gebiete/${odd}.csv`,
	(odd) => `/gebiete/raunheim.${odd}`,
	(odd) => `/monitor/${odd}`,
	(odd) => `/monitor/${odd}.json`,
	(odd) => `/monitor/2025/${odd}`,
	(odd) => `/monitor/2025/${odd}.csv`,
	(odd) => `/monitor/${odd}/aenderungen`,
	(odd) => `/monitor/2025/${odd}/berechnung`,
	(odd) => `/monitor/2025/altenquotient?jahr=${odd}`,
	(odd) => `/monitor/2025/altenquotient?gebiet=${odd}`,
	(odd) => `/monitor/2025/altenquotient?karte=${odd}&sortieren=${odd}`,
	(odd) => `/monitor/2025/altenquotient/berechnung?gebiet=${odd}`,
	(odd) => `/monitor/2025/altenquotient/berechnung?jahr=${odd}`,
	(odd) => `/vergleich?gebiet=raunheim&gebiet=${odd}`,
	(odd) => `/vergleich.csv?gebiet=${odd}`,
	(odd) => `/suche?q=${odd}`,
	(odd) => `/indikatoren?q=${odd}`,
	(odd) => `/indikatoren/${odd}`,
	(odd) => `/tabellen?indikator=${odd}&jahr=${odd}&gebiet=${odd}&alter=${odd}`,
	(odd) => `/barrierefreiheit?seite=${odd}`,
	(odd) => `/barrierefreiheit?seite=/${odd}`,
	(odd) => `/?karte=${odd}`,
	(odd) => `/anmelden?weiter=${odd}`,
	(odd) => `/intern/${odd}`
];

const ECHOES = ['<script>alert(1)', '"><img src=x', '<img src=x onerror', 'root:x:0'];

describe.each(ODD.map((odd) => [odd.slice(0, 40), odd] as const))('with %s', (_, odd) => {
	test('in any place of an address there is an answer, never a failure, and nothing comes back as markup', async () => {
		const answers = await Promise.all(
			PLACES.map(async (place) => ({ path: place(odd), ...(await visitor.getUntidied(place(odd))) }))
		);
		expect(answers.filter(({ status }) => status >= 500 || status < 200)).toEqual([]);
		for (const echo of ECHOES) expect(answers.filter(({ body }) => body.includes(echo))).toEqual([]);
	});
});

test.each([
	'/../../../etc/passwd',
	'/gebiete/../../package.json',
	'/_app/../../package.json',
	'//evil.example/',
	'/_app/%2e%2e/%2e%2e/package.json'
])('%s leads out of no folder', async (path) => {
	const { status, body } = await visitor.getUntidied(path);
	expect(status).toBeGreaterThanOrEqual(300);
	expect(status).toBeLessThan(500);
	expect(body).not.toMatch(/root:x:0|"devDependencies"/);
});

test('an address longer than any page has is turned away', async () => {
	const { status } = await visitor.getUntidied(`/${'a'.repeat(20_000)}`);
	expect([404, 414, 431]).toContain(status);
});

test('whatever is searched for, the answer is a page or leads to one', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
			const { status } = await visitor.get(`/suche?q=${encodeURIComponent(query.toWellFormed())}`);
			expect([200, 303]).toContain(status);
		}),
		{ numRuns: 60 }
	);
});
