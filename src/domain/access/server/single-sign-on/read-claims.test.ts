import { describe, expect, test } from 'vitest';
import { hasSecondFactorIn, isIncomplete, nameIn, rolesIn, verifiedAddressIn } from './read-claims.ts';

const planner = { role: 'planner', organisation: 'unit' } as const;
const reader = { role: 'monitor-reader', organisation: 'unit' } as const;
const roles = new Map([
	['planung', [planner, reader]],
	['lesen', [reader]]
]);

describe('roles', () => {
	test('stand in a list, alone, in a nested claim or under a name with dots', () => {
		expect(rolesIn({ groups: ['lesen', 'x'] }, { rolesClaim: 'groups', roles })).toEqual([reader]);
		expect(rolesIn({ groups: 'lesen' }, { rolesClaim: 'groups', roles })).toEqual([reader]);
		expect(rolesIn({ realm: { roles: ['lesen'] } }, { rolesClaim: 'realm.roles', roles })).toEqual([reader]);
		expect(rolesIn({ 'https://a.b/roles': ['lesen'] }, { rolesClaim: 'https://a.b/roles', roles })).toEqual([reader]);
	});

	test('come once, in the order of the file', () => {
		expect(rolesIn({ groups: ['lesen', 'planung'] }, { rolesClaim: 'groups', roles })).toEqual([planner, reader]);
	});

	test('are none where the claim is missing, odd or names what every object has', () => {
		for (const groups of [
			undefined,
			null,
			1,
			{},
			[['lesen']],
			[{ lesen: true }],
			['constructor', '__proto__', 'LESEN']
		])
			expect(rolesIn({ groups }, { rolesClaim: 'groups', roles })).toEqual([]);
		expect(rolesIn({}, { rolesClaim: 'constructor.name', roles })).toEqual([]);
		expect(rolesIn({ a: null }, { rolesClaim: 'a.b', roles })).toEqual([]);
	});
});

test('a second factor counts only in the form the standard gives it', () => {
	const provider = { secondFactor: { acr: ['2'], amr: ['otp'], ask: false } };
	expect(hasSecondFactorIn({ acr: '2' }, provider)).toBe(true);
	expect(hasSecondFactorIn({ amr: ['pwd', 'otp'] }, provider)).toBe(true);
	for (const claims of [{}, { acr: 2 }, { acr: ['2'] }, { amr: 'otp' }, { amr: ['pwd'] }, { acr: '1' }])
		expect(hasSecondFactorIn(claims, provider)).toBe(false);
	expect(hasSecondFactorIn({ acr: '' }, { secondFactor: { acr: [], amr: [], ask: false } })).toBe(false);
});

test('an address counts when the provider has verified it and it is one', () => {
	expect(verifiedAddressIn({ email: ' Anna@Kreis.Example ', email_verified: true })).toBe('anna@kreis.example');
	for (const isVerified of [false, 'true', 1, undefined])
		expect(verifiedAddressIn({ email: 'anna@kreis.example', email_verified: isVerified })).toBeNull();
	for (const email of ['', 'anna', 'a b@c.de', 'a@b@c.de', 'a\0@b.de', 7, `${'a'.repeat(250)}@b.de`])
		expect(verifiedAddressIn({ email, email_verified: true })).toBeNull();
});

test('a name is what the provider calls it, without signs that deceive', () => {
	expect(nameIn({ name: ' Anna\u202e Beispiel\u0000 ' })).toBe('Anna Beispiel');
	expect(nameIn({ name: '\u200b', given_name: 'Anna', family_name: 'Beispiel' })).toBe('Anna Beispiel');
	expect(nameIn({ preferred_username: 'anna.b' })).toBe('anna.b');
	expect(nameIn({ name: 7 })).toBe('Ohne Namen');
	expect(nameIn({ name: 'a'.repeat(300) })).toHaveLength(200);
});

test('what is missing in the token is asked for', () => {
	const provider = { rolesClaim: 'groups' };
	expect(isIncomplete({ name: 'A', email: 'a@b.de', groups: [] }, provider)).toBe(false);
	expect(isIncomplete({ name: 'A', email: 'a@b.de' }, provider)).toBe(true);
	expect(isIncomplete({ email: 'a@b.de', groups: [] }, provider)).toBe(true);
});
