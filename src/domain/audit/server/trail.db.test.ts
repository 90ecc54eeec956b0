import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { anonymous, operator, serviceActor, type Actor } from '#domain/access';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { done } from '../issue.ts';
import type { EntryFilter, TrailEntry } from '../trail-entry.ts';
import { readAs } from './act-as.ts';
import { command, commands, NotPermitted } from './command.ts';
import { exportEntries } from './export-entries.ts';
import { findEntries, type EntryCursor } from './find-entries.ts';
import { findEntry } from './find-entry.ts';
import { findHistory } from './find-history.ts';
import { readEntries } from './read-entries.ts';
import { verifyTrail } from './verify-trail.ts';

const auditor: Actor = { id: 'person:9', name: 'Revision', roles: ['auditor'] };
const editor: Actor = { id: 'person:5', name: 'Anna Beispiel', roles: ['monitor-editor'] };
const colleague: Actor = { id: 'person:6', name: 'Bernd Muster', roles: ['monitor-editor'] };
const reader: Actor = { id: 'person:7', name: 'Lesend', roles: ['monitor-reader'] };

const change = command({
	name: 'test.change',
	permission: 'intake:write',
	input: z.object({ object: z.string().nullable(), detail: z.record(z.string(), z.unknown()).default({}) }),
	run: async () => done(null),
	object: ({ object }) => object,
	record: ({ detail }) => detail
});
const read = command({
	name: 'test.read',
	permission: 'intake:read',
	isReading: true,
	input: z.object({ object: z.string().nullable(), year: z.number().default(2025) }),
	run: async () => done(null),
	object: ({ object }) => object,
	record: ({ year }) => ({ year })
});
commands.delete('test.change');
commands.delete('test.read');

let database: Database;
let close: () => Promise<void>;
beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	for (let number = 1; number <= 6; number++)
		await change(editor, { object: `delivery:${number}`, detail: { fileName: `%_${number}.csv` } }, { database });
	await change(colleague, { object: 'delivery:1', detail: { text: 'Größe' } }, { database });
	await change(operator, { object: 'release:1' }, { database });
	await change(editor, { object: null }, { database });
});
afterAll(() => close());

const found = (filter: EntryFilter, cursor: EntryCursor = null, limit = 50): Promise<readonly TrailEntry[]> =>
	readAs(auditor, async (tx) => (await findEntries(tx, { filter, cursor, limit })).entries, database);
const numbers = async (...asked: Parameters<typeof found>): Promise<number[]> =>
	(await found(...asked)).map(({ id }) => id);
const move = (id: number, recordedAt: string): Promise<unknown> =>
	asOwner(database, async (tx) => {
		await sql`alter table audit.entries disable trigger entries_append_only`.execute(tx);
		await sql`update audit.entries set recorded_at = ${recordedAt} where id = ${id}`.execute(tx);
		await sql`alter table audit.entries enable trigger entries_append_only`.execute(tx);
	});

const sha256 = (...lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');

test('pages follow each other without a gap, back and forth', async () => {
	const all = await numbers({});
	expect(all).toEqual(all.toSorted((a, b) => b - a));
	const pages: number[][] = [];
	for (let cursor: EntryCursor = null; ;) {
		const page = await readAs(auditor, (tx) => findEntries(tx, { cursor, limit: 4 }), database);
		pages.push(page.entries.map(({ id }) => id));
		expect(page.hasNewer).toBe(cursor !== null);
		if (!page.hasOlder) break;
		cursor = { before: pages.at(-1)?.at(-1) ?? 0 };
	}
	expect(pages.flat()).toEqual(all);
	const [first = [], second = [], third = []] = pages;
	expect(await numbers({}, { after: third[0] ?? 0 }, 4)).toEqual(second);
	expect(await numbers({}, { after: second[0] ?? 0 }, 4)).toEqual(first);
	expect(await numbers({}, { after: first[1] ?? 0 }, 4)).toEqual(first);
	expect(await numbers({}, { before: -5 })).toEqual([]);
});

test('entries are found by command, area of the program, actor, object, kind and text', async () => {
	const all = await found({});
	const which = (wanted: (entry: TrailEntry) => boolean): number[] => all.filter(wanted).map(({ id }) => id);
	expect(await numbers({ command: 'test.change' })).toEqual(which(() => true));
	expect(await numbers({ command: 'test' })).toEqual(which(() => true));
	expect(await numbers({ command: 'tes' })).toEqual([]);
	expect(await numbers({ actor: 'anna' })).toEqual(which(({ actorId }) => actorId === editor.id));
	expect(await numbers({ actor: 'person:6' })).toEqual(which(({ actorId }) => actorId === colleague.id));
	expect(await numbers({ objects: ['delivery:1'] })).toEqual(which(({ object }) => object === 'delivery:1'));
	expect(await numbers({ objects: ['delivery'] })).toEqual(
		which(({ object }) => object?.startsWith('delivery:') ?? false)
	);
	expect(await numbers({ objects: ['delivery:1', 'release:1'] })).toHaveLength(3);
	expect(await numbers({ kind: 'reading' })).toEqual([]);
	expect(await numbers({ text: 'GRÖSSE' })).toEqual([]);
	expect(await numbers({ text: 'größe' })).toHaveLength(1);
	expect(await numbers({ actor: 'anna', objects: ['delivery:1'] })).toHaveLength(1);
});

test('signs of patterns are looked for as they are', async () => {
	expect(await numbers({ text: '%_3' })).toHaveLength(1);
	expect(await numbers({ text: '%%' })).toEqual([]);
	expect(await numbers({ actor: '_nna%' })).toEqual([]);
	expect(await numbers({ text: "'; drop table audit.entries; --" })).toEqual([]);
});

test("a day is the county's day, also where the clock is put forward", async () => {
	const [last = 0, second = 0, third = 0] = await numbers({});
	await move(last, '2026-03-28T23:30:00.000Z'); // the 29th in Berlin
	await move(second, '2026-03-29T21:59:59.999Z'); // still the 29th, which had 23 hours
	await move(third, '2026-03-29T22:00:00.000Z'); // the 30th
	expect(await numbers({ from: '2026-03-29', until: '2026-03-29' })).toEqual([last, second]);
	expect(await numbers({ from: '2026-03-30', until: '2026-03-30' })).toEqual([third]);
	expect(await numbers({ until: '2026-03-28' })).toEqual([]);
});

test('an entry knows its neighbours, and whether it is as it was written', async () => {
	const [last = 0, , , fourth = 0, fifth = 0] = await numbers({});
	const look = (id: number) => readAs(auditor, (tx) => findEntry(tx, id), database);
	expect(await look(fifth)).toMatchObject({ before: fifth - 1, after: fourth, damage: null });
	expect(await look(last)).toMatchObject({ after: null, damage: 'content' }); // its time was moved above
	expect(await look(1)).toMatchObject({ before: null, damage: null });
	expect(await look(999_999)).toBeNull();
});

test('what happened to an object is told to whoever may see it, and the names to whoever may know them', async () => {
	const told = async (who: Actor, object: string): Promise<(string | null)[]> =>
		(await findHistory(who, object, database)).map((entry) => entry.who);
	expect(await told(colleague, 'delivery:1')).toEqual(['Bernd Muster', 'Anna Beispiel']);
	expect(await told(auditor, 'delivery:1')).toEqual(['Bernd Muster', 'Anna Beispiel']);
	expect(await told(anonymous, 'delivery:1')).toEqual([]);
	expect(await told(reader, 'delivery:1')).toEqual([]);
	expect(await told(anonymous, 'release:1')).toEqual([null]);
	expect(await told(reader, 'release:1')).toEqual(['Befehlszeile']);
	await change(editor, { object: 'rule-set:default' }, { database });
	expect(await told(reader, 'rule-set:default')).toEqual([null]);
	expect(await told(editor, 'rule-set:default')).toEqual(['Anna Beispiel']);
	expect(await findHistory(auditor, [], database)).toEqual([]);
});

test('the same reading within a quarter of an hour leaves one entry, another one leaves its own', async () => {
	const readings = (): Promise<number[]> => numbers({ kind: 'reading' });
	const twelve = { object: 'delivered-figures:12' };
	await Promise.all([1, 2, 3].map(() => read(editor, twelve, { database })));
	expect(await readings()).toHaveLength(1);
	await read(editor, { ...twelve, year: 2024 }, { database });
	await read(colleague, twelve, { database });
	await read(editor, { object: 'delivered-figures:13' }, { database });
	expect(await readings()).toHaveLength(4);
	const first = (await readings()).at(-1) ?? 0;
	await move(first, new Date(Date.now() - 14 * 60_000).toISOString());
	await read(editor, twelve, { database });
	expect(await readings()).toHaveLength(4);
	await move(first, new Date(Date.now() - 16 * 60_000).toISOString());
	await read(editor, twelve, { database });
	expect(await readings()).toHaveLength(5);
	await read(editor, { object: null }, { database });
	await read(editor, { object: null }, { database });
	expect(await readings()).toHaveLength(7);
});

test('who has read what is told to auditors alone, by the database itself', async () => {
	for (const other of [editor, colleague, reader, anonymous]) {
		const { entries } = await readAs(other, (tx) => findEntries(tx, { filter: { kind: 'reading' } }), database);
		expect(entries).toEqual([]);
	}
	expect(await findHistory(auditor, 'delivered-figures:12', database)).toEqual([]);
});

test('taking entries out of the program is an entry itself, which keeps no name that was searched for', async () => {
	const filter: EntryFilter = { actor: 'Anna', text: 'geheim', objects: ['delivery:1'] };
	const outcome = await exportEntries(auditor, { filter, format: 'csv' }, { database });
	const [entry] = await found({ command: 'audit.export-entries' });
	expect(outcome).toMatchObject({ ok: true, value: { entries: 0, through: (entry?.id ?? 0) - 1 } });
	expect(entry).toMatchObject({ kind: 'reading', actorId: auditor.id, previousHash: outcome.ok && outcome.value.head });
	expect(JSON.parse(entry?.detail ?? '')).toMatchObject({
		format: 'csv',
		filter: { actor: true, text: true, objects: ['delivery:1'] }
	});
	await expect(exportEntries(editor, { filter: {}, format: 'csv' }, { database })).rejects.toThrow(NotPermitted);
	for (const odd of [{ from: '2025-02-30' }, { from: '0000-01-01' }, { objects: ["';"] }, { kind: 'odd' }])
		expect(await exportEntries(auditor, { filter: odd as EntryFilter, format: 'json' }, { database })).toMatchObject({
			ok: false
		});
});

test('an export holds what was asked for up to the number it names, oldest first, however many there are', async () => {
	await asOwner(database, (tx) =>
		sql`insert into audit.entries (recorded_at, actor_id, actor_name, command, detail, previous_hash, hash)
			select '2026-01-01T00:00:00.000Z', 'person:5', 'x', 'test.many', '{}', '', 'x' || n
			from generate_series(1, 2500) n`.execute(tx)
	);
	const filter: EntryFilter = { command: 'test.many' };
	const outcome = await exportEntries(auditor, { filter, format: 'json' }, { database });
	const through = outcome.ok ? outcome.value.through : 0;
	const ids: number[] = [];
	for await (const batch of readEntries(auditor, { filter, through: through - 100 }, database))
		ids.push(...batch.map(({ id }) => id));
	expect(ids).toHaveLength(2400);
	expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

test('the chain can be recomputed from what entries say of themselves', async () => {
	const fresh = await openTestDatabase();
	try {
		for (const detail of [{ fileName: 'a\nb.csv' }, { fileName: '=1+1' }])
			await change(editor, { object: 'delivery:1', detail }, { database: fresh.database });
		await read(editor, { object: 'delivered-figures:1' }, { database: fresh.database });
		let previous = '';
		for await (const batch of readEntries(auditor, { filter: {}, through: 99 }, fresh.database)) {
			for (const entry of batch) {
				expect(entry.previousHash).toBe(previous);
				const { recordedAt, actorId, command: name, detail, kind, object, salt, hashVersion } = entry;
				expect(hashVersion).toBe(3);
				const content = sha256(salt ?? '', actorId, detail);
				expect(sha256(previous, recordedAt, name, kind, object ?? '', content)).toBe(entry.hash);
				previous = entry.hash;
			}
		}
		const verified = await verifyTrail(auditor, {}, { database: fresh.database });
		expect(verified).toMatchObject({ entries: 3, damage: null, last: { hash: previous } });
	} finally {
		await fresh.close();
	}
});

test('the program itself is named after its task', async () => {
	const upkeep = serviceActor('upkeep');
	await asOwner(database, (tx) =>
		sql`insert into audit.entries (recorded_at, actor_id, actor_name, command, detail, previous_hash, hash, object)
			values ('2026-01-01T00:00:00.000Z', ${upkeep.id}, ${upkeep.name}, 'test.job', '{}', '', 'job', 'release:9')`.execute(tx)
	);
	expect(await findHistory(anonymous, 'release:9', database)).toMatchObject([{ who: 'Programm' }]);
});
