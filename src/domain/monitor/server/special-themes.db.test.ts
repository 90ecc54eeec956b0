import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { NotPermitted, readAs } from '#domain/audit/server';
import { plainTable } from '#domain/intake';
import { acceptFile } from '#domain/intake/server';
import { sql, type Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { closeSpecialTheme, openSpecialTheme } from './decide-special-theme.ts';
import { findEdition } from './find-edition.ts';
import { findThemeDecisions } from './find-theme-decisions.ts';
import { releaseMonitor } from './release-monitor.ts';

const editor: Actor = { id: 'person:1', name: 'Redaktion', roles: ['monitor-editor'] };
const wohnen = { theme: 'wohnen', year: 2025, reason: '' } as const;
let database: Database;
let close: TestDatabase['close'];

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	for (const [measure, value] of [
		['population', 1000],
		['dwellings', 500]
	] as const) {
		const table = plainTable({
			measure,
			title: measure,
			source: 'Prüfung',
			licence: '',
			publishedOn: '2026-01-31',
			kind: 'stock',
			isInvented: true,
			dimensions: [],
			rows: [{ area: '06433', name: 'Kreis', period: '31.12.2025', dimensions: {}, value }]
		});
		const file = { bytes: new TextEncoder().encode(table), fileName: `${measure}.csv` };
		expect(await acceptFile(operator, file, { database })).toMatchObject({ ok: true });
	}
});
afterAll(() => close());

const themesNow = async (): Promise<Set<string> | undefined> => {
	const outcome = await releaseMonitor(operator, { year: 2025 }, { database });
	expect(outcome).toMatchObject({ ok: true });
	const edition = await findEdition(database, { year: 2025 });
	return edition ? new Set(edition.indicators.map(({ theme }) => theme)) : undefined;
};

test('a special theme is in an edition once somebody has opened it, and out again after it was closed', async () => {
	expect(await themesNow()).toEqual(new Set(['demografie']));
	const opened = await openSpecialTheme(operator, { ...wohnen, version: 0 }, { database });
	expect(opened).toEqual({ ok: true, value: { version: 1 } });
	expect(await themesNow()).toEqual(new Set(['demografie', 'wohnen']));
	expect(await closeSpecialTheme(operator, { ...wohnen, version: 1 }, { database })).toMatchObject({ ok: true });
	expect(await themesNow()).toEqual(new Set(['demografie']));
	const before = await findEdition(database, { year: 2025, revision: 2 });
	expect(before?.ofTheme('wohnen').map(({ id }) => id)).toContain('wohnungen-je-1000');
});

test('what is decided for one year says nothing about another', async () => {
	await openSpecialTheme(operator, { ...wohnen, year: 2026, version: 0 }, { database });
	const decisions = await readAs(operator, (tx) => findThemeDecisions(tx, 2027), database);
	expect(decisions.map(({ isOpen, version }) => ({ isOpen, version }))).toEqual([
		{ isOpen: false, version: 0 },
		{ isOpen: false, version: 0 }
	]);
});

test('nobody decides twice the same, over somebody else, or without the right to release', async () => {
	const twice = await closeSpecialTheme(operator, { ...wohnen, version: 2 }, { database });
	expect(twice).toMatchObject({ ok: false, issues: [{ rule: 'theme-closed-already' }] });
	const late = await openSpecialTheme(operator, { ...wohnen, version: 1 }, { database });
	expect(late).toMatchObject({ ok: false, issues: [{ rule: 'changed-meanwhile' }], present: { version: 2 } });
	for (const actor of [editor, anonymous])
		await expect(openSpecialTheme(actor, { ...wohnen, version: 2 }, { database })).rejects.toThrow(NotPermitted);
	await expect(sql`delete from monitor.special_themes`.execute(database)).rejects.toThrow();
});
