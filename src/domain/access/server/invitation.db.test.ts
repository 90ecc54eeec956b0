import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator, type Role } from '#domain/access';
import { NotPermitted } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { invitePerson } from './invite-person.ts';
import { renewInvitation } from './renew-invitation.ts';
import { resetAccess } from './reset-access.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

let database: Database;
let close: () => Promise<void>;
let organisationId: number;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	const { rows } = await sql<{ id: number }>`select id from access.organisations limit 1`.execute(database);
	organisationId = rows[0]?.id ?? 0;
});
afterAll(() => close());

const today = '2026-01-01';
const held = (role: Role, validFrom = today, validTo?: string) => ({ role, organisationId, validFrom, validTo });
const invite = (email: string, ...assignments: ReturnType<typeof held>[]) =>
	invitePerson(operator, { email, name: 'Erika Muster', assignments });

async function invited(email: string): Promise<{ personId: number; token: string }> {
	const outcome = await invite(email, held('monitor-editor'));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
}
const rules = (outcome: Awaited<ReturnType<typeof invite>>): string[] =>
	outcome.ok ? [] : outcome.issues.map(({ rule }) => rule);
const openLinks = (personId: number): Promise<number> =>
	asOwner(database, async (tx) => {
		const { rows } = await sql<{ count: number }>`select count(*) as count from access.invitations
			where person_id = ${personId} and used_at is null and withdrawn_at is null and expires_at > now()`.execute(tx);
		return rows[0]?.count ?? 0;
	});

describe('inviting', () => {
	it('creates a person without a password, with the roles, and one link that ends after seven days', async () => {
		const outcome = await invite('neu@kreis.example', held('monitor-editor', today, '2099-12-31'), held('planner'));
		if (!outcome.ok) throw new Error('refused');
		const { personId, token, expiresAt } = outcome.value;
		expect(token).toMatch(/^[\w-]{43}$/);
		expect((Date.parse(expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
		const found = await asOwner(database, async (tx) => ({
			person: (await sql`select password_hash from access.people where id = ${personId}`.execute(tx)).rows,
			roles: (
				await sql`select role, valid_to from access.assignments where person_id = ${personId} order by id`.execute(tx)
			).rows,
			trail: (
				await sql<{ text: string }>`select detail as text from audit.entries order by id desc limit 1`.execute(tx)
			).rows
		}));
		expect(found.person).toEqual([{ password_hash: null }]);
		expect(found.roles).toEqual([
			{ role: 'monitor-editor', valid_to: '2099-12-31' },
			{ role: 'planner', valid_to: null }
		]);
		expect(found.trail[0]?.text).not.toMatch(/Muster|neu@|token/);
		expect(found.trail[0]?.text).not.toContain(token);
	});

	it('refuses an address that is taken, however it is spelt', async () => {
		await invited('einmal@kreis.example');
		expect(rules(await invite('Einmal@KREIS.example', held('planner')))).toEqual(['person-exists']);
	});

	it('refuses an organisation that is not there, an end before the beginning, and an empty list of roles', async () => {
		expect(rules(await invite('a@kreis.example', { ...held('planner'), organisationId: 999_999 }))).toEqual([
			'organisation-unknown'
		]);
		expect(rules(await invite('a@kreis.example', held('planner', '2026-02-01', '2026-01-31')))).toEqual([
			'assignment-ends-before-it-begins'
		]);
		expect(rules(await invite('a@kreis.example'))).toEqual(['invalid-input']);
	});

	it('refuses roles that are kept apart when they overlap, and takes them one after the other', async () => {
		expect(rules(await invite('b@kreis.example', held('auditor'), held('administrator', '2030-01-01')))).toEqual([
			'roles-kept-apart'
		]);
		const outcome = await invite(
			'b@kreis.example',
			held('auditor', today, '2029-12-31'),
			held('administrator', '2030-01-01')
		);
		expect(outcome.ok).toBe(true);
	});

	it('is for those who manage accounts', async () => {
		const nobody = { id: 'person:1', name: 'Redaktion', roles: ['monitor-editor'] as const };
		await expect(
			invitePerson(nobody, { email: 'c@kreis.example', name: 'C', assignments: [held('planner')] })
		).rejects.toThrow(NotPermitted);
	});
});

describe('an open invitation', () => {
	it('is replaced when it is renewed', async () => {
		const { personId, token } = await invited('erneuert@kreis.example');
		const renewed = await renewInvitation(operator, { personId });
		expect(renewed.ok && renewed.value.token).not.toBe(token);
		expect(await openLinks(personId)).toBe(1);
	});

	it('is withdrawn once', async () => {
		const { personId } = await invited('zurueck@kreis.example');
		expect(await withdrawInvitation(operator, { personId })).toEqual({ ok: true, value: { withdrawn: 1 } });
		expect(await openLinks(personId)).toBe(0);
		const again = await withdrawInvitation(operator, { personId });
		expect(again.ok ? [] : again.issues.map(({ rule }) => rule)).toEqual(['no-open-invitation']);
	});

	it('is not renewed for a person with a password, who starts afresh instead', async () => {
		const { personId } = await invited('fertig@kreis.example');
		await asOwner(database, (tx) =>
			sql`update access.people set password_hash = 'x' where id = ${personId}`.execute(tx)
		);
		const renewed = await renewInvitation(operator, { personId });
		expect(renewed.ok ? [] : renewed.issues.map(({ rule }) => rule)).toEqual(['person-has-password']);
		const fresh = await resetAccess(operator, { email: 'FERTIG@kreis.example' });
		expect(fresh.ok && fresh.value.personId).toBe(personId);
	});

	it('is not given to a person who is locked or not there', async () => {
		const { personId } = await invited('gesperrt@kreis.example');
		await asOwner(database, (tx) => sql`update access.people set is_active = false where id = ${personId}`.execute(tx));
		const answers = [await resetAccess(operator, { personId }), await resetAccess(operator, { personId: 999_999 })];
		expect(answers.map((one) => (one.ok ? [] : one.issues.map(({ rule }) => rule)))).toEqual([
			['person-locked'],
			['person-unknown']
		]);
	});
});
