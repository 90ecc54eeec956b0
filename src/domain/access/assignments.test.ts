import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore } from './day.ts';
import { findAssignmentFaults } from './find-assignment-faults.ts';
import { findOrganisationFaults } from './find-organisation-faults.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.ts';
import { overlap, timeOf } from './period.ts';
import { ROLE_ORGANISATIONS, ROLES, type Role } from './roles.ts';

const period = (validFrom: string, validTo: string | null = null): { validFrom: string; validTo: string | null } => ({
	validFrom,
	validTo
});

describe('a period', () => {
	test('holds on its first and on its last day', () => {
		const march = period('2026-03-01', '2026-03-31');
		expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => timeOf(march, day))).toEqual([
			'future',
			'present',
			'present',
			'past'
		]);
	});

	test('that was taken back before it began has no day', () => {
		const never = period('2026-03-01', '2026-02-28');
		expect(timeOf(never, '2026-03-01')).toBe('withdrawn');
		expect(overlap(never, period('2020-01-01'))).toBe(false);
	});

	test('overlaps another one if there is a day on which both hold', () => {
		const march = period('2026-03-01', '2026-03-31');
		expect(overlap(march, period('2026-03-31'))).toBe(true);
		expect(overlap(march, period('2026-04-01'))).toBe(false);
		expect(overlap(period('2026-04-01'), march)).toBe(false);
		expect(overlap(period('2026-01-01'), period('2030-01-01'))).toBe(true);
	});

	test('ends on a day of the calendar, over months, years and the hour that summer time takes', () => {
		expect([dayBefore('2026-03-01'), dayBefore('2028-03-01'), dayAfter('2026-12-31'), dayAfter('2026-03-28')]).toEqual([
			'2026-02-28',
			'2028-02-29',
			'2027-01-01',
			'2026-03-29'
		]);
	});
});

describe('a role', () => {
	const place = (kind: OrganisationKind, validTo: string | null = null) => ({
		id: 7,
		kind,
		name: 'Stelle',
		...period('2020-01-01', validTo)
	});
	const rules = (...args: Parameters<typeof findAssignmentFaults>): string[] =>
		findAssignmentFaults(...args).map(({ rule }) => rule);
	const from2026 = (role: Role) => ({ role, ...period('2026-01-01') });

	test.each(Object.keys(ROLES) as Role[])('%s can be held somewhere, and only there', (role) => {
		const refusedAt = ORGANISATION_KINDS.filter((kind) =>
			rules(from2026(role), [], place(kind)).includes('role-not-here')
		);
		expect(refusedAt).toEqual(ORGANISATION_KINDS.filter((kind) => !ROLE_ORGANISATIONS[role].includes(kind)));
		expect(refusedAt.length).toBeLessThan(ORGANISATION_KINDS.length);
	});

	test('that shows unreleased figures of everybody is held in the county only', () => {
		const elsewhere = ['municipality', 'provider', 'external'] as const;
		const seeing = (Object.keys(ROLES) as Role[]).filter((role) =>
			ROLES[role].permissions.some((permission) => ['monitor:read-working', 'intake:read'].includes(permission))
		);
		expect(seeing.length).toBeGreaterThan(8);
		for (const role of seeing) expect(elsewhere.filter((kind) => ROLE_ORGANISATIONS[role].includes(kind))).toEqual([]);
	});

	test('is kept apart from its counterpart on the same days only, whichever comes first', () => {
		const counting = { role: 'register-counter', organisationId: 1, ...period('2025-01-01', '2026-06-30') };
		expect(rules(from2026('monitor-releaser'), [counting], place('department'))).toEqual(['roles-kept-apart']);
		const later = { role: 'monitor-releaser' as const, ...period('2026-07-01') };
		expect(rules(later, [counting], place('department'))).toEqual([]);
		const releasing = { role: 'monitor-releaser', organisationId: 1, ...period('2025-01-01') };
		expect(rules(from2026('register-counter'), [releasing], place('department'))).toEqual(['roles-kept-apart']);
	});

	test('is not held twice in the same place at the same time', () => {
		const held = { role: 'planner', organisationId: 7, ...period('2025-01-01', '2026-01-01') };
		expect(rules(from2026('planner'), [held], place('department'))).toEqual(['role-held-already']);
		expect(rules(from2026('planner'), [{ ...held, organisationId: 8 }], place('department'))).toEqual([]);
		expect(rules({ ...from2026('planner'), ...period('2026-01-02') }, [held], place('department'))).toEqual([]);
	});

	test('lies within the time of its organisation', () => {
		const ending = place('department', '2026-12-31');
		expect(rules(from2026('planner'), [], ending)).toEqual(['organisation-not-in-force']);
		expect(rules({ role: 'planner', ...period('2026-01-01', '2026-12-31') }, [], ending)).toEqual([]);
		expect(rules({ role: 'planner', ...period('2019-12-31', '2026-12-31') }, [], ending)).toEqual([
			'organisation-not-in-force'
		]);
	});

	test('does not end before it begins', () => {
		const backwards = { role: 'planner' as const, ...period('2026-01-02', '2026-01-01') };
		expect(rules(backwards, [], place('department'))).toEqual(['assignment-ends-before-it-begins']);
	});
});

describe('an organisation', () => {
	const unit = (id: number, name: string, partOf: number | null = null, validTo: string | null = null) => ({
		id,
		name,
		partOf,
		kind: 'department' as const,
		...period('2020-01-01', validTo)
	});
	const all = [
		unit(1, 'Soziales'),
		unit(2, 'Wohngeld', 1),
		unit(3, 'Lastenzuschuss', 2),
		unit(4, 'Alt', null, '2024-12-31')
	];
	const rules = (wanted: Parameters<typeof findOrganisationFaults>[0]): string[] =>
		findOrganisationFaults(wanted, all).map(({ rule }) => rule);

	test('has its name alone among those of its kind, at its time', () => {
		const named = (name: string, id: number | null = null) => ({ ...unit(0, name), id });
		expect(rules(named(' soziales '))).toEqual(['organisation-exists']);
		expect(rules(named('Soziales', 1))).toEqual([]);
		expect(rules({ ...named('Soziales'), kind: 'provider' })).toEqual([]);
		expect(rules({ ...named('Alt'), ...period('2025-01-01') })).toEqual([]);
	});

	test('belongs neither to itself, nor to its parts, nor to one that is gone', () => {
		expect(rules({ ...unit(1, 'Soziales'), partOf: 3 })).toEqual(['organisation-part-of-itself']);
		expect(rules({ ...unit(1, 'Soziales'), partOf: 1 })).toEqual(['organisation-part-of-unknown']);
		expect(rules({ ...unit(3, 'Lastenzuschuss'), partOf: 99 })).toEqual(['organisation-part-of-unknown']);
		expect(rules({ ...unit(3, 'Lastenzuschuss', 4), ...period('2025-01-01') })).toEqual([
			'organisation-part-of-unknown'
		]);
		expect(rules({ ...unit(3, 'Lastenzuschuss'), partOf: 1 })).toEqual([]);
	});

	test('does not end before its parts do, and the county not at all', () => {
		expect(rules(unit(2, 'Wohngeld', 1, '2026-12-31'))).toEqual(['organisation-has-parts']);
		expect(rules(unit(3, 'Lastenzuschuss', 2, '2026-12-31'))).toEqual([]);
		expect(rules({ ...unit(5, 'Kreis', null, '2026-12-31'), kind: 'county-administration' })).toEqual([
			'organisation-is-the-county'
		]);
	});
});
