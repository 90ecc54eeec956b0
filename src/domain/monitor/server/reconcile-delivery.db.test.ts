import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator, type Actor } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { findEntries, NotPermitted, readAs } from '#domain/audit/server';
import { plainTable } from '#domain/intake';
import { acceptDelivery, acceptFile, receiveDelivery } from '#domain/intake/server';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import type { ReconciledFigure } from '../early-values/reconcile-figures.ts';
import { computeMonitor } from './compute-monitor.ts';
import { readNotices } from './notices/read-notices.ts';
import { reconcileDelivery } from './reconcile-delivery.ts';

const YEARS = [2018, 2019, 2020, 2021, 2022];
const BIEBESHEIM = '06433001';
const editor: Actor = { id: 'person:1', name: 'Redaktion', roles: ['monitor-editor'] };
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-reconcile-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;

/** The register counts 2,000 under and 8,000 over 18 each year. */
const register = (year: number): { bytes: Uint8Array; fileName: string } => ({
	fileName: `register-${year}.csv`,
	bytes: new TextEncoder().encode(
		`area,age,reference_date,origin,persons\n${BIEBESHEIM},0-17,${year}-12-31,register,2000\n${BIEBESHEIM},18-,${year}-12-31,register,8000\n`
	)
});

/** The office counts so many under 18, and 8,000 over. */
function official(measure: string, under18: Readonly<Record<number, number>>) {
	const text = plainTable({
		measure,
		title: 'Prüftabelle',
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented: false,
		dimensions: ['age'],
		rows: Object.entries(under18).flatMap(([year, count]) =>
			[['0-17', count] as const, ['18-', 8000] as const].map(([age, value]) => ({
				area: BIEBESHEIM,
				name: '',
				period: `31.12.${year}`,
				dimensions: { age },
				value
			}))
		)
	});
	return { bytes: new TextEncoder().encode(text), fileName: 'amtlich.csv' };
}

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = join(folder, 'data');
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	for (const year of YEARS) await acceptFile(operator, register(year), { database });
});
afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

async function reconciled(asked: Parameters<typeof reconcileDelivery>[1]) {
	const outcome = await reconcileDelivery(editor, asked, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	const { figures, contradictions } = outcome.value;
	const people = figures.find(({ indicator, area }) => indicator.id === 'bevoelkerung' && area.id === BIEBESHEIM);
	return { figures, contradictions, people };
}

/** Before it is stored a figure has no delivery. */
const withoutSources = ({ indicator, area, pair, ...rest }: ReconciledFigure) => {
	const { early, official: late, ...parts } = pair;
	return { indicator: indicator.id, area: area.id, values: [early.value, late.value], ...parts, ...rest };
};

test('an official delivery is held against the register before and after it is accepted, and what contradicts is a notice', async () => {
	const usual = { 2018: 1990, 2019: 1988, 2020: 1992, 2021: 1990 };
	const early = await acceptFile(operator, { ...official('population', usual), dryRun: true }, { database });
	const dry = await reconciled({ facts: early.ok ? (early.value.facts ?? []) : [] });
	expect(dry.people).toMatchObject({ pair: { year: 2021, difference: -10 }, isContradiction: false });

	await acceptFile(operator, official('population', usual), { database });
	const received = await receiveDelivery(operator, official('population', { 2022: 1700 }), { database });
	if (!received.ok) throw new Error(JSON.stringify(received.issues));
	const { delivery } = received.value;
	const waiting = await reconciled({ delivery });
	expect(waiting.people).toMatchObject({
		pair: { year: 2022, difference: -300, date: 0, residence: null, census: null, rest: -300 },
		isContradiction: true
	});
	// Four years let expect −10 give or take a few.
	expect(waiting.people?.usual?.lower).toBeGreaterThan(-45);
	expect(waiting.figures[0]?.isContradiction).toBe(true);
	expect(waiting.contradictions).toBeGreaterThan(0);

	await acceptDelivery(operator, { delivery }, { database });
	const accepted = await reconciled({ delivery });
	expect(accepted.figures.map(withoutSources)).toEqual(waiting.figures.map(withoutSources));
	await computeMonitor(operator, {}, { database });
	const notices = await readNotices(editor, {}, { database });
	const keys = notices.ok ? notices.value.notices.map(({ notice }) => notice.key) : [];
	const told = waiting.figures.filter(({ isContradiction }) => isContradiction);
	expect(keys.filter((key) => key.startsWith('contradiction.')).toSorted()).toEqual(
		told.map(({ indicator, area }) => `contradiction.${indicator.id}.${area.id}.2022.official.down`).toSorted()
	);
});

test('what only an office counts is held against nothing', async () => {
	const births = await acceptFile(operator, official('births', { 2022: 50 }), { database });
	const delivery = births.ok ? (births.value.delivery ?? 0) : 0;
	expect(delivery).toBeGreaterThan(0);
	expect(await reconciled({ delivery })).toMatchObject({ figures: [], contradictions: 0 });
});

test('whoever looks stands in the trail, without a figure, and needs to be let in', async () => {
	const { entries } = await readAs(
		operator,
		(tx) => findEntries(tx, { filter: { command: 'monitor.reconcile-delivery' } }),
		database
	);
	expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain('1700');
	expect(entries.length).toBeGreaterThan(0);
	const counter: Actor = { id: 'person:2', name: 'Auszählung', roles: ['register-counter'] };
	await expect(reconcileDelivery(counter, { delivery: 1 }, { database })).rejects.toThrow(NotPermitted);
});
