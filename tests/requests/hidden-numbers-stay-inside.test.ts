/**
 * Two installations with the same editions, but in one of them everything unreleased is another number. What the public
 * sees is the same in both, to the last byte: so no public path reads anything but what was released. A new public route
 * has to say here where a hidden number would be seen.
 */
import { request, type IncomingMessage } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readDataset, type Dataset } from '../support/json-stat.ts';
import { ADDED, poisonUnreleased } from '../support/poison-unreleased.ts';
import { PUBLIC_ADDRESSES, type HiddenFigure } from '../support/public-addresses.ts';
import { recordsOfCsv } from '../support/data-files.ts';
import { findRoutes } from '../support/routes.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';
import { Visitor } from '../support/visitor.ts';

const unserved = inject('unserved');
const visitor = new Visitor(inject('origin'));
const isCopied = unserved !== null;
if (!isCopied) console.log('Skipped: the copy is made of a data directory, not of a PostgreSQL database.');

const publicRoutes = findRoutes().filter((route) => /^\/\((public|data)\)/.test(route));
const SECRET = 'Q';
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-poisoned-'));
let poisoned: RunningServer | undefined;
let changed = { figures: 0, observations: 0 };
let other: Visitor;
let hidden: HiddenFigure[] = [];

beforeAll(async () => {
	if (unserved === null) return;
	changed = await poisonUnreleased(unserved, join(folder, 'data'));
	poisoned = await startServer({ KREISLAUF_DATA: join(folder, 'data') });
	other = new Visitor(poisoned.origin);
	hidden = await findHidden();
});

afterAll(async () => {
	await poisoned?.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** One hidden figure of each indicator and area, in different years. */
async function findHidden(): Promise<HiddenFigure[]> {
	const areas = new Map(
		recordsOfCsv(await (await visitor.get('/gebiete.csv')).text()).map((area) => [area['gebiet'], area])
	);
	const dataset = (await (await visitor.get('/monitor/2025.json')).json()) as Dataset;
	const found = new Map<string, HiddenFigure>();
	for (const { at, status } of readDataset(dataset)) {
		const { indikator: indicator = '', gebiet: area = '', jahr: year = '', kennwert } = at;
		const { adresse: slug = '', gebiet_name: name = '' } = areas.get(area) ?? {};
		if (kennwert === 'wert' && status?.split(',').includes(SECRET) && slug !== '')
			found.set(`${indicator} ${area}`, { indicator, area, slug, name, year });
	}
	return [...found.values()];
}

/** Asked under one name, so that links do not tell the servers apart; without the one-time mark of a page's own script. */
async function bodyOf({ origin }: Visitor, path: string): Promise<string> {
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		request(origin + path, { headers: { host: 'kreislauf.example' } }, resolve)
			.on('error', reject)
			.end();
	});
	const body = (await answer.toArray()).map((chunk: Buffer) => chunk.toString('latin1')).join('');
	return `${answer.statusCode} ${body.replaceAll(/nonce="[^"]*"/g, '')}`;
}

/** Where two answers part, with a few words around it. */
function firstDifference(before: string, after: string): [string, string] | null {
	if (before === after) return null;
	let at = 0;
	while (before[at] === after[at]) at++;
	return [before.slice(Math.max(0, at - 60), at + 60), after.slice(Math.max(0, at - 60), at + 60)];
}

test('every public route says where a hidden number would be seen', () => {
	expect(Object.keys(PUBLIC_ADDRESSES).toSorted()).toEqual(publicRoutes.toSorted());
});

describe.skipIf(!isCopied)('where all that is unreleased is another number', () => {
	test('there is much of it, and whoever may see it sees the difference', async () => {
		expect(hidden.length).toBeGreaterThan(3);
		expect(changed.figures).toBeGreaterThan(10_000);
		expect(changed.observations).toBeGreaterThan(30);
		const path = `/intern/arbeitsstand?indikator=${hidden[0]?.indicator}`;
		const [before, after] = await Promise.all(
			[visitor, other].map(async (one) => {
				const cookie = await one.signInAs('monitor-editor');
				return (await one.get(path, { cookie })).text();
			})
		);
		expect(before).not.toBe('');
		expect(after).not.toBe(before);
		expect(after).toContain(`${Math.floor(ADDED / 1_000_000)}.0`);
	});

	test.each(publicRoutes)('%s shows the same', async (route) => {
		const paths = new Set(hidden.flatMap((one) => PUBLIC_ADDRESSES[route]?.(one) ?? []));
		expect(paths.size).toBeGreaterThan(0);
		for (const path of paths) {
			const [before, after] = [await bodyOf(visitor, path), await bodyOf(other, path)];
			expect(before.slice(0, 3), path).toMatch(/^(200|303|404)/);
			expect(firstDifference(before, after), path).toBeNull();
		}
	});
});
