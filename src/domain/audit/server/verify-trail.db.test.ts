import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous, operator, type Actor } from '#domain/access';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { done } from '../issue.ts';
import { command, NotPermitted } from './command.ts';
import { entryHash, type HashedEntry } from './append-entry.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';
import { headOfTrail } from './head-of-trail.ts';
import { recordBackup } from './record-backup.ts';
import { verifyTrail, type VerifiedTrail } from './verify-trail.ts';

const note = command({
	name: 'test.note',
	permission: 'areas:write',
	input: z.object({ text: z.string() }),
	run: async () => done(null),
	object: (input) => `note:${input.text}`,
	record: (input) => input
});

let database: Database;
let close: () => Promise<void>;
beforeAll(async () => {
	({ database, close } = await openTestDatabase());
});
afterAll(() => close());

/** What a forger with the rights of the owner could do: the trigger is no wall against them, the hashes are. */
function tamper(...statements: readonly string[]): Promise<void> {
	return asOwner(database, async (tx) => {
		await sql`alter table audit.entries disable trigger user`.execute(tx);
		for (const statement of statements) await sql.raw(statement).execute(tx);
		await sql`alter table audit.entries enable trigger user`.execute(tx);
	});
}

const idOf = async (text: string): Promise<number> => {
	const { rows } = await asOwner(database, (tx) =>
		sql<{ id: number }>`select id from audit.entries where object = ${`note:${text}`}`.execute(tx)
	);
	return rows[0]?.id ?? -1;
};
const head = (): Promise<string> => asOwner(database, async (tx) => (await headOfTrail(tx)) ?? '');
const verify = (expected: readonly string[] = []): Promise<VerifiedTrail> =>
	verifyTrail(operator, { expected }, { database });

beforeEach(async () => {
	await tamper('truncate audit.entries');
	for (const text of ['a', 'b', 'c', 'd']) await note(operator, { text }, { database });
});

describe('a trail', () => {
	it('that nobody has touched is sound from its first entry to its newest', async () => {
		const trail = await verify([await head()]);
		expect(trail).toMatchObject({ entries: 4, damage: null, last: { id: await idOf('d'), hash: await head() } });
		expect(trail.first?.id).toBe(await idOf('a'));
		expect(trail.expected).toEqual([{ hash: await head(), entry: trail.last }]);
	});

	it('may be empty', async () => {
		await tamper('truncate audit.entries');
		expect(await verify()).toEqual({ entries: 0, first: null, last: null, damage: null, expected: [] });
	});

	it('may have gaps in its numbers: a change that was undone has used one', async () => {
		const broken = database.transaction().execute(async (tx) => {
			await note(operator, { text: 'undone' }, { database: tx });
			throw new Error('undone');
		});
		await expect(broken).rejects.toThrow('undone');
		await note(operator, { text: 'e' }, { database });
		expect((await idOf('e')) - (await idOf('d'))).toBeGreaterThan(1);
		expect(await verify()).toMatchObject({ entries: 5, damage: null });
	});

	it('is read in pieces, however long it is', async () => {
		await asOwner(database, async (tx) => {
			let previousHash = (await headOfTrail(tx)) ?? '';
			const rows: string[] = [];
			for (let n = 0; n < 4500; n += 1) {
				const entry = { recordedAt: '2026-01-01T00:00:00.000Z', actorId: 'x', command: 'c', detail: `{"n":${n}}` };
				const hash = entryHash({
					...entry,
					previousHash,
					kind: 'change',
					object: null,
					hashVersion: 1,
					salt: null,
					contentHash: null
				});
				rows.push(`('${entry.recordedAt}', 'x', 'X', 'c', '${entry.detail}', '${previousHash}', '${hash}', 1)`);
				previousHash = hash;
			}
			await sql
				.raw(
					`insert into audit.entries (recorded_at, actor_id, actor_name, command, detail, previous_hash, hash, hash_version)
				values ${rows.join(',')}`
				)
				.execute(tx);
		});
		const steps: number[] = [];
		const progress = ({ done: count }: { done: number }): number => steps.push(count);
		expect(await verifyTrail(operator, {}, { database, progress })).toMatchObject({ entries: 4504, damage: null });
		expect(steps).toEqual([2000, 4000, 4504]);
	});

	it('still counts as sound when the name of an actor was made anonymous', async () => {
		await tamper(`update audit.entries set actor_name = 'gelöscht'`);
		expect(await verify()).toMatchObject({ entries: 4, damage: null });
	});
});

describe('the first damaged entry is named', () => {
	it.each([
		['its content', `detail = '{"text":"x"}'`],
		['its actor', `actor_id = 'person:1'`],
		['its command', `command = 'other'`],
		['its time', `recorded_at = '2020-01-01T00:00:00.000Z'`],
		['its object', `object = 'note:x'`],
		['its kind', `kind = 'reading'`],
		['its hash', `hash = repeat('0', 64)`],
		['the fields its hash covers', `hash_version = 1`],
		[
			'the fields its hash covers, with the rest of them in its content',
			`hash_version = 1, detail = detail || E'\\n' || kind || E'\\n' || object`
		],
		[
			'a line of its content moved into its command',
			`command = command || E'\\n' || detail, detail = kind, kind = 'change'`
		]
	])('when %s was changed', async (_, change) => {
		const id = await idOf('c');
		await tamper(`update audit.entries set ${change} where id = ${id}`);
		expect(await verify()).toMatchObject({
			entries: 2,
			last: { id: await idOf('b') },
			damage: { id, kind: 'content' }
		});
	});

	it('when one in the middle was removed', async () => {
		await tamper(`delete from audit.entries where id = ${await idOf('b')}`);
		expect(await verify()).toMatchObject({ entries: 1, damage: { id: await idOf('c'), kind: 'link' } });
	});

	it('when the first ones were removed', async () => {
		await tamper(`delete from audit.entries where id <= ${await idOf('b')}`);
		expect(await verify()).toMatchObject({
			entries: 0,
			first: null,
			damage: { id: await idOf('c'), kind: 'beginning' }
		});
	});

	it('when one was altered and hashed again, but not those after it', async () => {
		const id = await idOf('b');
		const { rows } = await asOwner(database, (tx) =>
			sql<HashedEntry>`select ${ENTRY_COLUMNS} from audit.entries where id = ${id}`.execute(tx)
		);
		const forged = { ...(rows[0] as HashedEntry), detail: '{"text":"x"}' };
		await tamper(
			`update audit.entries set detail = '${forged.detail}', hash = '${entryHash(forged)}' where id = ${id}`
		);
		expect(await verify()).toMatchObject({ entries: 2, damage: { id: await idOf('c'), kind: 'link' } });
	});
});

describe('a reading whose reader was forgotten after its time', () => {
	const forget = (change: string): Promise<void> =>
		tamper(
			`update audit.entries set content_hash = audit.content_hash(salt, actor_id, detail), salt = null,
			actor_id = 'forgotten', detail = '{}' where id = (select max(id) from audit.entries)`,
			change
		);

	beforeEach(async () => {
		await recordBackup(operator, { createdAt: '2026-11-22', head: null, rows: 1, files: 0 }, { database });
	});

	it('is still sound', async () => {
		await forget('select 1');
		expect(await verify()).toMatchObject({ entries: 5, damage: null });
	});

	it.each(["actor_id = 'person:5'", `detail = '{"rows":2}'`, "command = 'other'", "object = 'note:x'"])(
		'is not when then %s was put there',
		async (change) => {
			await forget(`update audit.entries set ${change} where id = (select max(id) from audit.entries)`);
			expect(await verify()).toMatchObject({ entries: 4, damage: { kind: 'content' } });
		}
	);

	it('is not when it was a change', async () => {
		await note(operator, { text: 'e' }, { database });
		await forget('select 1');
		expect(await verify()).toMatchObject({ entries: 5, damage: { kind: 'content' } });
	});
});

describe('a hash that is known from elsewhere', () => {
	it('shows that the newest entries were cut off, which the chain alone does not', async () => {
		const known = await head();
		await tamper(`delete from audit.entries where id = ${await idOf('d')}`);
		expect((await verify()).damage).toBeNull();
		expect((await verify([known])).expected).toEqual([{ hash: known, entry: null }]);
	});

	it('is found wherever in the trail it stands', async () => {
		const known = await head();
		await note(operator, { text: 'e' }, { database });
		expect((await verify([known])).expected[0]?.entry?.id).toBe(await idOf('d'));
	});
});

it('whoever may not read the whole trail is refused: to them it would seem broken', async () => {
	const author: Actor = { id: 'person:7', name: 'X', roles: ['monitor-editor'] };
	await expect(verifyTrail(anonymous, {}, { database })).rejects.toThrow(NotPermitted);
	await expect(verifyTrail(author, {}, { database })).rejects.toThrow(NotPermitted);
	const auditor: Actor = { id: 'person:8', name: 'Y', roles: ['auditor'] };
	expect(await verifyTrail(auditor, {}, { database })).toMatchObject({ entries: 4, damage: null });
});

it('a backup leaves an entry, as reading: it holds everything confidential', async () => {
	const before = await head();
	await recordBackup(operator, { createdAt: '2026-11-22T00:00:00Z', head: before, rows: 1, files: 0 }, { database });
	const { rows } = await asOwner(database, (tx) =>
		sql<{ kind: string; detail: string }>`select kind, detail from audit.entries order by id desc limit 1`.execute(tx)
	);
	expect(rows[0]?.kind).toBe('reading');
	expect(JSON.parse(rows[0]?.detail ?? '')).toMatchObject({ head: before, rows: 1 });
});
