import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { NotPermitted, readAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { findReleasedStatement, findStatementVersions } from './find-statements.ts';
import { releaseStatement, saveStatement, withdrawStatement } from './save-statement.ts';

const OWN = '06433001';
const contact: Actor = { id: 'person:1', name: 'Biebesheim', roles: ['municipality-contact'], areas: [OWN] };
const neighbour: Actor = { id: 'person:2', name: 'Nachbarort', roles: ['municipality-contact'], areas: ['06433002'] };
const reader: Actor = { id: 'person:3', name: 'Kreis', roles: ['monitor-editor', 'monitor-releaser'] };
const place = { area: OWN, year: 2025 };

let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
});
afterAll(() => close());

const publicText = async (): Promise<string | undefined> =>
	(await readAs(anonymous, (tx) => findReleasedStatement(tx, OWN, 2025), database))?.text;

test('a draft is seen by the municipality alone, not by its neighbour, the county or the public', async () => {
	const saved = await saveStatement(contact, { ...place, version: 0, text: ' Wir bauen\r\nKitas. ' }, { database });
	expect(saved).toEqual({ ok: true, value: { version: 1 } });
	const seenBy = (actor: Actor) => readAs(actor, (tx) => findStatementVersions(tx, OWN, 2025), database);
	expect(await seenBy(contact)).toMatchObject([{ text: 'Wir bauen\nKitas.', status: 'draft', savedBy: 'Biebesheim' }]);
	for (const other of [neighbour, reader, anonymous]) expect(await seenBy(other)).toEqual([]);
});

test('what somebody else has saved in between is not overwritten', async () => {
	const outcome = await saveStatement(contact, { ...place, version: 0, text: 'Anders.' }, { database });
	expect(outcome).toMatchObject({
		ok: false,
		issues: [{ rule: 'changed-meanwhile' }],
		present: { object: `statement:${OWN}`, version: 1, fields: { text: 'Wir bauen\nKitas.' } }
	});
});

test('of two who save the same version at the same time, one is told of the other', async () => {
	const outcomes = await Promise.all(
		['Eins.', 'Zwei.'].map((text) => saveStatement(contact, { ...place, year: 2024, version: 0, text }, { database }))
	);
	expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test('only the municipality itself writes and releases, not even the operator does', async () => {
	for (const other of [neighbour, operator])
		expect(await releaseStatement(other, { ...place, version: 1, text: 'x' }, { database })).toMatchObject({
			ok: false,
			issues: [{ rule: 'statement-not-own-area' }]
		});
	for (const other of [reader, anonymous])
		await expect(saveStatement(other, { ...place, version: 1, text: 'x' }, { database })).rejects.toThrow(NotPermitted);
});

test('a released statement is public until it is withdrawn; drafts beside it are not', async () => {
	await releaseStatement(contact, { ...place, version: 1, text: 'Öffentlich.' }, { database });
	await saveStatement(contact, { ...place, version: 2, text: 'Neuer Entwurf.' }, { database });
	expect(await publicText()).toBe('Öffentlich.');
	expect(await withdrawStatement(contact, { ...place, version: 3 }, { database })).toMatchObject({ ok: true });
	expect(await publicText()).toBeUndefined();
	expect(await withdrawStatement(contact, { ...place, version: 4 }, { database })).toMatchObject({
		ok: false,
		issues: [{ rule: 'statement-not-released' }]
	});
});

test('an empty or endless statement is refused', async () => {
	const versions = { ...place, version: 4 };
	expect(await releaseStatement(contact, { ...versions, text: '  ' }, { database })).toMatchObject({
		issues: [{ rule: 'statement-empty' }]
	});
	expect(await saveStatement(contact, { ...versions, text: 'a'.repeat(10_001) }, { database })).toMatchObject({
		issues: [{ rule: 'invalid-input' }]
	});
});

test('nothing is overwritten, and the trail names the municipality but not the text', async () => {
	const versions = await readAs(contact, (tx) => findStatementVersions(tx, OWN, 2025), database);
	expect(versions.map(({ status }) => status)).toEqual(['withdrawn', 'draft', 'released', 'draft']);
	const entries = await asOwner(database, (tx) =>
		sql<{ object: string; detail: string }>`select object, detail from audit.entries
			where command like 'monitor.%statement'`.execute(tx)
	);
	expect(new Set(entries.rows.map(({ object }) => object))).toEqual(new Set([`statement:${OWN}`]));
	expect(entries.rows.map(({ detail }) => detail).join()).not.toMatch(/Öffentlich|Kitas/);
	for (const change of [sql`update monitor.statements set text = ''`, sql`delete from monitor.statements`]) {
		await expect(change.execute(database)).rejects.toThrow('permission denied');
		await expect(asOwner(database, (tx) => change.execute(tx))).rejects.toThrow('never changed');
	}
});
