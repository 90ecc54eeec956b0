import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator, type Actor, type Role } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { findLastChange, NotPermitted, readAs } from '#domain/audit/server';
import { asOwner, sql, type Database, type DatabaseTransaction } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { dayAfter, dayBefore } from '../day.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { configureOrganisations } from './configure-organisations.ts';
import { deletePerson } from './delete-person.ts';
import { endRole } from './end-role.ts';
import { findAccountDuties } from './find-account-duties.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import { getPerson, type PersonDetails } from './get-person.ts';
import { grantRole } from './grant-role.ts';
import { invitePerson } from './invite-person.ts';
import { lockPerson } from './lock-person.ts';
import { restorePerson } from './restore-person.ts';
import { findSession, openSession } from './sessions.ts';
import { today as todayOf } from './today.ts';
import { unlockPerson } from './unlock-person.ts';

let database: Database;
let close: () => Promise<void>;
let today: string;
let organisations: Record<string, number>;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	await configureOrganisations(operator, {
		organisations: [
			{ key: 'social', kind: 'department', name: 'Fachbereich Soziale Sicherung' },
			{ key: 'raunheim', kind: 'municipality', name: 'Raunheim', area: '06433010' }
		]
	});
	today = await todayOf(database);
	organisations = Object.fromEntries((await findOrganisations(database)).map(({ key, id }) => [key, id]));
});
afterAll(() => close());

const rules = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.issues.map(({ rule }) => rule));
const owned = <T>(work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> => asOwner(database, work);
const asPerson = (person: number, ...roles: Role[]): Actor => ({ id: `person:${person}`, name: 'Erika Muster', roles });

async function person(id: number): Promise<PersonDetails> {
	const found = await readAs(operator, (tx) => getPerson(tx, id));
	if (!found) throw new Error(`There is no person ${id}.`);
	return found;
}

let counter = 0;
async function added(roles: Role[] = [], organisation = 'county-administration'): Promise<number> {
	counter += 1;
	const email = `person-${counter}@example.org`;
	const outcome = await addPerson(operator, { email, name: `Person Nummer${counter}`, roles, organisation });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value.personId;
}

type Grant = Partial<Parameters<typeof grantRole>[1]>;
async function grant(id: number, role: Role, change: Grant = {}, actor = operator): ReturnType<typeof grantRole> {
	const { version } = await person(id);
	const organisation = organisations['social'] ?? 0;
	return grantRole(actor, { person: id, version, role, organisation, validFrom: today, ...change });
}

async function end(id: number, lastDay: string, which = 0): ReturnType<typeof endRole> {
	const { version, assignments } = await person(id);
	return endRole(operator, { person: id, version, assignment: assignments[which]?.id ?? 0, lastDay });
}

async function shown(id: number): Promise<{ person: number; version: number }> {
	return { person: id, version: (await person(id)).version };
}

/** Every test about administrators begins with nobody else being one. */
async function withoutAdministrators(): Promise<void> {
	await owned((tx) =>
		sql`update access.assignments set valid_to = valid_from - 1 where role = 'administrator'`.execute(tx)
	);
}

describe('a person', () => {
	it('is shown with roles past, present and future, and without the hash of the password', async () => {
		const id = await added(['monitor-editor']);
		await owned((tx) => sql`update access.people set password_hash = 'geheim' where id = ${id}`.execute(tx));
		expect((await grant(id, 'planner', { validFrom: '2020-01-01', validTo: '2020-12-31' })).ok).toBe(true);
		expect((await grant(id, 'department-head', { validFrom: dayAfter(today) })).ok).toBe(true);
		const found = await person(id);
		expect(found.assignments.map(({ role, time, organisation }) => [role, time, organisation])).toEqual([
			['monitor-editor', 'present', 'Kreisverwaltung'],
			['department-head', 'future', 'Fachbereich Soziale Sicherung'],
			['planner', 'past', 'Fachbereich Soziale Sicherung']
		]);
		expect(found).toMatchObject({ state: 'active', hasPassword: true, hasSecondFactor: false, openSessions: 0 });
		expect(JSON.stringify(found)).not.toContain('geheim');
	});

	it('gets another name and address, and the trail tells which fields, not what they say', async () => {
		const id = await added();
		const changed = await changePerson(operator, {
			...(await shown(id)),
			name: 'Maria Neu',
			email: 'maria@example.org'
		});
		expect(changed.ok && changed.value.fields).toEqual(['name', 'email']);
		expect(await person(id)).toMatchObject({ name: 'Maria Neu', email: 'maria@example.org', version: 2 });
		const trail = await owned((tx) =>
			sql<{
				object: string;
				detail: string;
			}>`select object, detail from audit.entries order by id desc limit 1`.execute(tx)
		);
		expect(trail.rows[0]?.object).toBe(`person:${id}`);
		expect(trail.rows[0]?.detail).not.toMatch(/Maria|example/);
	});

	it('does not get an address that another account has, however it is spelt', async () => {
		const [one, other] = [await added(), await added()];
		const email = (await person(other)).email?.toUpperCase() ?? '';
		expect(rules(await changePerson(operator, { ...(await shown(one)), name: 'A', email }))).toEqual(['person-exists']);
		expect(rules(await changePerson(operator, { ...(await shown(one)), name: 'A', email: null }))).toEqual([
			'person-without-email'
		]);
	});

	it('has a name that looks like what it is', async () => {
		const id = await added();
		const odd = { name: '  Erika\u202e \u200b  Muster\0 ', email: 'sichtbar@example.org' };
		expect((await changePerson(operator, { ...(await shown(id)), ...odd })).ok).toBe(true);
		expect((await person(id)).name).toBe('Erika Muster');
		expect(rules(await changePerson(operator, { ...(await shown(id)), ...odd, name: '\u200b \u00ad' }))).toEqual([
			'invalid-input'
		]);
	});

	it('with a new address can no longer use the link that went to the old one', async () => {
		const invited = await invitePerson(operator, {
			email: 'vertippt@example.org',
			name: 'Neu',
			assignments: [{ role: 'planner', organisationId: organisations['social'] ?? 0, validFrom: today }]
		});
		if (!invited.ok) throw new Error('refused');
		const id = invited.value.personId;
		expect(await person(id)).toMatchObject({ state: 'invited', invitation: { state: 'open' } });
		await changePerson(operator, { ...(await shown(id)), name: 'Neu', email: 'richtig@example.org' });
		expect(await person(id)).toMatchObject({ state: 'invited', invitation: { state: 'withdrawn' } });
	});

	it('that is not there is refused', async () => {
		const nobody = { person: 999_999, version: 1 };
		expect(rules(await lockPerson(operator, nobody))).toEqual(['person-unknown']);
		expect(await readAs(operator, (tx) => getPerson(tx, 999_999))).toBeNull();
	});
});

describe('somebody who saves second', () => {
	it('is told what is there now, and nothing of theirs is written', async () => {
		const id = await added();
		const form = await shown(id);
		await changePerson(operator, { ...form, name: 'Erste Fassung', email: 'erste@example.org' });
		const second = await changePerson(operator, { ...form, name: 'Zweite Fassung', email: 'zweite@example.org' });
		expect(second).toMatchObject({
			ok: false,
			issues: [{ rule: 'changed-meanwhile' }],
			present: { object: `person:${id}`, version: 2, fields: { name: 'Erste Fassung', email: 'erste@example.org' } }
		});
		expect(await person(id)).toMatchObject({ name: 'Erste Fassung', version: 2 });
	});

	it('is refused whatever they wanted to do', async () => {
		const id = await added(['planner']);
		const old = { person: id, version: 0 };
		const [assignment] = (await person(id)).assignments;
		const outcomes = await Promise.all([
			changePerson(operator, { ...old, name: 'A', email: 'a@example.org' }),
			lockPerson(operator, old),
			unlockPerson(operator, old),
			deletePerson(operator, old),
			restorePerson(operator, old),
			grantRole(operator, { ...old, role: 'planner', organisation: organisations['social'] ?? 0, validFrom: today }),
			endRole(operator, { ...old, assignment: assignment?.id ?? 0, lastDay: today })
		]);
		expect(outcomes.map(rules)).toEqual(outcomes.map(() => ['changed-meanwhile']));
		expect((await person(id)).version).toBe(1);
	});

	it('learns who was first and when, if they may see the person', async () => {
		const id = await added();
		await changePerson(operator, { ...(await shown(id)), name: 'Neu', email: 'wer-und-wann@example.org' });
		const lastChange = (actor: Actor): ReturnType<typeof findLastChange> =>
			readAs(actor, (tx) => findLastChange(tx, `person:${id}`));
		expect(await lastChange(operator)).toMatchObject({ changedBy: 'Befehlszeile' });
		expect(await lastChange(asPerson(id))).toMatchObject({ changedBy: 'Befehlszeile' });
		expect(await lastChange(asPerson(id + 1, 'planner'))).toBeNull();
	});
});

describe('locking', () => {
	it('ends sessions and open links, and roles come back with the account', async () => {
		const id = await added(['monitor-editor']);
		const { token } = await openSession(database, { personId: id, method: 'password', hasSecondFactor: true });
		expect(await findSession(database, token)).not.toBeNull();
		expect(await lockPerson(operator, await shown(id))).toEqual({ ok: true, value: { sessionsEnded: 1 } });
		expect(await findSession(database, token)).toBeNull();
		expect(await person(id)).toMatchObject({ state: 'locked', openSessions: 0 });
		expect(rules(await lockPerson(operator, await shown(id)))).toEqual(['person-locked-already']);
		expect((await unlockPerson(operator, await shown(id))).ok).toBe(true);
		expect(rules(await unlockPerson(operator, await shown(id)))).toEqual(['person-not-locked']);
		expect((await person(id)).assignments.map(({ time }) => time)).toEqual(['present']);
	});
});

describe('deleting', () => {
	it('puts the account into the bin, ends its sessions, and keeps its roles to be restored', async () => {
		const id = await added(['monitor-editor']);
		const { token } = await openSession(database, { personId: id, method: 'password' });
		expect((await deletePerson(operator, await shown(id))).ok).toBe(true);
		expect(await findSession(database, token)).toBeNull();
		const gone = await person(id);
		expect(gone).toMatchObject({ state: 'bin', assignments: [{ time: 'present' }] });
		expect(Date.parse(gone.restorableUntil ?? '')).toBeGreaterThan(Date.now());
		expect(rules(await grant(id, 'planner'))).toEqual(['person-in-bin']);
		expect(rules(await lockPerson(operator, await shown(id)))).toEqual(['person-in-bin']);
		expect((await restorePerson(operator, await shown(id))).ok).toBe(true);
		expect((await person(id)).state).toBe('active');
		expect(rules(await restorePerson(operator, await shown(id)))).toEqual(['person-not-in-bin']);
	});

	it('is final after the period', async () => {
		const id = await added();
		await deletePerson(operator, await shown(id));
		await owned((tx) =>
			sql`update access.people set deleted_at = now() - interval '91 days' where id = ${id}`.execute(tx)
		);
		expect(rules(await restorePerson(operator, await shown(id)))).toEqual(['bin-period-is-over']);
	});
});

describe('a role', () => {
	it('is refused where it makes no sense, while another one stands against it, and twice', async () => {
		const id = await added(['register-counter']);
		expect(rules(await grant(id, 'municipality-contact'))).toEqual(['role-not-here']);
		expect(rules(await grant(id, 'monitor-releaser'))).toEqual(['roles-kept-apart']);
		expect((await grant(id, 'planner')).ok).toBe(true);
		expect(rules(await grant(id, 'planner', { validFrom: '2099-01-01' }))).toEqual(['role-held-already']);
		expect(rules(await grant(id, 'planner', { organisation: 999_999 }))).toEqual(['organisation-unknown']);
		expect(rules(await grant(id, 'planner', { validFrom: '2026-02-30' }))).toEqual(['invalid-input']);
	});

	it('is not given to oneself, but by a colleague or at the command line', async () => {
		const [one, other] = [await added(['administrator']), await added(['administrator'])];
		expect(rules(await grant(one, 'monitor-releaser', {}, asPerson(one, 'administrator')))).toEqual(['own-roles']);
		expect((await grant(one, 'monitor-releaser', {}, asPerson(other, 'administrator'))).ok).toBe(true);
		expect((await grant(other, 'monitor-releaser')).ok).toBe(true);
	});

	it('ends on the day that was said, is never deleted, and is then free for its counterpart', async () => {
		const id = await added(['register-counter']);
		const ended = await end(id, dayAfter(today));
		expect(ended.ok && ended.value).toMatchObject({ lastDay: dayAfter(today), isWithdrawn: false });
		const [assignment] = (await person(id)).assignments;
		expect(assignment).toMatchObject({ time: 'present', validTo: dayAfter(today), endedBy: 'Befehlszeile' });
		expect(rules(await grant(id, 'monitor-releaser', { validFrom: dayAfter(today) }))).toEqual(['roles-kept-apart']);
		expect((await grant(id, 'monitor-releaser', { validFrom: dayAfter(dayAfter(today)) })).ok).toBe(true);
	});

	it('ends at once with yesterday as its last day, and no day of the past is taken away', async () => {
		const id = await added();
		await grant(id, 'planner', { validFrom: '2020-01-01' });
		expect(rules(await end(id, dayBefore(dayBefore(today))))).toEqual(['role-end-in-the-past']);
		const { token } = await openSession(database, { personId: id, method: 'password', hasSecondFactor: true });
		expect((await findSession(database, token))?.actor.roles).toEqual(['planner']);
		expect((await end(id, dayBefore(today))).ok).toBe(true);
		expect((await findSession(database, token))?.actor.roles).toEqual([]);
		expect((await person(id)).assignments[0]).toMatchObject({ time: 'past', validFrom: '2020-01-01' });
		expect(rules(await end(id, today))).toEqual(['role-ends-earlier']);
	});

	it('that has not begun is taken back', async () => {
		const id = await added();
		await grant(id, 'planner', { validFrom: '2099-01-01' });
		const ended = await end(id, today);
		expect(ended.ok && ended.value).toMatchObject({ isWithdrawn: true, lastDay: '2098-12-31' });
		expect((await person(id)).assignments.map(({ time }) => time)).toEqual(['withdrawn']);
		expect((await grant(id, 'planner', { validFrom: '2099-01-01' })).ok).toBe(true);
	});

	it('of somebody else is not ended along the way', async () => {
		const [one, other] = [await added(['planner']), await added(['planner'])];
		const assignment = (await person(other)).assignments[0]?.id ?? 0;
		expect(rules(await endRole(operator, { ...(await shown(one)), assignment, lastDay: today }))).toEqual([
			'assignment-unknown'
		]);
	});
});

describe('the last active administrator', () => {
	it('cannot be locked, deleted or stripped, not even for a later day', async () => {
		await withoutAdministrators();
		const id = await added(['administrator']);
		expect(rules(await lockPerson(operator, await shown(id)))).toEqual(['last-administrator']);
		expect(rules(await deletePerson(operator, await shown(id)))).toEqual(['last-administrator']);
		expect(rules(await end(id, dayBefore(today)))).toEqual(['last-administrator']);
		expect(rules(await end(id, '2099-12-31'))).toEqual(['last-administrator']);
		expect(await person(id)).toMatchObject({ state: 'active', version: 1 });
	});

	it('is whoever remains when the others are locked, deleted, only invited, or not yet one', async () => {
		await withoutAdministrators();
		const last = await added(['administrator']);
		const [locked, deleted] = [await added(['administrator']), await added(['administrator'])];
		expect((await lockPerson(operator, await shown(locked))).ok).toBe(true);
		expect((await deletePerson(operator, await shown(deleted))).ok).toBe(true);
		const administration = organisations['county-administration'] ?? 0;
		await invitePerson(operator, {
			email: 'kommt-noch@example.org',
			name: 'Kommt Noch',
			assignments: [{ role: 'administrator', organisationId: administration, validFrom: today }]
		});
		const next = await added();
		await grant(next, 'administrator', { validFrom: dayAfter(today), organisation: administration });
		expect(rules(await lockPerson(operator, await shown(last)))).toEqual(['last-administrator']);
		// From tomorrow on there is somebody else, so the role may end today, but not yesterday.
		expect(rules(await end(last, dayBefore(today)))).toEqual(['last-administrator']);
		expect((await end(last, today)).ok).toBe(true);
		expect(rules(await end(next, today))).toEqual(['last-administrator']);
	});

	it('remains when two administrators lock each other at the same time', async () => {
		await withoutAdministrators();
		const [one, other] = [await added(['administrator']), await added(['administrator'])];
		const outcomes = await Promise.all([
			lockPerson(asPerson(other, 'administrator'), await shown(one)),
			lockPerson(asPerson(one, 'administrator'), await shown(other))
		]);
		expect(outcomes.map(rules).toSorted()).toEqual([[], ['last-administrator']]);
	});
});

describe('the list of people', () => {
	const find = (filter: Parameters<typeof findPeople>[1], actor: Actor = operator): ReturnType<typeof findPeople> =>
		readAs(actor, (tx) => findPeople(tx, filter));
	const names = async (filter: Parameters<typeof findPeople>[1]): Promise<string[]> =>
		(await find(filter)).people.map(({ name }) => name);

	it('is searched by words of name and address, and no sign stands for others', async () => {
		await addPerson(operator, { email: 'zoe.oezdemir@example.org', name: 'Zoë Özdemir' });
		expect(await names({ text: 'özdemir zoë' })).toEqual(['Zoë Özdemir']);
		expect(await names({ text: 'OEZDEMIR@' })).toEqual(['Zoë Özdemir']);
		expect(await names({ text: '%' })).toEqual([]);
		expect(await names({ text: '_' })).toEqual([]);
		expect(await names({ text: '\\' })).toEqual([]);
	});

	it('is sorted by family name and comes page by page', async () => {
		for (const name of ['Berta Öhring', 'Anna Zander', 'Cem Ohm'])
			await addPerson(operator, { email: `${name.slice(0, 3)}@seite.example`, name });
		expect(await names({ text: 'seite.example' })).toEqual(['Cem Ohm', 'Berta Öhring', 'Anna Zander']);
		const second = await find({ text: 'seite.example', page: 2, pageLength: 2 });
		expect([second.total, second.people.map(({ name }) => name)]).toEqual([3, ['Anna Zander']]);
	});

	it('is filtered by role and organisation that are held today or later', async () => {
		const id = await added();
		await grant(id, 'municipality-contact', { organisation: organisations['raunheim'] ?? 0, validFrom: '2099-01-01' });
		const raunheim = organisations['raunheim'] ?? 0;
		expect((await find({ organisation: raunheim })).people.map((one) => one.id)).toEqual([id]);
		expect((await find({ role: 'municipality-contact' })).people.map((one) => one.id)).toEqual([id]);
		expect((await find({ role: 'planner', organisation: raunheim })).total).toBe(0);
		await end(id, today);
		expect((await find({ organisation: raunheim })).total).toBe(0);
	});

	it('leaves the bin out unless asked for it, and shows nobody who has been made anonymous', async () => {
		const id = await added();
		await deletePerson(operator, await shown(id));
		const isIn = async (state?: 'bin'): Promise<boolean> =>
			(await find({ pageLength: 1000, ...(state && { state }) })).people.some((one) => one.id === id);
		expect([await isIn(), await isIn('bin')]).toEqual([false, true]);
		await owned((tx) => sql`update access.people set anonymised_at = now() where id = ${id}`.execute(tx));
		expect(await isIn('bin')).toBe(false);
		expect(await person(id)).toMatchObject({ state: 'bin', restorableUntil: null });
		expect(rules(await restorePerson(operator, await shown(id)))).toEqual(['bin-period-is-over']);
	});

	it('shows whoever does not manage accounts only themself', async () => {
		const id = await added(['planner']);
		const found = await find({ pageLength: 1000 }, asPerson(id, 'planner'));
		expect(found.people.map((one) => one.id)).toEqual([id]);
	});
});

describe('what whoever manages accounts should look at', () => {
	const duties = (actor: Actor = operator): ReturnType<typeof findAccountDuties> =>
		readAs(actor, (tx) => findAccountDuties(tx));

	it('is roles that end within 30 days, and municipalities without a contact', async () => {
		const id = await added();
		const raunheim = organisations['raunheim'] ?? 0;
		const isEnding = async (): Promise<boolean> => (await duties()).ending.some(({ personId }) => personId === id);
		expect((await duties()).withoutContact).toEqual(['Raunheim']);
		await grant(id, 'municipality-contact', { organisation: raunheim });
		expect((await duties()).withoutContact).toEqual([]);
		expect(await isEnding()).toBe(false);
		await end(id, dayAfter(today));
		expect(await isEnding()).toBe(true);
		await deletePerson(operator, await shown(id));
		expect(await isEnding()).toBe(false);
		expect((await duties()).withoutContact).toEqual(['Raunheim']);
	});

	it('is invitations that nobody has used, as long as somebody may still use them', async () => {
		const before = await duties();
		const invited = await invitePerson(operator, {
			email: 'noch-nicht@example.org',
			name: 'Noch Nicht',
			assignments: [{ role: 'planner', organisationId: organisations['social'] ?? 0, validFrom: today }]
		});
		if (!invited.ok) throw new Error('refused');
		expect((await duties()).openInvitations).toBe(before.openInvitations + 1);
		await owned((tx) =>
			sql`update access.invitations set expires_at = now() where person_id = ${invited.value.personId}`.execute(tx)
		);
		expect(await duties()).toMatchObject({
			openInvitations: before.openInvitations,
			expiredInvitations: before.expiredInvitations + 1
		});
		await lockPerson(operator, await shown(invited.value.personId));
		expect((await duties()).expiredInvitations).toBe(before.expiredInvitations);
	});
});

it('nobody without the permission changes people or roles', async () => {
	const id = await added();
	const reader = asPerson(id, 'monitor-releaser', 'auditor');
	const form = { person: id, version: 1 };
	for (const attempt of [
		changePerson(reader, { ...form, name: 'A', email: 'a@example.org' }),
		lockPerson(reader, form),
		unlockPerson(reader, form),
		deletePerson(reader, form),
		restorePerson(reader, form),
		grantRole(reader, { ...form, role: 'planner', organisation: 1, validFrom: today }),
		endRole(reader, { ...form, assignment: 1, lastDay: today })
	])
		await expect(attempt).rejects.toThrow(NotPermitted);
});
