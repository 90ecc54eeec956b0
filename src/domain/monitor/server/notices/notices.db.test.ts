import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Actor } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { NotPermitted, readAs, transactionAs } from '#domain/audit/server';
import { numberValue } from '#domain/statistics';
import { sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { insertFigures } from '../figure-rows.ts';
import { findHandedOnNotices } from './find-handed-on-notices.ts';
import { findNoticeSteps } from './find-notice-steps.ts';
import { commentNotice, handleNotice } from './handle-notice.ts';
import { readNotices } from './read-notices.ts';

const editor: Actor = { id: 'person:1', name: 'Redaktion', roles: ['monitor-editor'] };
const unit: Actor = { id: 'person:2', name: 'Fachbereich', roles: ['department-author'] };
const reader: Actor = { id: 'person:3', name: 'Leserecht', roles: ['monitor-reader'] };
const notice = 'change.auslaenderanteil.06433001.2025.register.up';

let database: Database;
let close: () => Promise<void>;

/** As a computation does: what was there is replaced. */
async function compute(counts: readonly [number, number]): Promise<void> {
	const figures = counts.map((count, index) => ({
		indicator: 'auslaenderanteil',
		area: '06433001',
		year: 2024 + index,
		basis: 'register' as const,
		period: `31.12.${2024 + index}`,
		value: numberValue(count / 100),
		interval: null,
		numerator: numberValue(count),
		denominator: numberValue(10_000),
		deliveries: [1]
	}));
	await transactionAs(
		editor,
		async (tx) => {
			await sql`delete from monitor.working_figures`.execute(tx);
			await insertFigures(tx, 'working_figures', figures);
		},
		database
	);
}
async function stateOf(): Promise<unknown> {
	const outcome = await readNotices(editor, { notice }, { database });
	return outcome.ok ? outcome.value.notices[0]?.state : outcome.issues[0]?.rule;
}
const handedOn = (actor: Actor) => readAs(actor, findHandedOnNotices, database);
const step = (version: number) => ({ notice, version, comment: '' });

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	await compute([2000, 2300]);
});
afterAll(() => close());

test('what was acknowledged stays so after recomputing, and is open again when its figures are others', async () => {
	const outcome = await handleNotice(editor, { ...step(0), deed: 'acknowledge' }, { database });
	expect(outcome).toEqual({ ok: true, value: { version: 1 } });
	await compute([2000, 2300]);
	expect(await stateOf()).toEqual({ state: 'acknowledged', organisation: null, hasChanged: false, version: 1 });
	await compute([2000, 2400]);
	expect(await stateOf()).toEqual({ state: 'open', organisation: null, hasChanged: true, version: 1 });
	await compute([2000, 2001]);
	expect(await stateOf()).toBe('notice-unknown');
	await compute([2000, 2300]);
	expect(await stateOf()).toMatchObject({ state: 'acknowledged' });
});

test('whoever has not seen the newest step takes none', async () => {
	const outcome = await handleNotice(editor, { ...step(0), deed: 'reopen' }, { database });
	expect(outcome).toMatchObject({ ok: false, issues: [{ rule: 'changed-meanwhile' }], present: { version: 1 } });
});

test('it is handed on to an organisation, whose people answer but decide nothing', async () => {
	const { rows } = await sql<{ id: number }>`select id from access.organisations limit 1`.execute(database);
	const [organisation] = rows;
	const handOn = { ...step(1), deed: 'hand-on' as const };
	expect(await handleNotice(editor, handOn, { database })).toMatchObject({
		ok: false,
		issues: [{ rule: 'notice-organisation-missing' }]
	});
	const handed = await handleNotice(editor, { ...handOn, organisation: organisation?.id ?? 0 }, { database });
	expect(handed).toMatchObject({ ok: true });
	const place = { key: notice, kind: 'change', year: 2025, organisationId: organisation?.id };
	expect(await handedOn(unit)).toMatchObject([{ ...place, isAnswered: false, savedBy: 'Redaktion' }]);
	const answered = await commentNotice(unit, { ...step(2), comment: ' Geprüft,\r\nstimmt. ' }, { database });
	expect(answered).toMatchObject({ ok: true, value: { version: 3 } });
	expect(await stateOf()).toMatchObject({ state: 'handed-on', version: 3 });
	expect(await handedOn(editor)).toMatchObject([{ ...place, isAnswered: true, savedBy: 'Fachbereich' }]);
	await compute([2000, 2400]);
	expect(await handedOn(editor)).toEqual([]);
	await compute([2000, 2300]);
	await expect(handleNotice(unit, { ...step(3), deed: 'acknowledge' }, { database })).rejects.toThrow(NotPermitted);
	await expect(commentNotice(reader, { ...step(3), comment: 'x' }, { database })).rejects.toThrow(NotPermitted);
	expect((await readAs(unit, (tx) => findNoticeSteps(tx, notice), database)).at(-1)?.comment).toBe('Geprüft,\nstimmt.');
	const decidedPastTheCommand = transactionAs(
		unit,
		(tx) =>
			sql`insert into monitor.notice_steps (notice, version, deed, seen, actor_id, actor_name)
				values (${notice}, 9, 'acknowledge', '', ${unit.id}, '')`.execute(tx),
		database
	);
	await expect(decidedPastTheCommand).rejects.toThrow(/row-level security/);
});

test('the public sees nothing of it', async () => {
	await expect(readNotices(anonymous, {}, { database })).rejects.toThrow(NotPermitted);
	expect(await readAs(anonymous, (tx) => findNoticeSteps(tx), database)).toEqual([]);
	expect(await handedOn(anonymous)).toEqual([]);
});
