import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { anonymous, ROLES, serviceActor, type Actor, type Role } from '#domain/access';
import { NotPermitted, readAs, transactionAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { answerDueOn } from '../clock.ts';
import { answerReport, findReport, findReports, findStateOfReports, forgetReports, receiveReport } from './index.ts';

const DAY = 86_400_000;
const administrator: Actor = { id: 'person:1', name: 'Anna Beispiel', roles: ['administrator'] };
const upkeep = serviceActor('upkeep');
const wanted = {
	page: '/gebiete',
	text: 'Die Karte lässt sich nicht mit der Tastatur bedienen.',
	email: 'ida@example.org'
};
let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
});
afterAll(() => close());
beforeEach(() =>
	asOwner(database, async (tx) => {
		await sql`truncate feedback.reports, access.attempts, audit.entries restart identity`.execute(tx);
	})
);

const receive = (change: Partial<typeof wanted> = {}, address = '192.0.2.1') =>
	receiveReport({ ...wanted, ...change }, { address, database });
const rules = async (change: Partial<typeof wanted>): Promise<unknown[]> => {
	const outcome = await receive(change);
	return outcome.ok ? [] : outcome.issues.map(({ rule, detail }) => [rule, detail?.['field']]);
};
async function reported(daysAgo = 0): Promise<string> {
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - daysAgo * DAY });
	try {
		const outcome = await receive();
		if (!outcome.ok) throw new Error('The report was refused.');
		return outcome.value.reference;
	} finally {
		vi.useRealTimers();
	}
}
const answered = (reference: string, answer = 'Behoben.', version = 1) =>
	answerReport(administrator, { reference, version, answer }, { database });
const seenBy = async (actor: Actor): Promise<number> => {
	const { open, answered: closed } = await readAs(actor, findReports, database);
	return open.length + closed.length;
};
const trail = () =>
	asOwner(database, async (tx) => {
		const { rows } = await sql<{ command: string; object: string; detail: string; actor_name: string }>`
			select command, object, detail, actor_name from audit.entries order by id`.execute(tx);
		return rows;
	});

describe('a report', () => {
	test('is taken from everybody, and tells a number and the day by which an answer comes', async () => {
		const outcome = await receive({ email: '' });
		const dueOn = answerDueOn(new Date());
		expect(outcome).toEqual({
			ok: true,
			value: { reference: expect.stringMatching(/^B-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/), dueOn }
		});
		const { open } = await readAs(administrator, findReports, database);
		expect(open).toMatchObject([{ page: '/gebiete', text: wanted.text, email: null, dueOn, answer: null }]);
	});

	test('names all its mistakes at once, each with its field, and keeps nothing', async () => {
		expect(await rules({ page: 'x'.repeat(301), text: ' \n', email: 'ida' })).toEqual([
			['feedback-page-too-long', 'page'],
			['feedback-text-missing', 'text'],
			['feedback-email-unreadable', 'email']
		]);
		expect(await rules({ text: 'x'.repeat(5001) })).toEqual([['feedback-text-too-long', 'text']]);
		expect(await rules({ email: 'a@b.example?bcc=c@d.example,e@f.example' })).toEqual([
			['feedback-email-unreadable', 'email']
		]);
		expect(await seenBy(administrator)).toBe(0);
		expect(await rules({ text: 'x'.repeat(5000) })).toEqual([]);
	});

	test('comes ten times from one network in a quarter of an hour, mistakes not counted, and goes on from elsewhere', async () => {
		for (let sent = 0; sent < 10; sent++) {
			expect(await rules({ text: '' })).toEqual([['feedback-text-missing', 'text']]);
			expect(await rules({})).toEqual([]);
		}
		expect(await rules({})).toEqual([['feedback-too-many', undefined]]);
		expect(await receive({}, '192.0.2.2')).toMatchObject({ ok: true });
		const kept = await asOwner(database, (tx) => sql`select key from access.attempts`.execute(tx));
		expect(JSON.stringify(kept.rows)).not.toContain('192.0.2');
		await asOwner(database, (tx) =>
			sql`update access.attempts set attempted_at = attempted_at - interval '16 minutes'`.execute(tx)
		);
		expect(await rules({})).toEqual([]);
	});

	test('leaves nothing of what was typed in the trail', async () => {
		const reference = await reported();
		await answered(reference, 'Frau Ida ist benachrichtigt.');
		const entries = await trail();
		expect(entries.map(({ command, object, actor_name }) => [command, object, actor_name])).toEqual([
			['feedback.report', `feedback:${reference}`, 'Programm'],
			['feedback.answer', `feedback:${reference}`, 'Anna Beispiel']
		]);
		expect(JSON.stringify(entries)).not.toMatch(/Karte|gebiete|[Ii]da/);
	});
});

describe('whoever may not answer', () => {
	const others = (Object.keys(ROLES) as Role[])
		.filter((role) => role !== 'administrator')
		.map((role): Actor => ({ id: 'person:2', name: role, roles: [role], areas: ['06433001'] }));

	test.each([...others, anonymous, serviceActor('public-feedback')])(
		'sees and answers nothing: $name',
		async (actor) => {
			const reference = await reported();
			expect(await seenBy(actor)).toBe(0);
			expect(await readAs(actor, (tx) => findReport(tx, reference), database)).toBeNull();
			await expect(answerReport(actor, { reference, version: 1, answer: 'x' }, { database })).rejects.toThrow(
				NotPermitted
			);
			const past = await transactionAs(
				actor,
				(tx) => sql`update feedback.reports set answer = 'x', answered_at = now()`.execute(tx),
				database
			);
			expect(past.numAffectedRows).toBe(0n);
		}
	);
});

describe('an answer', () => {
	test('closes the report and says who gave it, and in time or not', async () => {
		const [late, early] = [await reported(43), await reported(42)];
		expect(await answered(late)).toEqual({ ok: true, value: { isInTime: false } });
		expect(await answered(early)).toEqual({ ok: true, value: { isInTime: true } });
		const { open, answered: closed } = await readAs(administrator, findReports, database);
		expect(open).toEqual([]);
		expect(closed).toMatchObject([
			{ reference: early, answer: { by: 'Anna Beispiel', note: 'Behoben.' } },
			{ reference: late, version: 2 }
		]);
	});

	test('needs words, a report that is there, and that nobody else was faster', async () => {
		const reference = await reported();
		expect(await answered(reference, '  ')).toMatchObject({ issues: [{ rule: 'feedback-answer-missing' }] });
		expect(await answered('B-2222-2222')).toMatchObject({ issues: [{ rule: 'feedback-unknown' }] });
		expect(await answered(reference, 'Erste')).toMatchObject({ ok: true });
		expect(await answered(reference, 'Zweite')).toMatchObject({
			issues: [{ rule: 'changed-meanwhile' }],
			present: { version: 2, fields: { answer: 'Erste' } }
		});
		expect(await answered(reference, 'Zweite', 2)).toMatchObject({ issues: [{ rule: 'feedback-already-answered' }] });
	});
});

test('the clock counts what is open: calm, close to the end, past it', async () => {
	const state = () => readAs(upkeep, (tx) => findStateOfReports(tx, new Date()), database);
	expect(await state()).toEqual({ open: 0, close: 0, overdue: 0, nextDueOn: null });
	for (const days of [1, 34, 35, 42]) await reported(days);
	const oldest = await reported(43);
	const nextDueOn = answerDueOn(new Date(Date.now() - 43 * DAY));
	expect(await state()).toEqual({ open: 5, close: 2, overdue: 1, nextDueOn });
	await answered(oldest);
	expect(await state()).toMatchObject({ open: 4, close: 2, overdue: 0 });
});

test('retention takes words and address of what was answered, never of what is open, and the dates stay', async () => {
	const [open, old] = [await reported(400), await reported(300)];
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 200 * DAY });
	await answered(old).finally(() => vi.useRealTimers());
	const forget = () => transactionAs(upkeep, (tx) => forgetReports(tx, new Date(Date.now() - 180 * DAY)), database);
	expect(await forget()).toBe(1);
	expect(await forget()).toBe(0);
	const find = (reference: string) => readAs(administrator, (tx) => findReport(tx, reference), database);
	expect(await find(open)).toMatchObject({ text: wanted.text, email: wanted.email, isForgotten: false });
	expect(await find(old)).toMatchObject({
		page: '',
		text: '',
		email: null,
		isForgotten: true,
		answer: { by: 'Anna Beispiel', note: '' }
	});
});

test('the program itself can neither answer nor empty a report that is open or freshly answered', async () => {
	await answered(await reported());
	await reported();
	const { numAffectedRows } = await transactionAs(
		upkeep,
		(tx) => sql`update feedback.reports set text = '', forgotten_at = now()`.execute(tx),
		database
	);
	expect(numAffectedRows).toBe(0n);
});
