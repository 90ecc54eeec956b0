import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { anonymous, operator, type Actor } from '#domain/access';
import { done } from '#domain/audit';
import { command, commands, NotPermitted, transactionAs, verifyTrail } from '#domain/audit/server';
import { storedFilePath } from '#domain/intake/server';
import { dataDirectory } from '#platform/data-directory';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { APPLIED_RULES, type AppliedRuleId } from '../retention-rules.ts';
import { applyRetentionRule, countForgettable } from './apply-retention-rule.ts';
import { upkeep } from './job-notes.ts';
import { tryRetention } from './jobs/retention.ts';
import { runJob } from './run-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-retention-'));
const dataBefore = process.env['KREISLAUF_DATA'];
const DAY = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY);
const anna: Actor = { id: 'person:1', name: 'Anna Beispiel', roles: ['monitor-reader'] };

let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	dataDirectory();
	({ database, close } = await openTestDatabase());
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
	const { deliveries } = dataDirectory();
	for (const name of readdirSync(deliveries)) rmSync(join(deliveries, name));
	await asOwner(database, async (tx) => {
		await sql`truncate access.people, access.sessions, access.attempts, intake.deliveries, operations.job_runs,
			feedback.reports restart identity cascade`.execute(tx);
		await sql`truncate audit.entries restart identity`.execute(tx);
	});
});

const own = (statement: ReturnType<typeof sql>): Promise<unknown> => asOwner(database, (tx) => statement.execute(tx));
async function rowsOf<T>(statement: ReturnType<typeof sql<T>>): Promise<T[]> {
	return (await asOwner(database, (tx) => statement.execute(tx))).rows;
}
const numbers = async (table: string): Promise<number> =>
	(await rowsOf(sql<{ n: number }>`select count(*) as n from ${sql.raw(table)}`))[0]?.n ?? 0;

async function addPeople(): Promise<void> {
	await own(sql`insert into access.people (email, name, password_hash, deleted_at) values
		('anna@example.org', 'Anna Beispiel', 'x', ${ago(91)}), ('bert@example.org', 'Bert Beispiel', 'x', ${ago(89)}),
		('carl@example.org', 'Carl Beispiel', 'x', null)`);
}

type Sample = { readonly age: number; readonly id: number };
/** For each rule: something that is older than its period and something that is not, and how to see what is left. */
const SAMPLES: Readonly<
	Record<AppliedRuleId, { days: number; add: (sample: Sample) => Promise<unknown>; left: () => Promise<unknown> }>
> = {
	'expired-sessions': {
		days: 1,
		add: ({ age, id }) =>
			own(sql`insert into access.sessions (token_hash, demo_role, expires_at, last_seen_at)
				values (${`token ${id}`}, 'auditor', ${ago(age - 0.5)}, ${ago(age + 1 / 24)})`),
		left: () => rowsOf(sql`select token_hash from access.sessions`)
	},
	'sign-in-attempts': {
		days: 1,
		add: ({ age, id }) =>
			own(sql`insert into access.attempts (key, attempted_at) values (${`key ${id}`}, ${ago(age)})`),
		left: () => rowsOf(sql`select key from access.attempts`)
	},
	'unfinished-sign-ins': {
		days: 1,
		add: ({ age, id }) =>
			own(sql`insert into access.challenges (challenge, purpose, expires_at)
				values (${`challenge ${id}`}, 'sign-in', ${ago(age)})`),
		left: () => rowsOf(sql`select challenge from access.challenges`)
	},
	invitations: {
		days: 30,
		add: async ({ age, id }) => {
			await own(sql`insert into access.people (email, name) values (${`${id}@example.org`}, 'Person')`);
			await own(sql`insert into access.invitations (person_id, token_hash, created_by, expires_at, used_at)
				select id, email, '', ${ago(0)}, ${ago(age)} from access.people where email = ${`${id}@example.org`}`);
		},
		left: () => rowsOf(sql`select token_hash from access.invitations`)
	},
	'people-in-bin': {
		days: 90,
		add: ({ age, id }) =>
			own(sql`insert into access.people (email, name, deleted_at)
				values (${`${id}@example.org`}, 'Person', ${ago(age)})`),
		left: () => rowsOf(sql`select email from access.people where anonymised_at is null`)
	},
	'names-in-trail': {
		days: 5 * 365.25,
		add: async ({ age, id }) => {
			await own(sql`insert into access.people (id, email, name, anonymised_at) overriding system value
				values (1, 'person-1@geloescht.invalid', 'Gelöschtes Konto', now()) on conflict do nothing`);
			await addEntry({ age, id, kind: 'change' });
		},
		left: () => rowsOf(sql`select command from audit.entries where actor_name = 'Anna Beispiel'`)
	},
	'readings-in-trail': {
		days: 2 * 365.25,
		add: ({ age, id }) => addEntry({ age, id, kind: 'reading' }),
		left: () => rowsOf(sql`select command from audit.entries where actor_id = 'person:1'`)
	},
	'unfinished-uploads': {
		days: 1,
		add: async ({ age, id }) => {
			const path = unfinished(id);
			writeFileSync(path, 'x');
			utimesSync(path, ago(age), ago(age));
		},
		left: async () => [1, 2].filter((id) => existsSync(unfinished(id)))
	},
	'rejected-files': {
		days: 365.25,
		add: ({ age, id }) => addDelivery(`file ${id}`, 'rejected', ago(age)),
		left: async () => ['file 1', 'file 2'].filter((name) => existsSync(storedFilePath(hashOf(name))))
	},
	drafts: {
		days: 90,
		add: async ({ age, id }) => {
			await own(sql`insert into drafts.drafts (owner_id, form, fields, version, saved_at)
				values ('person:1', ${`form:${id}`}, '{}', 1, ${ago(age)}) on conflict do nothing`);
		},
		left: () => rowsOf(sql`select form from drafts.drafts`)
	},
	feedback: {
		days: 180,
		add: ({ age, id }) =>
			own(sql`insert into feedback.reports (reference, reported_at, text, answered_at, answered_by, answer)
				values (${id === 1 ? 'B-AAAA-AAAA' : 'B-2222-2222'}, ${ago(age + 1)}, 'Text', ${ago(age)}, 'Anna', 'Getan')`),
		left: () => rowsOf(sql`select reference from feedback.reports where forgotten_at is null`)
	},
	'job-runs': {
		days: 90,
		add: async ({ age, id }) => {
			await own(sql`insert into operations.job_runs (job, started_at, finished_at, outcome)
				values (${`job ${id}`}, ${ago(age)}, ${ago(age)}, 'done'), (${`job ${id}`}, ${ago(age)}, ${ago(age)}, 'done')`);
		},
		left: () => rowsOf(sql`select job, count(*) as n from operations.job_runs group by job order by job`)
	}
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const unfinished = (id: number): string => `${storedFilePath(hashOf(`upload ${id}`))}.being-received`;

async function addDelivery(name: string, status: string, decidedAt: Date | null): Promise<void> {
	writeFileSync(storedFilePath(hashOf(name)), name);
	await own(sql`insert into intake.deliveries (file_name, sha256, size_bytes, stored_path, format, publisher, table_code, title,
			encoding, actor_id, actor_name, is_invented, status, decided_at, preview)
		values (${name}, ${hashOf(name)}, 1, '', 'plain', '', '', '', 'utf-8', 'operator', '', true, ${status}, ${decidedAt}, '{}')`);
}

/** An entry as a command writes it on another day. */
async function addEntry({ age, id, kind }: Sample & { kind: 'change' | 'reading' }): Promise<void> {
	const act = command({
		name: `test.${kind}-${id}`,
		permission: 'monitor:read-working',
		input: z.object({}),
		run: async () => done(null),
		record: () => ({ area: '06433001' }),
		isReading: kind === 'reading'
	});
	vi.useFakeTimers({ toFake: ['Date'], now: ago(age) });
	try {
		await act(anna, {}, { database });
	} finally {
		vi.useRealTimers();
	}
}

const trail = () => verifyTrail(upkeep, {}, { database });

describe.each(APPLIED_RULES)('the rule %s', (rule) => {
	const { days, add, left } = SAMPLES[rule];

	test('takes what is older than its period, and nothing else', async () => {
		await add({ age: days + 1, id: 1 });
		await add({ age: days - 0.25, id: 2 });
		const before = ago(days);
		const all = await left();
		expect(await countForgettable(database, rule, before)).toBe(1);
		expect(await left()).toEqual(all);
		expect(await applyRetentionRule(database, rule, before)).toBe(1);
		const rest = JSON.stringify(await left());
		expect(rest).not.toEqual(JSON.stringify(all));
		expect(rest).toContain('2');
		expect(await applyRetentionRule(database, rule, before)).toBe(0);
	});

	test('leaves one entry in the trail, with how much and never who, and none where it has nothing to do', async () => {
		await add({ age: days - 0.25, id: 2 });
		await applyRetentionRule(database, rule, ago(days));
		const entries = () =>
			rowsOf(sql<{ detail: string; actor_id: string }>`select detail, actor_id from audit.entries
				where command = 'operations.apply-retention-rule'`);
		expect(await entries()).toEqual([]);
		await add({ age: days + 1, id: 1 });
		const before = ago(days);
		await applyRetentionRule(database, rule, before);
		const [entry, ...others] = await entries();
		expect(others).toEqual([]);
		expect(entry?.actor_id).toBe('service:upkeep');
		expect(JSON.parse(entry?.detail ?? '')).toEqual({ rule, before: before.toISOString(), count: 1 });
		expect(await trail()).toMatchObject({ damage: null });
	});
});

describe('people in the bin', () => {
	beforeEach(addPeople);

	test('are nobody after three months: name, address, password, second factor and sessions are gone', async () => {
		await own(sql`insert into access.sessions (token_hash, person_id, expires_at) values ('t', 1, now())`);
		await own(
			sql`insert into access.passkeys (person_id, credential_id, public_key, name) values (1, 'c', 'k', 'Telefon')`
		);
		await own(sql`insert into access.authenticators (person_id, secret, last_step) values (1, 's', 0)`);
		await own(sql`insert into access.identities (person_id, issuer, subject) values (1, 'i', 's')`);
		await own(
			sql`insert into access.invitations (person_id, token_hash, created_by, expires_at) values (1, 'h', '', now())`
		);
		await own(sql`insert into access.assignments (person_id, role, organisation_id, granted_by)
			select 1, 'auditor', id, 'Anna Beispiel' from access.organisations limit 1`);
		expect(await applyRetentionRule(database, 'people-in-bin', ago(90))).toBe(1);
		const people = await rowsOf(sql<Record<string, unknown>>`select * from access.people order by id`);
		expect(people[0]).toMatchObject({
			id: 1,
			name: 'Gelöschtes Konto',
			email: 'person-1@geloescht.invalid',
			password_hash: null,
			is_active: false
		});
		expect(people.slice(1).map(({ name }) => name)).toEqual(['Bert Beispiel', 'Carl Beispiel']);
		expect(await rowsOf(sql`select granted_by from access.assignments`)).toEqual([{ granted_by: 'Gelöschtes Konto' }]);
	});

	test('leave no row anywhere in the module that still points at them, but for their roles', async () => {
		const references = await rowsOf(sql<{ name: string; person: string }>`
			select key.conrelid::regclass::text as name, attribute.attname as person
			from pg_constraint key join pg_attribute attribute on attribute.attrelid = key.conrelid and attribute.attnum = key.conkey[1]
			where key.contype = 'f' and key.confrelid = 'access.people'::regclass`);
		expect(references.map(({ name }) => name)).toContain('access.passkeys');
		await own(
			sql`insert into access.passkeys (person_id, credential_id, public_key, name) values (1, 'c', 'k', 'Telefon')`
		);
		await applyRetentionRule(database, 'people-in-bin', ago(90));
		for (const { name, person } of references.filter((reference) => reference.name !== 'access.assignments'))
			expect(await rowsOf(sql`select from ${sql.raw(name)} where ${sql.ref(person)} = 1`), name).toEqual([]);
	});

	test('are never taken before thirty days, whatever the rule says', async () => {
		await own(sql`update access.people set deleted_at = ${ago(29)} where id = 1`);
		expect(await countForgettable(database, 'people-in-bin', new Date())).toBe(1);
		await own(sql`update access.people set deleted_at = ${ago(29)} where id = 2`);
		expect(await countForgettable(database, 'people-in-bin', new Date())).toBe(0);
	});
});

describe('the trail', () => {
	test('is sound after names and readers have been forgotten, and says that somebody read, when and what', async () => {
		await addEntry({ age: 900, id: 1, kind: 'reading' });
		await addEntry({ age: 900, id: 2, kind: 'change' });
		await addEntry({ age: 1, id: 3, kind: 'reading' });
		const heads = await trail();
		expect(await applyRetentionRule(database, 'readings-in-trail', ago(730))).toBe(1);
		expect(
			await rowsOf(sql`select command, kind, actor_id, actor_name, detail, salt from audit.entries order by id limit 1`)
		).toEqual([
			{
				command: 'test.reading-1',
				kind: 'reading',
				actor_id: 'forgotten',
				actor_name: 'Nach Frist entfernt',
				detail: '{}',
				salt: null
			}
		]);
		const after = await verifyTrail(upkeep, { expected: [heads.last?.hash ?? ''] }, { database });
		expect(after).toMatchObject({ damage: null, entries: 4, expected: [{ entry: { id: 3 } }] });
	});

	test('shows when an entry is made look like a forgotten one', async () => {
		await addEntry({ age: 900, id: 1, kind: 'change' });
		await addEntry({ age: 900, id: 2, kind: 'reading' });
		await own(sql`alter table audit.entries disable trigger entries_append_only`);
		try {
			await own(sql`update audit.entries set actor_id = 'forgotten', detail = '{}', salt = null,
				content_hash = audit.content_hash(salt, actor_id, detail) where id = 1`);
			expect(await trail()).toMatchObject({ damage: { id: 1, kind: 'content' } });
			await own(sql`delete from audit.entries`);
			await addEntry({ age: 900, id: 3, kind: 'reading' });
			await own(sql`update audit.entries set actor_id = 'person:2', salt = null,
				content_hash = audit.content_hash(salt, 'person:2', detail)`);
			expect(await trail()).toMatchObject({ damage: { kind: 'content' } });
		} finally {
			await own(sql`alter table audit.entries enable trigger entries_append_only`);
		}
	});

	test('lets nothing else be changed, by anybody', async () => {
		await addPeople();
		await addEntry({ age: 900, id: 1, kind: 'change' });
		await addEntry({ age: 300, id: 2, kind: 'reading' });
		const refused = /append only/;
		await expect(own(sql`update audit.entries set actor_name = 'Gelöschtes Konto' where id = 1`)).rejects.toThrow(
			refused
		);
		await expect(own(sql`update audit.entries set actor_name = 'Bert' where id = 1`)).rejects.toThrow(refused);
		await expect(
			own(sql`update audit.entries set actor_id = 'forgotten', actor_name = 'Nach Frist entfernt', detail = '{}', salt = null,
				content_hash = audit.content_hash(salt, actor_id, detail)`)
		).rejects.toThrow(refused);
		await expect(own(sql`delete from audit.entries`)).rejects.toThrow(refused);
		const asUpkeep = transactionAs(upkeep, (tx) => sql`update audit.entries set actor_name = ''`.execute(tx), database);
		await expect(asUpkeep).rejects.toThrow(/permission denied/);
	});

	test('keeps the names of people who are still there', async () => {
		await addPeople();
		await addEntry({ age: 3000, id: 1, kind: 'change' });
		expect(await countForgettable(database, 'names-in-trail', ago(1))).toBe(0);
	});
});

describe('files of rejected deliveries', () => {
	test('stay while a waiting, accepted or newer delivery refers to the same file', async () => {
		for (const [name, status, decided] of [
			['a', 'waiting', null],
			['b', 'accepted', ago(500)],
			['c', 'rejected', ago(1)]
		] as const) {
			await addDelivery(name, 'rejected', ago(500));
			await addDelivery(name, status, decided);
		}
		expect(await countForgettable(database, 'rejected-files', ago(365))).toBe(0);
	});

	test('go alone: the delivery stays and says since when its file is gone', async () => {
		await addDelivery('a', 'rejected', ago(500));
		await addDelivery('a', 'rejected', ago(400));
		expect(await applyRetentionRule(database, 'rejected-files', ago(365))).toBe(1);
		const rows = await rowsOf(sql<{ file_removed_at: Date | null }>`select file_removed_at from intake.deliveries`);
		expect(rows.map(({ file_removed_at: at }) => at !== null)).toEqual([true, true]);
	});

	test('are not taken for unfinished uploads, however old, also where no delivery refers to them', async () => {
		const whole = storedFilePath(hashOf('nobody knows it'));
		writeFileSync(whole, 'x');
		utimesSync(whole, ago(500), ago(500));
		expect(await countForgettable(database, 'unfinished-uploads', ago(1))).toBe(0);
	});
});

describe('the job', () => {
	test('applies every rule and writes down how much, and nothing of what', async () => {
		await addPeople();
		await SAMPLES['sign-in-attempts'].add({ age: 2, id: 1 });
		const tried = await tryRetention(new Date(), database);
		expect(await numbers('access.attempts')).toBe(1);
		const run = await runJob('retention', { database });
		expect(run).toMatchObject({ outcome: 'done', errorNumber: null });
		const counts = (typeof run === 'object' ? run.protocol : []).map(({ detail }) => [
			detail?.['rule'],
			detail?.['count']
		]);
		expect(counts).toEqual(tried.map(({ detail }) => [detail?.['rule'], detail?.['count']]));
		expect(counts).toEqual(
			APPLIED_RULES.map((rule) => [rule, ['people-in-bin', 'sign-in-attempts'].includes(rule) ? 1 : 0])
		);
		expect(JSON.stringify(run)).not.toContain('Beispiel');
	});

	test('goes on with the other rules when one fails, and says which', async () => {
		await SAMPLES['sign-in-attempts'].add({ age: 2, id: 1 });
		await own(sql`alter function access.anonymise_people(timestamptz) rename to renamed`);
		const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		try {
			const run = await runJob('retention', { database });
			expect(run).toMatchObject({ outcome: 'failed', errorNumber: expect.stringMatching(/^[0-9a-f]{8}$/) });
			expect(typeof run === 'object' ? run.protocol : []).toContainEqual({
				rule: 'retention-failed',
				level: 'error',
				detail: { rule: 'people-in-bin' }
			});
			expect(await numbers('access.attempts')).toBe(0);
			const [line] = log.mock.calls.map(([text]) => JSON.parse(String(text)) as Record<string, unknown>);
			expect(line).toMatchObject({
				event: 'job-failed',
				job: 'retention',
				id: typeof run === 'object' && run.errorNumber
			});
		} finally {
			log.mockRestore();
			await own(sql`alter function access.renamed(timestamptz) rename to anonymise_people`);
		}
	});
});

test('the database forgets for nobody but the program itself', async () => {
	for (const actor of [anonymous, operator, anna]) {
		for (const forget of [
			sql`select access.anonymise_people(now())`,
			sql`select audit.forget_names(now())`,
			sql`select audit.forget_readers(now())`,
			sql`select intake.forget_rejected_files(now())`
		])
			await expect(transactionAs(actor, (tx) => forget.execute(tx), database)).rejects.toThrow(/permission denied/);
	}
	await expect(applyAs(operator)).rejects.toThrow(NotPermitted);
});

/** Through the registry, for the command itself is no door of the module. */
async function applyAs(actor: Actor): Promise<unknown> {
	return commands
		.get('operations.apply-retention-rule')
		?.call(actor, { rule: 'job-runs', before: ago(1) }, { database });
}
