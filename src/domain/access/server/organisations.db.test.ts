import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator, type Actor, type Organisation, type Role } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { NotPermitted, readAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { dayAfter, dayBefore } from '../day.ts';
import { addOrganisation } from './add-organisation.ts';
import { addPerson } from './add-person.ts';
import { changeOrganisation } from './change-organisation.ts';
import { configureOrganisations } from './configure-organisations.ts';
import { endOrganisation } from './end-organisation.ts';
import { findAssignments, type AssignmentOfPerson } from './find-assignments.ts';
import { findOrganisations } from './find-organisations.ts';
import { grantRole } from './grant-role.ts';
import { findSession, openSession } from './sessions.ts';
import { today as todayOf } from './today.ts';

let database: Database;
let close: () => Promise<void>;
let today: string;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	today = await todayOf(database);
	await configureOrganisations(operator, {
		organisations: [
			{ key: 'social', kind: 'department', name: 'Fachbereich Soziale Sicherung', partOf: 'county-administration' },
			{ key: 'it', kind: 'staff-unit', name: 'Stabsstelle IT' }
		]
	});
});
afterAll(() => close());

const rules = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.issues.map(({ rule }) => rule));

async function organisation(which: string | number): Promise<Organisation> {
	const found = (await findOrganisations(database)).find(({ key, id }) => key === which || id === which);
	if (!found) throw new Error(`There is no organisation ${which}.`);
	return found;
}

let counter = 0;
async function added(change: Partial<Parameters<typeof addOrganisation>[1]> = {}): Promise<number> {
	counter += 1;
	const outcome = await addOrganisation(operator, {
		kind: 'provider',
		name: `Träger ${counter}`,
		validFrom: '2020-01-01',
		...change
	});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value.organisationId;
}

async function change(id: number, wanted: Partial<Organisation>): ReturnType<typeof changeOrganisation> {
	const { name, shortName, partOf, validFrom, validTo, version } = await organisation(id);
	const before = { name, shortName, partOf, validFrom, validTo, version };
	return changeOrganisation(operator, { organisation: id, ...before, ...wanted });
}

async function holder(role: Role, id: number, validFrom = today): Promise<number> {
	counter += 1;
	const person = await addPerson(operator, { email: `person-${counter}@example.org`, name: `Person ${counter}` });
	if (!person.ok) throw new Error('refused');
	const { personId } = person.value;
	const granted = await grantRole(operator, { person: personId, version: 1, role, organisation: id, validFrom });
	if (!granted.ok) throw new Error(JSON.stringify(granted.issues));
	return personId;
}

const heldIn = (id: number): Promise<AssignmentOfPerson[]> =>
	readAs(operator, (tx) => findAssignments(tx, { organisation: id }));

describe('a provider', () => {
	it('is added with a key made from its name, and another one with the same letters gets a number', async () => {
		const [one, other] = [
			await added({ name: 'Für Jung & Groß gGmbH', shortName: ' FJG ' }),
			await added({ name: 'Fuer Jung und Gross gGmbH' })
		];
		expect(await organisation(one)).toMatchObject({ key: 'fuer-jung-gross-ggmbh', shortName: 'FJG', version: 1 });
		expect((await organisation(other)).key).toBe('fuer-jung-und-gross-ggmbh');
		expect((await organisation(await added({ name: 'für jung – groß: gGmbH' }))).key).toBe('fuer-jung-gross-ggmbh-2');
		expect((await organisation(await added({ name: '東京' }))).key).toBe('organisation');
	});

	it('is not added twice, and what stands for an area comes from the configuration only', async () => {
		await added({ name: 'Doppelt e. V.' });
		const again = addOrganisation(operator, { kind: 'provider', name: 'doppelt E. V.', validFrom: today });
		expect(rules(await again)).toEqual(['organisation-exists']);
		const kind = 'municipality' as 'provider';
		expect(rules(await addOrganisation(operator, { kind, name: 'Neustadt', validFrom: today }))).toEqual([
			'invalid-input'
		]);
	});
});

describe('changing an organisation', () => {
	it('keeps its key and tells the trail which fields', async () => {
		const id = await added({ name: 'Alter Name' });
		const { key } = await organisation(id);
		const changed = await change(id, { name: 'Neuer Name', shortName: 'NN' });
		expect(changed.ok && changed.value).toEqual({ fields: ['name', 'shortName'], rolesEnded: 0 });
		expect(await organisation(id)).toMatchObject({ key, name: 'Neuer Name', shortName: 'NN', version: 2 });
	});

	it('is refused with what is there now, if somebody else was first', async () => {
		const id = await added();
		await change(id, { name: 'Erste' });
		expect(await change(id, { name: 'Zweite', version: 1 })).toMatchObject({
			ok: false,
			issues: [{ rule: 'changed-meanwhile' }],
			present: { object: `organisation:${id}`, version: 2, fields: { name: 'Erste', partOf: '', validTo: '' } }
		});
		expect(rules(await endOrganisation(operator, { organisation: id, version: 1, lastDay: today }))).toEqual([
			'changed-meanwhile'
		]);
	});

	it('does not make it part of its own part', async () => {
		const whole = await added();
		const part = await added({ partOf: whole });
		expect(rules(await change(whole, { partOf: part }))).toEqual(['organisation-part-of-itself']);
		expect(rules(await change(whole, { validTo: today }))).toEqual(['organisation-has-parts']);
	});

	it('to an earlier end takes no past day away from the roles in it', async () => {
		const id = await added();
		await holder('provider', id, '2021-01-01');
		const changed = await change(id, { validTo: '2022-12-31' });
		expect(changed.ok && changed.value.rolesEnded).toBe(1);
		expect((await heldIn(id)).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
			['2021-01-01', dayBefore(today)]
		]);
	});
});

describe('ending an organisation', () => {
	it('ends the roles in it on the same day, takes future ones back, and deletes nothing', async () => {
		const id = await added();
		const [now, later] = [await holder('provider', id, '2021-01-01'), await holder('provider', id, '2099-01-01')];
		const { token } = await openSession(database, { personId: now, method: 'password' });
		const ended = await endOrganisation(operator, { organisation: id, version: 1, lastDay: dayBefore(today) });
		expect(ended).toEqual({ ok: true, value: { rolesEnded: 2 } });
		expect((await organisation(id)).validTo).toBe(dayBefore(today));
		expect((await heldIn(id)).map(({ personId, time }) => [personId, time])).toEqual([
			[now, 'past'],
			[later, 'withdrawn']
		]);
		expect((await findSession(database, token))?.actor.roles).toEqual([]);
		const versions = await asOwner(database, (tx) =>
			sql<{ version: number }>`select version from access.people where id in (${now}, ${later})`.execute(tx)
		);
		expect(versions.rows.map(({ version }) => version)).toEqual([3, 3]);
	});

	it('is refused for the county, twice, in the past, and while its parts go on', async () => {
		const end = async (id: number, lastDay: string): Promise<string[]> =>
			rules(await endOrganisation(operator, { organisation: id, version: (await organisation(id)).version, lastDay }));
		const county = await organisation('county-administration');
		expect(await end(county.id, today)).toEqual(['organisation-is-the-county', 'organisation-has-parts']);
		const whole = await added();
		const part = await added({ partOf: whole });
		expect(await end(whole, today)).toEqual(['organisation-has-parts']);
		expect(await end(part, dayBefore(dayBefore(today)))).toEqual(['organisation-end-in-the-past']);
		expect(await end(part, today)).toEqual([]);
		expect(await end(part, dayAfter(today))).toEqual(['organisation-ends-earlier']);
		expect(await end(whole, today)).toEqual([]);
		expect(rules(await endOrganisation(operator, { organisation: 999_999, version: 1, lastDay: today }))).toEqual([
			'organisation-unknown'
		]);
	});

	it('is refused when nobody would manage accounts afterwards', async () => {
		const unit = await organisation('it');
		await holder('administrator', unit.id);
		const form = { organisation: unit.id, version: unit.version };
		expect(rules(await endOrganisation(operator, { ...form, lastDay: today }))).toEqual(['last-administrator']);
		expect(rules(await change(unit.id, { validTo: dayAfter(today) }))).toEqual(['last-administrator']);
		await holder('administrator', (await organisation('social')).id);
		expect((await endOrganisation(operator, { ...form, lastDay: today })).ok).toBe(true);
	});
});

it('nobody without the permission changes organisations', async () => {
	const reader: Actor = { id: 'person:1', name: 'Leserecht', roles: ['monitor-releaser', 'auditor'] };
	const form = { organisation: 1, version: 1, validFrom: today };
	for (const attempt of [
		addOrganisation(reader, { kind: 'provider', name: 'A', validFrom: today }),
		changeOrganisation(reader, { ...form, name: 'A' }),
		endOrganisation(reader, { ...form, lastDay: today })
	])
		await expect(attempt).rejects.toThrow(NotPermitted);
});
