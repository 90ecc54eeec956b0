/**
 * The trail after decades: a million entries. How long an auditor waits for a page, for a rare kind of entry, for the history
 * of an object, and for the check of the whole chain, against the bare work in the same run: the same rows read without
 * policies and filters, and nothing but the hashing. On PGlite, or with TEST_DATABASE_URL on PostgreSQL.
 * Run: node bench/trail.ts [entries]
 */
import { createHash } from 'node:crypto';
import process from 'node:process';
import type { Actor } from '#domain/access';
import {
	entryHash,
	findEntries,
	findEntry,
	findHistory,
	readAs,
	readEntries,
	verifyTrail,
	type EntryCursor
} from '#domain/audit/server';
import type { EntryFilter } from '#domain/audit';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import type { BenchResult } from './bench-result.ts';

const ENTRIES = Number(process.argv[2] ?? 1_000_000);
const AT_ONCE = 5000;
const DETAIL =
	'{"delivery":12,"title":"Lebendgeborene nach Gemeinden","sha256":"8a3e293b0f671ca3f979644744414925847ee486885fd0cbc472efd0ae59fbf9","counts":{"new":238,"revised":3,"unchanged":0}}';
const auditor: Actor = { id: 'person:9', name: 'Revision', roles: ['auditor'] };
const editor: Actor = { id: 'person:5', name: 'Redaktion', roles: ['monitor-editor'] };

const { database, close } = await openTestDatabase();
const system = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'PGlite';
try {
	await fill(database);
	const middle = Math.floor(ENTRIES / 2);
	const bare = await median(() =>
		asOwner(database, (tx) => sql`select * from audit.entries order by id desc limit 51`.execute(tx))
	);
	const page =
		(filter: EntryFilter, cursor: EntryCursor = null) =>
		(): Promise<unknown> =>
			readAs(auditor, (tx) => findEntries(tx, { filter, cursor }), database);
	report('newest page', await median(page({})), bare);
	report('page in the middle', await median(page({}, { before: middle })), bare);
	report('page of one object', await median(page({ objects: ['delivery:77'] })), bare);
	report('page of a month long ago', await median(page({ from: '2001-03-01', until: '2001-03-31' })), bare);
	report('page of a rare command', await median(page({ command: 'monitor.release' })), bare);
	report('page of a command that never happened', await median(page({ command: 'areas' })), bare);
	report('page of a text that stands nowhere', await median(page({ text: 'gibt es nicht' })), bare);
	report('one entry', await median(() => readAs(auditor, (tx) => findEntry(tx, middle), database)), bare);
	report('history of an object', await median(() => findHistory(editor, 'delivery:77', database)), bare);

	const hashing = await once(async () => {
		for (let index = 0; index < ENTRIES; index++) createHash('sha256').update(`${index} ${DETAIL}`).digest('hex');
	});
	const chain = await once(() => verifyTrail(auditor, {}, { database }));
	report('check of the whole chain', chain, hashing);
	let read = 0;
	const taken = await once(async () => {
		for await (const batch of readEntries(auditor, { filter: {}, through: ENTRIES }, database)) read += batch.length;
	});
	if (read !== ENTRIES) throw new Error(`Read ${read} of ${ENTRIES} entries.`);
	report('all entries for an export', taken, hashing);
} finally {
	await close();
}

function report(name: string, value: number, baseline: number): void {
	const rounded = (number: number): number => Math.round(number * 100) / 100;
	const result: BenchResult = {
		name: `trail of ${ENTRIES} entries on ${system}: ${name}`,
		value: rounded(value),
		unit: 'ms',
		baseline: rounded(baseline),
		ratio: rounded(value / baseline)
	};
	console.log(JSON.stringify(result));
}

async function once(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function median(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < 7; turn++) times.push(await once(work));
	return times.toSorted((a, b) => a - b)[3] ?? 0;
}

/** Entries as the program writes them, chained, one every thirteen minutes from the year 2000 on. */
async function fill(into: Database): Promise<void> {
	const beginning = Date.UTC(2000, 0, 1);
	let previousHash = '';
	for (let first = 0; first < ENTRIES; first += AT_ONCE) {
		const rows = Array.from({ length: Math.min(AT_ONCE, ENTRIES - first) }, (_, index) => {
			const number = first + index;
			const entry = entryOf(number, new Date(beginning + number * 13 * 60_000).toISOString(), previousHash);
			previousHash = entry.hash;
			return entry;
		});
		await asOwner(into, (tx) =>
			sql`insert into audit.entries (recorded_at, actor_id, actor_name, command, detail, previous_hash, hash, kind, object,
					hash_version, salt)
				select recorded_at, actor_id, actor_name, command, detail, previous_hash, hash, kind, object, 3, salt
				from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (recorded_at text, actor_id text, actor_name text,
					command text, detail text, previous_hash text, hash text, kind text, object text, salt text)`.execute(tx)
		);
		if (first % 100_000 === 0) console.error(`${first} of ${ENTRIES} entries`);
	}
	await asOwner(into, (tx) => sql`analyze audit.entries`.execute(tx));
}

function entryOf(number: number, recordedAt: string, previousHash: string): Record<string, string> & { hash: string } {
	const isRelease = number % 10_000 === 9999;
	const isReading = number % 3 === 0;
	const command = isRelease ? 'monitor.release' : isReading ? 'intake.read-delivery' : 'intake.accept-delivery';
	const id = number % 5000;
	const object = isRelease ? `release:${number}` : `${isReading ? 'delivered-figures' : 'delivery'}:${id}`;
	const fields = {
		recordedAt,
		actorId: `person:${number % 40}`,
		command,
		detail: DETAIL.replace('12', String(id)),
		kind: isReading && !isRelease ? 'reading' : 'change',
		object,
		previousHash,
		salt: number.toString(16).padStart(32, '0')
	};
	const hash = entryHash({ ...fields, hashVersion: 3, contentHash: null });
	return {
		recorded_at: recordedAt,
		actor_id: fields.actorId,
		actor_name: `Person ${number % 40}`,
		command,
		detail: fields.detail,
		kind: fields.kind,
		object,
		previous_hash: previousHash,
		salt: fields.salt,
		hash
	};
}
