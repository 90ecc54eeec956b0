import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operator, personIdOf, type Actor } from '#domain/access';
import { NotPermitted, readAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { addAuthenticator } from './own-account/add-authenticator.ts';
import { changePassword } from './own-account/change-password.ts';
import { endOtherSessions } from './own-account/end-other-sessions.ts';
import { endSession } from './own-account/end-session.ts';
import { findOwnAccount } from './own-account/find-own-account.ts';
import { findOwnSessions } from './own-account/find-own-sessions.ts';
import { offerAuthenticator } from './own-account/offer-authenticator.ts';
import { removeAuthenticator } from './own-account/remove-authenticator.ts';
import { renewRecoveryCodes } from './own-account/renew-recovery-codes.ts';
import { proveSession } from './prove-session.ts';
import { findInvitation } from './find-invitation.ts';
import { redeemInvitation } from './redeem-invitation.ts';
import { requestPasswordLink } from './request-password-link.ts';
import { resetAccess } from './reset-access.ts';
import { closeSession, findSession } from './sessions.ts';
import { checkCode } from './sign-in/check-code.ts';
import { checkPassword } from './sign-in/check-password.ts';
import { findPendingSignIn } from './sign-in/find-pending-sign-in.ts';
import { markBrowser } from './sign-in/known-browser.ts';
import { passFirstStep } from './sign-in/pass-first-step.ts';
import { passSecondStep } from './sign-in/pass-second-step.ts';
import { addTestPerson, agePerson, PASSWORD, seenSession, signInTestPerson, type SignedIn } from './test-people.ts';

let database: Database;
let close: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-sign-in-'));
const before = process.env['KREISLAUF_DATA'];

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
});
afterAll(async () => {
	if (before === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = before;
	await close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => asOwner(database, (tx) => sql`delete from access.attempts`.execute(tx)));

const address = '192.0.2.1';
const guess = (email: string, password: string, from = address, mark?: string) =>
	checkPassword(database, { email, password, address: from, mark });
const rules = (outcome: { ok: true } | { ok: false; issues: readonly { rule: string }[] }): string[] =>
	outcome.ok ? [] : outcome.issues.map(({ rule }) => rule);
const codeFor = (secret: string, offsetInSeconds = 0): string =>
	TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + offsetInSeconds * 1000 });
const entries = async (personId: number): Promise<{ command: string; detail: string }[]> =>
	(
		await readAs(
			operator,
			(tx) =>
				sql<{ command: string; detail: string }>`select command, detail from audit.entries
				where object = ${`person:${personId}`} order by id`.execute(tx),
			database
		)
	).rows;

/** A person with one-time codes; the code of the present half minute is spent. */
async function withAuthenticator(): Promise<{ secret: string; email: string; personId: number; signedIn: SignedIn }> {
	const person = await addTestPerson(database, 'monitor-releaser');
	const signedIn = await signInTestPerson(database, person.personId);
	const { sealed, secret } = offerAuthenticator(person.personId, { issuer: 'kreislauf', account: person.email });
	const outcome = await addAuthenticator(
		signedIn.actor,
		{ sessionId: signedIn.sessionId, offer: sealed, code: codeFor(secret, -30) },
		{ database }
	);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	const token = (await proveSession(database, signedIn.token, { hasSecondFactor: true }))?.token ?? '';
	return { ...person, secret, signedIn: { token, ...(await seenSession(database, token)) } };
}

async function recoveryCodesOf({ actor, sessionId }: SignedIn): Promise<string[]> {
	const outcome = await renewRecoveryCodes(actor, { sessionId }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value.codes;
}

describe('guessing passwords', () => {
	it('is stopped after five for one account and network, whatever comes sixth', async () => {
		const { email, personId } = await addTestPerson(database);
		for (let time = 0; time < 5; time++) expect(await guess(email, 'falsch')).toBe('wrong');
		expect(await guess(email.toUpperCase(), PASSWORD)).toBe('locked');
		expect(await guess(email, PASSWORD, '192.0.2.2')).toEqual({ personId });
	});

	it('goes for an unknown account exactly as for a known one', async () => {
		const { email } = await addTestPerson(database);
		const answersFor = async (one: string): Promise<unknown[]> => {
			const answers: unknown[] = [];
			for (let time = 0; time < 7; time++) answers.push(await guess(one, 'falsch', '192.0.2.9'));
			return answers;
		};
		expect(await answersFor(email)).toEqual(await answersFor('niemand@kreis.example'));
	});

	it('takes as long for an unknown account as for a known one', async () => {
		const { email } = await addTestPerson(database);
		const times = { known: [] as number[], unknown: [] as number[] };
		const time = async (kind: keyof typeof times, one: string, from: string): Promise<void> => {
			const before = process.cpuUsage();
			await guess(one, 'falsch', from);
			const { user, system } = process.cpuUsage(before);
			times[kind].push(user + system);
		};
		// Time of the processor, which is what the computation costs however busy the machine is; in turns.
		for (let turn = 0; turn < 15; turn++) {
			await time('known', email, `198.51.100.${turn}`);
			await time('unknown', `niemand-${turn}@kreis.example`, `203.0.113.${turn}`);
		}
		const median = (all: number[]): number => all.toSorted((a, b) => a - b)[7] ?? 0;
		// Without the computation in vain the quotient would be about ten.
		expect(median(times.known) / median(times.unknown)).toBeGreaterThan(0.5);
		expect(median(times.known) / median(times.unknown)).toBeLessThan(2);
	});

	it('all at the same time counts one by one', async () => {
		const { email } = await addTestPerson(database);
		const answers = await Promise.all(Array.from({ length: 20 }, () => guess(email, 'falsch')));
		expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5);
		expect(answers.filter((answer) => answer === 'locked')).toHaveLength(15);
	});

	it('across many accounts is stopped for the network, and a right answer in between does not start the count anew', async () => {
		const own = await addTestPerson(database);
		for (let time = 0; time < 60; time++) {
			expect(await guess(`konto-${time}@kreis.example`, 'falsch')).toBe('wrong');
			if (time === 30) expect(await guess(own.email, PASSWORD)).toEqual({ personId: own.personId });
		}
		expect(await guess('konto-61@kreis.example', 'falsch')).toBe('locked');
		expect(await guess('konto-61@kreis.example', 'falsch', '192.0.2.2')).toBe('wrong');
	});

	it('from many networks locks an account at last, but never out of a browser that is known to it', async () => {
		const { email, personId } = await addTestPerson(database);
		const mark = markBrowser(personId);
		for (let time = 0; time < 30; time++) await guess(email, 'falsch', `198.51.100.${time}`);
		expect(await guess(email, PASSWORD, '203.0.113.1')).toBe('locked');
		expect(await guess(email, PASSWORD, '203.0.113.1', mark)).toEqual({ personId });
	});

	it('is not helped by a mark of somebody else or a forged one, and five wrong ones stop a known browser too', async () => {
		const { email, personId } = await addTestPerson(database);
		const other = await addTestPerson(database);
		for (let time = 0; time < 5; time++) await guess(email, 'falsch');
		const forged = markBrowser(personId).replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
		for (const mark of [markBrowser(other.personId), forged, '', `${personId}..`]) {
			expect(await guess(email, PASSWORD, address, mark)).toBe('locked');
		}
		const mark = markBrowser(personId);
		for (let time = 0; time < 5; time++) expect(await guess(email, 'falsch', address, mark)).toBe('wrong');
		expect(await guess(email, PASSWORD, address, mark)).toBe('locked');
	});

	it('may go on after a quarter of an hour', async () => {
		const { email, personId } = await addTestPerson(database);
		for (let time = 0; time < 6; time++) await guess(email, 'falsch');
		await asOwner(database, (tx) =>
			sql`update access.attempts set attempted_at = attempted_at - interval '15 minutes'`.execute(tx)
		);
		expect(await guess(email, PASSWORD)).toEqual({ personId });
	});

	it('finds no account that is locked, in the bin, or still without a password', async () => {
		for (const change of [sql`is_active = false`, sql`deleted_at = now()`, sql`password_hash = null`]) {
			const { email, personId } = await addTestPerson(database);
			await asOwner(database, (tx) => sql`update access.people set ${change} where id = ${personId}`.execute(tx));
			expect(await guess(email, PASSWORD)).toBe('wrong');
		}
	});
});

describe('the first step', () => {
	const step = (personId: number, more = {}) =>
		passFirstStep(database, { personId, method: 'password', device: 'Firefox, Linux', ...more });

	it('signs in whoever has no second factor; roles that need one rest', async () => {
		const { personId } = await addTestPerson(database, 'monitor-editor', 'monitor-releaser');
		const passed = await step(personId);
		expect(passed.kind).toBe('session');
		const { actor } = await seenSession(database, passed.token.token);
		expect([actor.roles, actor.restingRoles]).toEqual([['monitor-editor'], ['monitor-releaser']]);
	});

	it('opens nothing for whoever has one, before it was shown', async () => {
		const { personId, secret } = await withAuthenticator();
		const passed = await step(personId);
		expect(passed.kind).toBe('pending');
		const { token } = passed.token;
		expect(await findSession(database, token)).toBeNull();
		expect(await findPendingSignIn(database, token)).toMatchObject({ personId, hasAuthenticator: true });

		expect(await checkCode(database, { personId, code: codeFor(secret), address })).toBe('one-time-code');
		const session = await passSecondStep(database, token);
		expect(session?.token).not.toBe(token);
		const { actor } = await seenSession(database, session?.token ?? '');
		expect([actor.roles, actor.restingRoles]).toEqual([['monitor-releaser'], []]);
		expect(await passSecondStep(database, token)).toBeNull();
	});

	it('is forgotten after ten minutes, and when the account is locked meanwhile', async () => {
		const { personId } = await withAuthenticator();
		const { token } = (await step(personId)).token;
		await asOwner(database, (tx) => sql`update access.people set is_active = false where id = ${personId}`.execute(tx));
		expect(await findPendingSignIn(database, token)).toBeNull();
		await asOwner(database, (tx) => sql`update access.people set is_active = true where id = ${personId}`.execute(tx));
		expect(await findPendingSignIn(database, token)).not.toBeNull();
		await asOwner(database, (tx) =>
			sql`update access.pending_sign_ins set expires_at = now() where person_id = ${personId}`.execute(tx)
		);
		expect(await findPendingSignIn(database, token)).toBeNull();
		expect(await passSecondStep(database, token)).toBeNull();
	});

	it('is all there is where the second factor was shown elsewhere', async () => {
		const { personId } = await withAuthenticator();
		expect((await step(personId, { method: 'single-sign-on', hasSecondFactor: true })).kind).toBe('session');
	});
});

describe('one-time codes', () => {
	const check = (personId: number, code: string) => checkCode(database, { personId, code, address });

	it('are good once, half a minute early or late, typed with spaces too', async () => {
		const { personId, secret } = await withAuthenticator();
		const code = codeFor(secret);
		expect(await check(personId, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe('one-time-code');
		expect(await check(personId, code)).toBe('wrong');
		expect(await check(personId, codeFor(secret, -30))).toBe('wrong');
		expect(await check(personId, codeFor(secret, 30))).toBe('one-time-code');
	});

	it('are wrong when they are older, from the future, or of another person', async () => {
		const { personId, secret } = await withAuthenticator();
		const other = await withAuthenticator();
		for (const code of [codeFor(secret, -90), codeFor(secret, 90), codeFor(other.secret), '', '12345', 'abcdef']) {
			expect(await check(personId, code)).toBe('wrong');
			await asOwner(database, (tx) => sql`delete from access.attempts`.execute(tx));
		}
	});

	it('cannot be guessed: after five wrong ones the right one is not taken either', async () => {
		const { personId, secret } = await withAuthenticator();
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => check(personId, String(index).padStart(6, '0')))
		);
		expect(answers.filter((answer) => answer === 'locked').length).toBeGreaterThanOrEqual(14);
		expect(await check(personId, codeFor(secret))).toBe('locked');
	});

	it('used by two at the same time open one door only', async () => {
		const { personId, secret } = await withAuthenticator();
		const code = codeFor(secret);
		const answers = await Promise.all([check(personId, code), check(personId, code)]);
		expect(answers.toSorted()).toEqual(['one-time-code', 'wrong']);
	});

	it('rest on a secret that the database does not tell', async () => {
		const { personId, secret } = await withAuthenticator();
		const { rows } = await asOwner(database, (tx) =>
			sql<{ secret: string }>`select secret from access.authenticators where person_id = ${personId}`.execute(tx)
		);
		expect(rows[0]?.secret).toMatch(/^v1\./);
		expect(rows[0]?.secret).not.toContain(secret);
		// Copied into another row it opens nothing.
		const other = await withAuthenticator();
		await asOwner(database, (tx) =>
			sql`update access.authenticators set secret = ${rows[0]?.secret}, last_step = 0
				where person_id = ${other.personId}`.execute(tx)
		);
		expect(await check(other.personId, codeFor(secret))).toBe('wrong');
	});
});

describe('setting up one-time codes', () => {
	const offerTo = (personId: number) =>
		offerAuthenticator(personId, { issuer: 'kreislauf', account: 'a@kreis.example' });
	const add = ({ actor, sessionId }: SignedIn, offer: string, code: string) =>
		addAuthenticator(actor, { sessionId, offer, code }, { database });

	it('needs the first code; a wrong one changes nothing, and the same offer is still good', async () => {
		const { personId } = await addTestPerson(database);
		const signedIn = await signInTestPerson(database, personId);
		const offer = offerTo(personId);
		expect(rules(await add(signedIn, offer.sealed, '000000'))).toEqual(['code-wrong']);
		const again = offerAuthenticator(personId, { issuer: 'kreislauf', account: 'a', before: offer.sealed });
		expect(again.secret).toBe(offer.secret);
		expect(rules(await add(signedIn, again.sealed, codeFor(again.secret)))).toEqual([]);
		expect(rules(await add(signedIn, again.sealed, codeFor(again.secret)))).toEqual(['proof-needed']);
	});

	it('says in the QR code what RFC 6238 needs', () => {
		const { address: told, secret } = offerTo(1);
		const url = new URL(told);
		expect(url.protocol).toBe('otpauth:');
		expect(Object.fromEntries(url.searchParams)).toEqual({
			issuer: 'kreislauf',
			secret,
			algorithm: 'SHA1',
			digits: '6',
			period: '30'
		});
		expect(secret).toMatch(/^[A-Z2-7]{32}$/);
	});

	it('is refused with an offer to somebody else', async () => {
		const { personId } = await addTestPerson(database);
		const signedIn = await signInTestPerson(database, personId);
		const offer = offerTo(personId + 1);
		expect(rules(await add(signedIn, offer.sealed, codeFor(offer.secret)))).toEqual(['offer-too-old']);
		expect(rules(await add(signedIn, 'v1.a.b.c', codeFor(offer.secret)))).toEqual(['offer-too-old']);
	});

	it('is refused beside a first app', async () => {
		const { personId, signedIn } = await withAuthenticator();
		const offer = offerTo(personId);
		expect(rules(await add(signedIn, offer.sealed, codeFor(offer.secret)))).toEqual(['authenticator-there-already']);
	});
});

describe('a change to how one signs in', () => {
	const remove = ({ actor, sessionId }: SignedIn) => removeAuthenticator(actor, { sessionId }, { database });

	it('needs a proof of the last ten minutes', async () => {
		const { personId, signedIn } = await withAuthenticator();
		await agePerson(database, personId, 11);
		expect(rules(await remove(signedIn))).toEqual(['proof-needed']);
		const renewed = await proveSession(database, signedIn.token, { hasSecondFactor: true });
		expect(await findSession(database, signedIn.token)).toBeNull();
		expect(rules(await remove({ ...signedIn, token: renewed?.token ?? '' }))).toEqual([]);
	});

	it('needs the proof with the second factor where there is one', async () => {
		const { personId } = await withAuthenticator();
		// A session by the house's sign-in, without a second factor.
		const weak = await signInTestPerson(database, personId, { method: 'single-sign-on' });
		expect(rules(await remove(weak))).toEqual(['proof-needed']);
		await proveSession(database, weak.token, { hasSecondFactor: false });
		expect(rules(await remove(weak))).toEqual(['proof-needed']);
	});

	it("is not made from somebody else's session", async () => {
		const { signedIn } = await withAuthenticator();
		const other = await withAuthenticator();
		expect(rules(await remove({ ...signedIn, sessionId: other.signedIn.sessionId }))).toEqual(['proof-needed']);
	});

	it('is for people: demo roles and the command line have no account', async () => {
		const demo: Actor = { id: 'demo:auditor', name: 'Vorführrolle', roles: ['auditor'] };
		await expect(removeAuthenticator(demo, { sessionId: 1 }, { database })).rejects.toThrow(NotPermitted);
		expect(rules(await removeAuthenticator(operator, { sessionId: 1 }, { database }))).toEqual(['no-own-account']);
	});

	it('is in the trail, without a name and without a secret', async () => {
		const { personId, signedIn, email, secret } = await withAuthenticator();
		const codes = await recoveryCodesOf(signedIn);
		await remove(signedIn);
		const told = await entries(personId);
		expect(told.map(({ command }) => command)).toEqual([
			'access.add-person',
			'access.add-authenticator',
			'access.renew-recovery-codes',
			'access.remove-authenticator'
		]);
		for (const { detail } of told)
			for (const word of [email, secret, 'Muster', codes[0]]) expect(detail).not.toContain(word);
	});
});

describe('recovery codes', () => {
	const check = (personId: number, code: string) => checkCode(database, { personId, code, address });

	it('are ten, each good once, also typed small and without hyphens', async () => {
		const { personId, signedIn } = await withAuthenticator();
		const codes = await recoveryCodesOf(signedIn);
		expect(new Set(codes).size).toBe(10);
		for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
		expect(await check(personId, (codes[0] ?? '').replaceAll('-', '').toLowerCase())).toBe('recovery-code');
		expect(await check(personId, codes[0] ?? '')).toBe('wrong');
		expect(await check(personId, codes[1] ?? '')).toBe('recovery-code');
	});

	it('are worth nothing once there are new ones, and for anybody else', async () => {
		const { personId, signedIn } = await withAuthenticator();
		const other = await withAuthenticator();
		const [old = ''] = await recoveryCodesOf(signedIn);
		const [code = ''] = await recoveryCodesOf(signedIn);
		expect(await check(personId, old)).toBe('wrong');
		expect(await check(other.personId, code)).toBe('wrong');
		expect(await check(personId, code)).toBe('recovery-code');
	});

	it('are not given without a second factor and go with the last one', async () => {
		const { personId } = await addTestPerson(database);
		const alone = await signInTestPerson(database, personId);
		expect(rules(await renewRecoveryCodes(alone.actor, { sessionId: alone.sessionId }, { database }))).toEqual([
			'no-second-factor'
		]);
		const { signedIn, personId: second } = await withAuthenticator();
		const [code = ''] = await recoveryCodesOf(signedIn);
		await removeAuthenticator(signedIn.actor, { sessionId: signedIn.sessionId }, { database });
		expect(await check(second, code)).toBe('wrong');
	});

	it('are told in the trail when they are used', async () => {
		const { personId, signedIn } = await withAuthenticator();
		const [code = ''] = await recoveryCodesOf(signedIn);
		await check(personId, code);
		expect((await entries(personId)).at(-1)).toEqual({
			command: 'access.use-recovery-code',
			detail: JSON.stringify({ personId, left: 9 })
		});
	});
});

describe('changing the password', () => {
	const change = ({ actor, sessionId }: SignedIn, oldPassword: string, newPassword: string) =>
		changePassword(database, actor, { sessionId, oldPassword, newPassword, address });

	it('needs the old one, ends all other sessions, and keeps this one', async () => {
		const { personId, email } = await addTestPerson(database);
		const here = await signInTestPerson(database, personId);
		const elsewhere = await signInTestPerson(database, personId);
		expect(rules(await change(here, 'falsch', 'fünf Esel im Schnee'))).toEqual(['old-password-wrong']);
		expect(await change(here, PASSWORD, 'fünf Esel im Schnee')).toEqual({ ok: true, value: { personId, ended: 1 } });
		expect(await findSession(database, elsewhere.token)).toBeNull();
		expect(await findSession(database, here.token)).not.toBeNull();
		expect(await guess(email, 'fünf Esel im Schnee'.normalize('NFD'))).toEqual({ personId });
		expect(await guess(email, PASSWORD)).toBe('wrong');
	});

	it('takes no weak one, and no more than five guesses at the old one', async () => {
		const { personId } = await addTestPerson(database);
		const here = await signInTestPerson(database, personId);
		expect(rules(await change(here, PASSWORD, 'Passwort1234'))).toEqual(['password-common']);
		for (let time = 0; time < 5; time++) await change(here, 'falsch', 'fünf Esel im Schnee');
		expect(rules(await change(here, PASSWORD, 'fünf Esel im Schnee'))).toEqual(['too-many-attempts']);
	});
});

describe('own sessions', () => {
	it('are listed with how and where they began, and ended one by one or all others at once', async () => {
		const { personId } = await addTestPerson(database);
		const [here, second, third] = [
			await signInTestPerson(database, personId),
			await signInTestPerson(database, personId, { method: 'passkey', hasSecondFactor: true }),
			await signInTestPerson(database, personId)
		];
		const list = await readAs(here.actor, (tx) => findOwnSessions(tx, personId), database);
		expect(list.map(({ id, method, hasSecondFactor, device }) => [id, method, hasSecondFactor, device])).toEqual([
			[third.sessionId, 'password', false, 'Firefox, Linux'],
			[second.sessionId, 'passkey', true, 'Firefox, Linux'],
			[here.sessionId, 'password', false, 'Firefox, Linux']
		]);
		const { actor, sessionId } = here;
		expect(rules(await endSession(actor, { sessionId, ended: second.sessionId }, { database }))).toEqual([]);
		expect(await findSession(database, second.token)).toBeNull();
		expect(await endOtherSessions(actor, { sessionId }, { database })).toMatchObject({ value: { ended: 1 } });
		expect(await findSession(database, here.token)).not.toBeNull();
	});

	it('of somebody else are neither seen nor ended', async () => {
		const [one, other] = [await addTestPerson(database), await addTestPerson(database)];
		const mine = await signInTestPerson(database, one.personId);
		const theirs = await signInTestPerson(database, other.personId);
		const { actor, sessionId } = mine;
		expect(rules(await endSession(actor, { sessionId, ended: theirs.sessionId }, { database }))).toEqual([
			'session-unknown'
		]);
		expect(await readAs(actor, (tx) => findOwnSessions(tx, other.personId), database)).toEqual([]);
		expect(await findSession(database, theirs.token)).not.toBeNull();
	});
});

describe('the own account', () => {
	it('tells the roles in force, to come and past, and which of them rest', async () => {
		const { personId, email } = await addTestPerson(database, 'monitor-editor', 'monitor-releaser');
		await asOwner(database, (tx) =>
			sql`insert into access.assignments (person_id, role, organisation_id, valid_from, valid_to, granted_by)
				select ${personId}::bigint, role, (select min(id) from access.organisations), from_day::date, to_day::date, ''
				from (values ('planner', '2099-01-01', null), ('provider', '2020-01-01', '2020-12-31'),
					('auditor', '2021-01-02', '2021-01-01')) as given (role, from_day, to_day)`.execute(tx)
		);
		const { actor } = await signInTestPerson(database, personId);
		const account = await readAs(actor, (tx) => findOwnAccount(tx, personIdOf(actor) ?? 0), database);
		expect(account).toMatchObject({ email, name: 'Erika Muster', hasPassword: true });
		expect(account?.assignments.map(({ role, time, needsSecondFactor }) => [role, time, needsSecondFactor])).toEqual([
			['monitor-editor', 'present', false],
			['monitor-releaser', 'present', true],
			['planner', 'future', true],
			['provider', 'past', false]
		]);
	});
});

describe('a link', () => {
	const linkFor = async (personId: number): Promise<string> => {
		const outcome = await resetAccess(operator, { personId }, { database });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		return outcome.value.token;
	};
	const redeem = (token: string, password = 'fünf Esel im Schnee') => redeemInvitation(database, { token, password });

	it('of a fresh start sets the password once, ends all sessions and takes the second factors away', async () => {
		const { personId, email, signedIn } = await withAuthenticator();
		await recoveryCodesOf(signedIn);
		const token = await linkFor(personId);
		expect(await findInvitation(database, token)).toMatchObject({ personId, email, purpose: 'fresh-start' });
		expect(await findSession(database, signedIn.token)).not.toBeNull();
		expect(rules(await redeem(token, 'Passwort1234'))).toEqual(['password-common']);
		expect(rules(await redeem(token))).toEqual([]);
		expect(await findSession(database, signedIn.token)).toBeNull();
		expect((await passFirstStep(database, { personId, method: 'invitation', device: '' })).kind).toBe('session');
		expect(rules(await redeem(token, 'sechs Kühe im Nebel'))).toEqual(['invitation-void']);
		expect(await findInvitation(database, token)).toBeNull();
	});

	it('works once, however many try at the same time', async () => {
		const { personId } = await addTestPerson(database);
		const token = await linkFor(personId);
		const answers = await Promise.all([redeem(token), redeem(token), redeem(token)]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('is void when it is unknown, too old, withdrawn, replaced, or the account was locked', async () => {
		const { personId } = await addTestPerson(database);
		const replaced = await linkFor(personId);
		const old = await linkFor(personId);
		await asOwner(database, (tx) =>
			sql`update access.invitations set expires_at = now() where person_id = ${personId}`.execute(tx)
		);
		const good = await linkFor(personId);
		await asOwner(database, (tx) => sql`update access.people set is_active = false where id = ${personId}`.execute(tx));
		for (const token of ['', 'unbekannt', replaced, old, good]) {
			expect(await findInvitation(database, token)).toBeNull();
			expect(rules(await redeem(token))).toEqual(['invitation-void']);
		}
	});

	it('for a forgotten password leaves the second factor where it is', async () => {
		const { personId, email } = await withAuthenticator();
		const link = await requestPasswordLink(database, { email: email.toUpperCase(), address });
		expect(link).toMatchObject({ email, name: 'Erika Muster' });
		expect(rules(await redeem(link?.token ?? ''))).toEqual([]);
		expect((await passFirstStep(database, { personId, method: 'invitation', device: '' })).kind).toBe('pending');
	});

	it('for a forgotten password is not made for nobody, nor without end', async () => {
		expect(await requestPasswordLink(database, { email: 'niemand@kreis.example', address })).toBeNull();
		const { email } = await addTestPerson(database);
		const links = [];
		for (let time = 0; time < 8; time++) links.push(await requestPasswordLink(database, { email, address }));
		expect(links.filter((link) => link !== null)).toHaveLength(5);
	});

	it('asked for by somebody else does not make an open invitation void', async () => {
		const { personId, email } = await addTestPerson(database);
		const invited = await linkFor(personId);
		await requestPasswordLink(database, { email, address });
		expect(await findInvitation(database, invited)).not.toBeNull();
	});
});

it('whoever signs out is out', async () => {
	const { personId } = await addTestPerson(database);
	const { token } = await signInTestPerson(database, personId);
	await closeSession(database, token);
	expect(await findSession(database, token)).toBeNull();
	expect(await proveSession(database, token, { hasSecondFactor: true })).toBeNull();
});
