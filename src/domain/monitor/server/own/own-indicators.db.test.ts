import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { NotPermitted, readAs, transactionAs } from '#domain/audit/server';
import { plainTable } from '#domain/intake';
import { acceptFile, readDelivery } from '#domain/intake/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { EMPTY_DEFINITION, type OwnDefinition } from '../../own/own-definition.ts';
import { computeMonitor } from '../compute-monitor.ts';
import { findEdition } from '../find-edition.ts';
import { releaseMonitor } from '../release-monitor.ts';
import { approveOwnIndicator, retireOwnIndicator, returnOwnIndicator } from './decide-own-indicator.ts';
import { findOwnVersions } from './find-own-versions.ts';
import { previewOwnIndicator } from './preview-own-indicator.ts';
import { saveOwnIndicator, submitOwnIndicator } from './save-own-indicator.ts';

const editor: Actor = { id: 'person:1', name: 'Redaktion', roles: ['monitor-editor'] };
const both: Actor = { id: 'person:2', name: 'Beides', roles: ['monitor-editor', 'monitor-releaser'] };
const planner: Actor = { id: 'person:4', name: 'Sozialplanung', roles: ['planner'] };
const planning: Actor = { id: 'person:5', name: 'Planung und Freigabe', roles: ['planner', 'monitor-releaser'] };
const releaser: Actor = { id: 'person:3', name: 'Freigabe', roles: ['monitor-releaser'] };
const indicator = 'eigen-betreute-kinder';
const definition: OwnDefinition = {
	...EMPTY_DEFINITION,
	name: 'Betreute Kinder',
	shortName: 'Betreute Kinder',
	meaning: 'So viele von 100 Menschen sind betreute Kinder.',
	numerator: [{ measure: 'day-care-children' }],
	numeratorText: 'betreute Kinder',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung',
	levels: ['municipality', 'county'],
	source: 'Kinder- und Jugendhilfestatistik',
	licence: 'dl-de/by-2-0',
	method: 'Kinder geteilt durch Bevölkerung.',
	readingAid: '3 % heißt: 3 von 100.',
	doesNotSay: 'Nicht, wie lange.',
	pitfalls: 'Stichtag im März.'
};

let database: Database;
let close: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-own-'));
const dataBefore = process.env['KREISLAUF_DATA'];

async function deliver(measure: string, valueOf: (index: number) => number): Promise<void> {
	const towns = (await findAreas(database)).filter(({ level }) => level === 'municipality');
	const text = plainTable({
		measure,
		title: `Prüftabelle ${measure}`,
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented: false,
		dimensions: [],
		rows: towns.map(({ id, name }, index) => ({
			area: id,
			name,
			period: '31.12.2023',
			dimensions: {},
			value: valueOf(index)
		}))
	});
	const file = { bytes: new TextEncoder().encode(text), fileName: `${measure}.csv` };
	const outcome = await acceptFile(operator, file, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}

const at = (version: number) => ({ indicator, version });
const rulesOf = (outcome: { ok: boolean; issues?: readonly { rule: string }[] }): string[] =>
	outcome.ok ? [] : (outcome.issues ?? []).map(({ rule }) => rule);

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	await deliver('population', (index) => 10_000 + index);
	await deliver('day-care-children', (index) => (index === 0 ? 1 : 300 + index));
});
afterAll(async () => {
	await close();
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	rmSync(folder, { recursive: true, force: true });
});

describe('an own indicator', () => {
	test('is kept unfinished as a draft and submitted only without faults', async () => {
		const unfinished = { ...definition, meaning: '', levels: ['municipality' as const, 'state' as const] };
		const saved = await saveOwnIndicator(editor, { version: 0, definition: unfinished }, { database });
		expect(saved).toEqual({ ok: true, value: { indicator, version: 1 } });
		const submitted = await submitOwnIndicator(editor, at(1), { database });
		expect(rulesOf(submitted)).toEqual(['own-indicator-text-missing', 'own-indicator-level-without-figures']);
		expect(await readAs(anonymous, (tx) => findOwnVersions(tx), database)).toEqual([]);
	});

	test('is previewed with working figures, and with what would be hidden', async () => {
		const saved = await saveOwnIndicator(editor, { ...at(1), definition }, { database });
		expect(saved).toMatchObject({ ok: true, value: { version: 2 } });
		const preview = await previewOwnIndicator(editor, { indicator }, { database });
		if (!preview.ok) throw new Error(JSON.stringify(preview.issues));
		const { figures, released, issues, year } = preview.value;
		expect([issues, year, figures.length]).toEqual([[], 2023, 15]);
		expect(figures.filter(({ value }) => value.kind === 'missing')).toEqual([]);
		const hidden = released.filter(({ value }) => value.kind === 'missing');
		// One child in the first town, and another town so that it cannot be had from the county.
		expect(hidden.length).toBeGreaterThan(1);
	});

	test('is approved by another person, and only what was submitted', async () => {
		expect(rulesOf(await approveOwnIndicator(releaser, at(2), { database }))).toEqual(['own-indicator-not-submitted']);
		expect(rulesOf(await submitOwnIndicator(editor, at(1), { database }))).toEqual(['changed-meanwhile']);
		await submitOwnIndicator(editor, at(2), { database });
		await expect(approveOwnIndicator(editor, at(3), { database })).rejects.toThrow(NotPermitted);
		expect(rulesOf(await returnOwnIndicator(releaser, at(3), { database }))).toEqual(['own-indicator-reason-missing']);
		await returnOwnIndicator(releaser, { ...at(3), note: 'Bitte kürzer.' }, { database });
		await saveOwnIndicator(both, { ...at(4), definition }, { database });
		await submitOwnIndicator(editor, at(5), { database });
		expect(rulesOf(await approveOwnIndicator(both, at(6), { database }))).toEqual(['own-indicator-own-work']);
		const pastTheCommand = transactionAs(
			both,
			(tx) =>
				sql`insert into monitor.own_indicators
						(indicator, version, status, definition, definition_version, actor_id, actor_name)
					values (${indicator}, 7, 'approved', '{}', 1, ${both.id}, '')`.execute(tx),
			database
		);
		await expect(pastTheCommand).rejects.toThrow(/does not approve/);
		const approved = await approveOwnIndicator(releaser, at(6), { database });
		expect(approved).toEqual({ ok: true, value: { version: 7, definitionVersion: 1 } });
	});

	test('stands in the next computation and edition like the others, small numbers hidden', async () => {
		const computed = await computeMonitor(editor, {}, { database });
		expect(computed).toMatchObject({ ok: true, value: { year: 2023 } });
		await releaseMonitor(releaser, { year: 2023 }, { database });
		const edition = await findEdition(database, 'current');
		const own = edition?.findIndicator(indicator);
		expect(own).toMatchObject({ version: 1, name: 'Betreute Kinder' });
		const county = edition && own && edition.figure(own, edition.county, 2023);
		expect(county?.value.kind).toBe('number');
		const first = edition && own && edition.municipalities()[0];
		expect(first && own && edition.figure(own, first, 2023)?.value).toMatchObject({ kind: 'missing', why: 'secret' });
	});

	test('stays in force while a new draft is written, and a changed definition is a new version', async () => {
		const before = await computeMonitor(editor, {}, { database });
		await saveOwnIndicator(editor, { ...at(7), definition: { ...definition, decimals: 2 } }, { database });
		const meanwhile = await computeMonitor(editor, {}, { database });
		const hashOf = (outcome: typeof before): string => (outcome.ok ? outcome.value.inputsHash : '');
		expect(hashOf(meanwhile)).toBe(hashOf(before));
		await submitOwnIndicator(editor, at(8), { database });
		const approved = await approveOwnIndicator(releaser, at(9), { database });
		expect(approved).toMatchObject({ ok: true, value: { definitionVersion: 2 } });
		const after = await computeMonitor(editor, {}, { database });
		expect(hashOf(after)).not.toBe(hashOf(before));
	});

	test('is retired without loss, and taken up again as the version it was', async () => {
		await retireOwnIndicator(releaser, at(10), { database });
		await releaseMonitor(releaser, { year: 2023 }, { database });
		const second = await findEdition(database, 'current');
		expect(second?.findIndicator(indicator)).toBeUndefined();
		expect((await findEdition(database, { year: 2023, revision: 1 }))?.findIndicator(indicator)).toBeDefined();
		const again = await approveOwnIndicator(releaser, at(11), { database });
		expect(again).toMatchObject({ ok: true, value: { definitionVersion: 2 } });
		expect(await readAs(anonymous, (tx) => findOwnVersions(tx, indicator), database)).toHaveLength(4);
	});

	test('is drafted and proposed by a planner, who opens no delivery, and approved by somebody else', async () => {
		const of = { ...definition, name: 'Kinder in Betreuung' };
		const place = { indicator: 'eigen-kinder-in-betreuung' };
		await saveOwnIndicator(planning, { version: 0, definition: of }, { database });
		const preview = await previewOwnIndicator(planner, place, { database });
		expect(preview.ok && preview.value.figures.length).toBe(15);
		await expect(readDelivery(planner, { delivery: 1 }, { database })).rejects.toThrow(NotPermitted);
		expect((await submitOwnIndicator(planner, { ...place, version: 1 }, { database })).ok).toBe(true);
		await expect(approveOwnIndicator(planner, { ...place, version: 2 }, { database })).rejects.toThrow(NotPermitted);
		// Who wrote any part of it does not approve it, with whatever further role.
		const own = await approveOwnIndicator(planning, { ...place, version: 2 }, { database });
		expect(rulesOf(own)).toEqual(['own-indicator-own-work']);
		expect((await approveOwnIndicator(releaser, { ...place, version: 2 }, { database })).ok).toBe(true);
	});

	test('is never changed in the database', async () => {
		const change = asOwner(database, (tx) => sql`update monitor.own_indicators set note = 'x'`.execute(tx));
		await expect(change).rejects.toThrow(/never changed/);
	});
});
