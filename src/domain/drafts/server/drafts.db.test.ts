import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anonymous, operator, serviceActor, type Actor } from '#domain/access';
import { NotPermitted, readAs, stateOfTrail, transactionAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { formKey, type Draft } from '../index.ts';
import { discardDraft, findDraft, saveDraft } from './index.ts';

const anna: Actor = { id: 'person:1', name: 'Anna', roles: [] };
const others: readonly Actor[] = [
	{ id: 'person:2', name: 'Bert', roles: ['administrator', 'monitor-releaser'] },
	{ id: 'person:3', name: 'Carla', roles: ['auditor'] },
	operator,
	anonymous,
	serviceActor('upkeep')
];
const form = formKey('statement', '06433001', 2025);

let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
});
beforeEach(() => asOwner(database, (tx) => sql`delete from drafts.drafts`.execute(tx)));
afterAll(() => close());

const save = (text: string, version: number, actor: Actor = anna) =>
	saveDraft(actor, { form, fields: { text }, version }, { database });
const draftOf = (actor: Actor = anna): Promise<Draft | null> => readAs(actor, (tx) => findDraft(tx, form), database);

test('what was typed is found again, exactly, by whoever typed it and by nobody else', async () => {
	const text = ' Zwei Zeilen,\r\n  „Ümläüte“ und \u{1F3D8}.\n';
	expect(await save(text, 0)).toEqual({ ok: true, value: { version: 1, savedAt: expect.any(String) } });
	expect(await draftOf()).toMatchObject({ form, fields: { text }, version: 1 });
	for (const other of others) expect(await draftOf(other)).toBeNull();
	const all = (actor: Actor) => readAs(actor, (tx) => sql`select * from drafts.drafts`.execute(tx), database);
	for (const other of others) expect((await all(other)).rows).toEqual([]);
});

test('a second window does not overwrite what the first has saved, and learns which version there is', async () => {
	await save('Fenster eins', 0);
	expect(await save('Fenster zwei', 0)).toMatchObject({
		ok: false,
		issues: [{ rule: 'draft-changed', detail: { version: 1, savedAt: expect.any(String) } }]
	});
	expect((await draftOf())?.fields).toEqual({ text: 'Fenster eins' });
	expect(await save('Fenster zwei, mit Absicht', 1)).toMatchObject({ ok: true, value: { version: 2 } });
	expect(await save('Fenster eins', 1)).toMatchObject({ ok: false, issues: [{ detail: { version: 2 } }] });
});

test('of two windows that save at the same time one is told of the other', async () => {
	const outcomes = await Promise.all([save('Eins', 0), save('Zwei', 0)]);
	expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test('a draft that was sent or discarded does not come back from a window that was left open', async () => {
	await save('Text', 0);
	expect(await discardDraft(anna, { form, version: 1 }, { database })).toMatchObject({ value: { wasThere: true } });
	expect(await save('Text, weiter', 1)).toMatchObject({ ok: false, issues: [{ detail: { version: 0 } }] });
	expect(await draftOf()).toBeNull();
});

test('discarding takes only the version that was seen', async () => {
	await save('Eins', 0);
	await save('Zwei', 1);
	expect(await discardDraft(anna, { form, version: 1 }, { database })).toMatchObject({ value: { wasThere: false } });
	expect((await draftOf())?.version).toBe(2);
});

test('nobody discards or fills another person’s draft', async () => {
	await save('Annas', 0);
	for (const other of others.filter(({ id }) => id.startsWith('person:') || id === 'operator')) {
		expect(await discardDraft(other, { form, version: 1 }, { database })).toMatchObject({ value: { wasThere: false } });
		expect(await save('fremd', 0, other)).toMatchObject({ ok: true });
	}
	for (const other of [anonymous, serviceActor('upkeep')])
		await expect(save('fremd', 0, other)).rejects.toThrow(NotPermitted);
	expect((await draftOf())?.fields).toEqual({ text: 'Annas' });
	const forged = sql`insert into drafts.drafts (owner_id, form, fields, version) values ('person:1', 'other:1', '{}', 1)`;
	await expect(transactionAs(operator, (tx) => forged.execute(tx), database)).rejects.toThrow(/row-level security/);
});

test('saving leaves no entry in the trail and does not make public pages older', async () => {
	const count = async () =>
		(await asOwner(database, (tx) => sql<{ n: number }>`select count(*)::int as n from audit.entries`.execute(tx)))
			.rows[0]?.n;
	const [entries, state] = [await count(), await stateOfTrail()];
	await save('Eins', 0);
	await save('Zwei', 1);
	await discardDraft(anna, { form, version: 2 }, { database });
	expect([await count(), await stateOfTrail()]).toEqual([entries, state]);
});

test('keys, names and lengths that no form has are refused', async () => {
	type Wanted = { readonly form?: string; readonly fields?: Record<string, string> };
	const at = (wanted: Wanted) => saveDraft(anna, { form, fields: { text: '' }, version: 0, ...wanted }, { database });
	const wrongs: readonly Wanted[] = [
		{ form: 'Statement' },
		{ form: 'a:b/../c' },
		{ fields: { 'a b': '' } },
		{ fields: { text: 'a'.repeat(60_001) } }
	];
	for (const wrong of wrongs) expect(await at(wrong)).toMatchObject({ ok: false, issues: [{ rule: 'invalid-input' }] });
	expect(await at({ fields: { text: 'a\0b' } })).toMatchObject({ ok: true });
	expect((await draftOf())?.fields).toEqual({ text: 'ab' });
});

test('one person keeps at most 200 drafts', async () => {
	await asOwner(database, (tx) =>
		sql`insert into drafts.drafts (owner_id, form, fields, version)
			select 'person:1', 'form:' || n, '{}', 1 from generate_series(1, 200) n`.execute(tx)
	);
	expect(await save('Zu viel', 0)).toMatchObject({ ok: false, issues: [{ rule: 'draft-too-many' }] });
	expect(await save('Bert hat Platz', 0, others[0])).toMatchObject({ ok: true });
});
