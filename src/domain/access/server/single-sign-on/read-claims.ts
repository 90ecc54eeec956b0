/** What a provider says about somebody, as far as the program wants to know it. Nothing of it is trusted to be well formed. */
import type { MappedRole, Provider } from './provider.ts';

export type Claims = Readonly<Record<string, unknown>>;

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;
/** Draws nothing, or turns the line around: in a name it would make somebody look like somebody else. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The roles that the claim's values stand for, each once, in the order of the operator's file. */
export function rolesIn(claims: Claims, { rolesClaim, roles }: Pick<Provider, 'rolesClaim' | 'roles'>): MappedRole[] {
	const value = claimAt(claims, rolesClaim);
	const held = new Set(Array.isArray(value) ? value : [value]);
	const mapped = [...roles].flatMap(([one, meant]) => (held.has(one) ? meant : []));
	return mapped.filter(
		(role, index) =>
			mapped.findIndex((other) => other.role === role.role && other.organisation === role.organisation) === index
	);
}

/** Whether the provider vouches for a second factor in a way that the operator accepts (`acr`, or `amr` of RFC 8176). */
export function hasSecondFactorIn(claims: Claims, { secondFactor }: Pick<Provider, 'secondFactor'>): boolean {
	const { acr, amr } = claims;
	if (typeof acr === 'string' && secondFactor.acr.includes(acr)) return true;
	return Array.isArray(amr) && amr.some((method) => secondFactor.amr.includes(method));
}

/** In small letters; null unless the provider has verified that it reaches the person. */
export function verifiedAddressIn({ email, email_verified: isVerified }: Claims): string | null {
	if (isVerified !== true || typeof email !== 'string') return null;
	const address = email.trim().toLowerCase();
	return address.length <= LONGEST_ADDRESS && /^[^\s@\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+$/u.test(address)
		? address
		: null;
}

/** For the list of people and the top of the page. */
export function nameIn(claims: Claims): string {
	const parts = [claims['given_name'], claims['family_name']].map(textOf).filter(Boolean).join(' ');
	const candidates = [textOf(claims['name']), parts, textOf(claims['preferred_username'])];
	return candidates.find(Boolean) ?? 'Ohne Namen';
}

/** Whether something is missing in the ID token that providers like to tell at their userinfo address only. */
export function isIncomplete(claims: Claims, { rolesClaim }: Pick<Provider, 'rolesClaim'>): boolean {
	return claimAt(claims, rolesClaim) === undefined || claims['name'] === undefined || claims['email'] === undefined;
}

function textOf(claim: unknown): string {
	return typeof claim === 'string' ? claim.replace(INVISIBLE, '').trim().slice(0, LONGEST_NAME) : '';
}

/** A claim of exactly this name, or a nested one where dots lead to. */
function claimAt(claims: Claims, name: string): unknown {
	if (Object.hasOwn(claims, name)) return claims[name];
	let value: unknown = claims;
	for (const step of name.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
		value = (value as Claims)[step];
	}
	return value;
}
