import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import {
	startIdentityProvider,
	type IdentityProvider,
	type PersonThere
} from '../../../../../tests/support/identity-provider.ts';
import { Walker } from '../../../../../tests/support/walker.ts';
import { operator } from '../../actor.ts';
import { addPerson } from '../add-person.ts';
import { configureOrganisations } from '../configure-organisations.ts';
import { proveSession } from '../prove-session.ts';
import { findSession } from '../sessions.ts';
import { beginSingleSignOn } from './begin-single-sign-on.ts';
import { connectProvider } from './connect-provider.ts';
import { findSignOutAddress } from './find-sign-out-address.ts';
import { findUnknownOrganisations } from './find-unknown-organisations.ts';
import { finishSingleSignOn, type Finished } from './finish-single-sign-on.ts';
import type { Provider } from './provider.ts';
import { readProviders } from './read-providers.ts';
import { shareProviders } from './shared-providers.ts';

const OURS = 'https://kreislauf.example';
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-oidc-'));
let database: Database;
let close: () => Promise<void>;
/** The county's administration and a town: two issuers. */
let house: IdentityProvider;
let town: IdentityProvider;

const person = (more: Record<string, unknown> = {}, proof: Omit<PersonThere, 'claims'> = {}): PersonThere => ({
	claims: { name: 'Anna Beispiel', email: `anna-${randomUUID()}@kreis.example`, email_verified: true, ...more },
	...proof
});

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	await configureOrganisations(operator, {
		organisations: [
			{ key: 'town', kind: 'municipality', name: 'Raunheim', area: '06433009' },
			{ key: 'unit', kind: 'department', name: 'Fachbereich' }
		]
	});
	house = await startIdentityProvider({ clientOrigin: OURS, clientPath: '/anmelden/house', people: {} });
	town = await startIdentityProvider({
		clientOrigin: OURS,
		clientPath: '/anmelden/town',
		people: {},
		tellsInIdToken: true
	});
});

afterAll(async () => {
	await Promise.all([house.stop(), town.stop()]);
	await close();
	rmSync(folder, { recursive: true, force: true });
});

/** As the operator writes it down. */
function providerOf(there: IdentityProvider, more: Record<string, unknown> = {}): Provider {
	const file = join(folder, `${randomUUID()}.json`);
	const key = there === house ? 'house' : 'town';
	const one = {
		key,
		name: key,
		issuer: there.issuer,
		clientId: there.clientId,
		clientSecretEnv: 'TEST_SECRET',
		createPeople: true,
		roles: {
			redaktion: { role: 'monitor-editor' },
			freigabe: { role: 'monitor-releaser' },
			zaehlstelle: { role: 'register-counter' },
			stadt: { role: 'municipality-contact', organisation: 'town' },
			falsch: { role: 'municipality-contact', organisation: 'unit' },
			verschwunden: { role: 'monitor-reader', organisation: 'nowhere' }
		},
		...more
	};
	writeFileSync(file, JSON.stringify({ providers: [one] }));
	const [provider] = readProviders({ KREISLAUF_OIDC: file, TEST_SECRET: there.clientSecret });
	if (!provider) throw new Error('No provider was read.');
	return provider;
}

async function walkThere(
	there: IdentityProvider,
	provider: Provider,
	who: string
): Promise<{ url: URL; browser: string }> {
	there.signsIn = who;
	const redirectUri = `${OURS}/anmelden/${provider.key}/rueckkehr`;
	const begun = await beginSingleSignOn(database, provider, {
		redirectUri,
		next: '/intern/lieferungen',
		browser: undefined
	});
	if ('problem' in begun) throw new Error(begun.problem);
	const url = await new Walker().walk(begun.target, ({ origin }) => origin === OURS);
	return { url, browser: begun.browser };
}

async function signIn(there: IdentityProvider, provider: Provider, who: string): Promise<Finished> {
	return finishSingleSignOn(database, provider, await walkThere(there, provider, who));
}

async function signedIn(there: IdentityProvider, provider: Provider, who: string) {
	const finished = await signIn(there, provider, who);
	if ('problem' in finished) throw new Error(finished.problem);
	const session = await findSession(database, finished.session.token);
	if (!session) throw new Error('There is no session.');
	return { ...finished, token: finished.session.token, actor: session.actor, hasSecondFactor: session.hasSecondFactor };
}

function owned<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
	return asOwner(database, async (tx) => (await query.execute(tx)).rows);
}

const entriesAbout = (actorId: string): Promise<{ command: string; detail: string; actor: string }[]> =>
	owned(sql`select command, detail, actor_id as actor from audit.entries where object = ${actorId} order by id`);

describe('somebody who comes for the first time', () => {
	test('gets an account with name and verified address, the mapped role, and an entry in the trail for each', async () => {
		house.people['anna'] = person({ email: 'Anna@Kreis.example', groups: ['redaktion', 'kantine'] });
		const provider = providerOf(house);
		const { actor, next, holdsRole } = await signedIn(house, provider, 'anna');
		expect(actor).toMatchObject({ name: 'Anna Beispiel', roles: ['monitor-editor'] });
		expect([next, holdsRole]).toEqual(['/intern/lieferungen', true]);
		const id = Number(actor.id.slice('person:'.length));
		expect(await owned(sql`select email, password_hash from access.people where id = ${id}`)).toEqual([
			{ email: 'anna@kreis.example', password_hash: null }
		]);
		const entries = await entriesAbout(actor.id);
		expect(entries.map(({ command, actor: by }) => [command, by])).toEqual([
			['access.join-by-single-sign-on', 'service:sign-in'],
			['access.follow-claims', 'service:sign-in']
		]);
		const told = JSON.stringify(entries);
		expect(told).not.toMatch(/Anna|kreis\.example|kantine/i);
		expect(JSON.parse(entries[1]?.detail ?? '')).toMatchObject({
			begun: ['monitor-editor in county-administration'],
			ended: [],
			leftOut: []
		});
	});

	test('is the same person the second time, and an ordinary sign-in leaves no entry', async () => {
		house.people['berta'] = person({ groups: ['redaktion'] });
		const provider = providerOf(house);
		const first = await signedIn(house, provider, 'berta');
		const before = await entriesAbout(first.actor.id);
		const second = await signedIn(house, provider, 'berta');
		expect(second.actor.id).toBe(first.actor.id);
		expect(await entriesAbout(first.actor.id)).toEqual(before);
	});

	test('gets an account without a role when no claim stands for one', async () => {
		house.people['ohne'] = person({ groups: 'kantine' });
		const { actor, holdsRole } = await signedIn(house, providerOf(house), 'ohne');
		expect([actor.roles, holdsRole]).toEqual([[], false]);
	});

	test('gets none where the operator does not want that', async () => {
		house.people['carla'] = person({ groups: ['redaktion'] });
		expect(await signIn(house, providerOf(house, { createPeople: false }), 'carla')).toEqual({ problem: 'no-account' });
	});

	test('keeps an unverified address to themself', async () => {
		house.people['dora'] = person({ email: 'dora@kreis.example', email_verified: false });
		const { actor } = await signedIn(house, providerOf(house), 'dora');
		const id = Number(actor.id.slice('person:'.length));
		expect(await owned(sql`select email from access.people where id = ${id}`)).toEqual([{ email: null }]);
	});

	test('comes in two browsers at once and is one person', async () => {
		house.people['zwei'] = person({ groups: ['redaktion'] });
		const provider = providerOf(house);
		const ways = [await walkThere(house, provider, 'zwei'), await walkThere(house, provider, 'zwei')];
		const finished = await Promise.all(ways.map((way) => finishSingleSignOn(database, provider, way)));
		expect(finished.filter((one) => 'problem' in one)).toEqual([]);
		expect(
			await owned(
				sql`select count(*) as people from access.identities where subject = 'zwei' and issuer = ${house.issuer}`
			)
		).toEqual([{ people: 1 }]);
		expect(
			await owned(sql`select count(*) as roles from access.assignments assignment
				join access.identities identity on identity.id = assignment.identity_id where subject = 'zwei'`)
		).toEqual([{ roles: 1 }]);
	});
});

describe('an address that an account here has', () => {
	async function account(): Promise<{ email: string; id: number }> {
		const email = `konto-${randomUUID()}@kreis.example`;
		const added = await addPerson(operator, {
			email,
			name: 'Konto',
			roles: ['auditor'],
			password: 'lang genug für alle'
		});
		if (!added.ok) throw new Error('The account could not be added.');
		return { email, id: added.value.personId };
	}

	test('connects only where the operator allows it and the provider has verified it', async () => {
		const { email, id } = await account();
		house.people['emil'] = person({ email: email.toUpperCase(), email_verified: false });
		const trusting = providerOf(house, { linkByEmail: true, createPeople: false });
		expect(await signIn(house, trusting, 'emil')).toEqual({ problem: 'no-account' });
		house.people['emil'] = person({ email: email.toUpperCase(), email_verified: 'true' });
		expect(await signIn(house, trusting, 'emil')).toEqual({ problem: 'no-account' });
		house.people['emil'] = person({ email: email.toUpperCase() });
		expect(await signIn(house, providerOf(house), 'emil')).toEqual({ problem: 'address-taken' });
		const { actor } = await signedIn(house, trusting, 'emil');
		expect(actor).toMatchObject({ id: `person:${id}`, name: 'Konto', roles: ['auditor'] });
		expect((await entriesAbout(actor.id)).at(-1)?.command).toBe('access.connect-identity');
	});

	test('connects with no locked account, and no locked person comes in', async () => {
		const { email, id } = await account();
		house.people['frieda'] = person({ email });
		const trusting = providerOf(house, { linkByEmail: true });
		await asOwner(database, (tx) => sql`update access.people set is_active = false where id = ${id}`.execute(tx));
		expect(await signIn(house, trusting, 'frieda')).toEqual({ problem: 'no-account' });
		await asOwner(database, (tx) => sql`update access.people set is_active = true where id = ${id}`.execute(tx));
		await signedIn(house, trusting, 'frieda');
		await asOwner(database, (tx) => sql`update access.people set deleted_at = now() where id = ${id}`.execute(tx));
		expect(await signIn(house, trusting, 'frieda')).toEqual({ problem: 'no-account' });
	});
});

describe('roles', () => {
	test('follow the claims at the next sign-in; the ones granted by hand stay', async () => {
		town.people['gerda'] = person({ groups: ['redaktion', 'stadt'] }, { amr: ['mfa'] });
		const provider = providerOf(town, { secondFactor: { amr: ['mfa'] } });
		const first = await signedIn(town, provider, 'gerda');
		expect([first.actor.roles, first.actor.areas]).toEqual([['monitor-editor', 'municipality-contact'], ['06433009']]);
		const id = Number(first.actor.id.slice('person:'.length));
		await asOwner(database, (tx) =>
			sql`insert into access.assignments (person_id, role, organisation_id, granted_by)
				select ${id}, 'auditor', id, 'Verwaltung' from access.organisations where key = 'county-administration'`.execute(tx)
		);
		town.people['gerda'] = person({ groups: ['freigabe'] }, { amr: ['mfa'] });
		const second = await signedIn(town, provider, 'gerda');
		expect(second.actor.roles).toEqual(['auditor', 'monitor-releaser']);
		// Sessions that are still open see it at once.
		expect((await findSession(database, first.token))?.actor.roles).toEqual(['auditor', 'monitor-releaser']);
		const entry = (await entriesAbout(first.actor.id)).at(-1);
		expect(JSON.parse(entry?.detail ?? '')).toMatchObject({
			provider: 'town',
			begun: ['monitor-releaser in county-administration'],
			ended: ['monitor-editor in county-administration', 'municipality-contact in town']
		});
		town.people['gerda'] = person();
		expect((await signedIn(town, provider, 'gerda')).actor.roles).toEqual(['auditor']);
		town.people['gerda'] = person({ groups: ['redaktion'] });
		expect((await signedIn(town, provider, 'gerda')).actor.roles).toEqual(['auditor', 'monitor-editor']);
	});

	test('that must be kept apart are left out, the sign-in works, and the trail tells it', async () => {
		house.people['heidi'] = person({ groups: ['zaehlstelle'] }, { acr: '2' });
		const provider = providerOf(house, { secondFactor: { acr: ['2'] } });
		const { actor } = await signedIn(house, provider, 'heidi');
		house.people['heidi'] = person({ groups: ['freigabe', 'zaehlstelle', 'falsch', 'verschwunden'] }, { acr: '2' });
		expect((await signedIn(house, provider, 'heidi')).actor.roles).toEqual(['register-counter']);
		const entry = (await entriesAbout(actor.id)).at(-1);
		expect(JSON.parse(entry?.detail ?? '')).toMatchObject({
			begun: [],
			ended: [],
			leftOut: [
				'monitor-releaser in county-administration: roles-kept-apart',
				'municipality-contact in unit: role-not-here',
				'monitor-reader in nowhere: organisation-unknown'
			]
		});
		expect(await findUnknownOrganisations(database, [provider])).toEqual([
			{ provider: 'house', value: 'verschwunden', organisation: 'nowhere' }
		]);
	});

	test('of two providers do not touch each other', async () => {
		const email = `beide-${randomUUID()}@kreis.example`;
		house.people['inge'] = person({ email, groups: ['redaktion'] });
		town.people['inge-stadt'] = person({ email, groups: ['zaehlstelle'] });
		const [ofHouse, ofTown] = [providerOf(house), providerOf(town, { linkByEmail: true })];
		const { actor } = await signedIn(house, ofHouse, 'inge');
		const there = await signedIn(town, ofTown, 'inge-stadt');
		expect([there.actor.id, there.actor.roles]).toEqual([actor.id, ['monitor-editor', 'register-counter']]);
		house.people['inge'] = person({ email });
		expect((await signedIn(house, ofHouse, 'inge')).actor.roles).toEqual(['register-counter']);
	});

	test('of the same name at two providers are two people', async () => {
		house.people['max'] = person({ groups: ['redaktion'] });
		town.people['max'] = person({ groups: ['redaktion'] });
		const one = await signedIn(house, providerOf(house), 'max');
		const other = await signedIn(town, providerOf(town), 'max');
		expect(one.actor.id).not.toBe(other.actor.id);
	});
});

test.each([
	['acr', { acr: '2' }, { acr: ['2'] }, true],
	['amr', { amr: ['pwd', 'otp'] }, { amr: ['otp', 'hwk'] }, true],
	['an acr that does not count', { acr: '1' }, { acr: ['2'] }, false],
	['nothing that counts at all', { acr: '2', amr: ['otp'] }, {}, false]
])('a second factor counts by %s', async (_, proof, secondFactor, counts) => {
	const who = `faktor-${randomUUID()}`;
	house.people[who] = person({ groups: ['freigabe'] }, proof);
	const { actor, hasSecondFactor } = await signedIn(house, providerOf(house, { secondFactor }), who);
	expect([hasSecondFactor, actor.roles, actor.restingRoles]).toEqual(
		counts ? [true, ['monitor-releaser'], []] : [false, [], ['monitor-releaser']]
	);
});

test('the provider is asked for a second factor where the operator wants that', async () => {
	const provider = providerOf(house, { secondFactor: { acr: ['2'], ask: true } });
	const begun = await beginSingleSignOn(database, provider, { redirectUri: OURS, next: '/intern', browser: undefined });
	const { searchParams } = 'target' in begun ? begun.target : new URL(OURS);
	expect(Object.fromEntries(searchParams)).toMatchObject({
		acr_values: '2',
		response_type: 'code',
		code_challenge_method: 'S256',
		scope: 'openid profile email'
	});
	for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
});

describe('an answer counts', () => {
	test('once', async () => {
		house.people['jutta'] = person();
		const provider = providerOf(house);
		const way = await walkThere(house, provider, 'jutta');
		expect(await finishSingleSignOn(database, provider, way)).toHaveProperty('session');
		expect(await finishSingleSignOn(database, provider, way)).toEqual({ problem: 'request-unknown' });
	});

	test('not with a code that was used, even if it comes with a request of its own', async () => {
		house.people['karin'] = person();
		const provider = providerOf(house);
		const [used, fresh] = [await walkThere(house, provider, 'karin'), await walkThere(house, provider, 'karin')];
		await finishSingleSignOn(database, provider, used);
		fresh.url.searchParams.set('code', used.url.searchParams.get('code') ?? '');
		expect(await finishSingleSignOn(database, provider, fresh)).toEqual({ problem: 'answer-invalid' });
	});

	test('only with the state that was sent, in the browser that began it', async () => {
		house.people['lena'] = person();
		const provider = providerOf(house);
		const way = await walkThere(house, provider, 'lena');
		const other = await walkThere(house, provider, 'lena');
		const forged = new URL(way.url);
		forged.searchParams.set('state', 'x'.repeat(43));
		const stateless = new URL(way.url);
		stateless.searchParams.delete('state');
		for (const wrong of [
			{ ...way, url: forged },
			{ ...way, url: stateless },
			{ ...way, browser: other.browser },
			{ ...way, browser: undefined }
		])
			expect(await finishSingleSignOn(database, provider, wrong)).toEqual({ problem: 'request-unknown' });
		expect(await finishSingleSignOn(database, provider, way)).toHaveProperty('session');
	});

	test('for ten minutes', async () => {
		house.people['mia'] = person();
		const provider = providerOf(house);
		const way = await walkThere(house, provider, 'mia');
		await asOwner(database, (tx) =>
			sql`update access.single_sign_on_requests set started_at = now() - interval '10 minutes 1 second'`.execute(tx)
		);
		expect(await finishSingleSignOn(database, provider, way)).toEqual({ problem: 'request-unknown' });
		await walkThere(house, provider, 'mia');
		expect(
			await owned(sql`select 1 from access.single_sign_on_requests where started_at < now() - interval '10 minutes'`)
		).toEqual([]);
	});

	test('only at the provider that was asked', async () => {
		house.people['nora'] = person();
		town.people['nora'] = person();
		const [ofHouse, ofTown] = [providerOf(house), providerOf(town)];
		const way = await walkThere(house, ofHouse, 'nora');
		expect(await finishSingleSignOn(database, ofTown, way)).toEqual({ problem: 'request-unknown' });
		// Another provider hands on its own code under the state of the first one (mix-up, RFC 9207).
		const stolen = await walkThere(town, ofTown, 'nora');
		stolen.url.searchParams.set('state', way.url.searchParams.get('state') ?? '');
		expect(await finishSingleSignOn(database, ofHouse, { ...way, url: stolen.url })).toEqual({
			problem: 'answer-invalid'
		});
	});

	test('in a second tab of the same browser too', async () => {
		house.people['olga'] = person();
		const provider = providerOf(house);
		const redirectUri = `${OURS}/anmelden/house/rueckkehr`;
		house.signsIn = 'olga';
		const one = await beginSingleSignOn(database, provider, { redirectUri, next: '/intern', browser: undefined });
		if ('problem' in one) throw new Error(one.problem);
		const other = await beginSingleSignOn(database, provider, { redirectUri, next: '/intern', browser: one.browser });
		if ('problem' in other) throw new Error(other.problem);
		expect(other.browser).toBe(one.browser);
		const walker = new Walker();
		for (const { target, browser } of [other, one]) {
			const url = await walker.walk(target, ({ origin }) => origin === OURS);
			expect(await finishSingleSignOn(database, provider, { url, browser })).toHaveProperty('session');
		}
	});
});

test('whoever gives up at the provider is told so, and nothing of what the provider wrote is kept', async () => {
	const way = await walkThere(house, providerOf(house), 'nobody-there');
	expect(way.url.searchParams.get('error')).toBe('access_denied');
	expect(await finishSingleSignOn(database, providerOf(house), way)).toEqual({ problem: 'refused-by-provider' });
});

test('a wrong secret is a disturbance that the person cannot do anything about', async () => {
	house.people['paula'] = person();
	const provider = { ...providerOf(house), clientSecret: 'falsch' };
	expect(await signIn(house, provider, 'paula')).toEqual({ problem: 'provider-disturbed' });
});

describe('a provider that is down', () => {
	test('is said to be so, before and after, and signs people in again when it is back', async () => {
		const weak = await startIdentityProvider({
			clientOrigin: OURS,
			clientPath: '/anmelden/town',
			people: { rita: person() }
		});
		const redirectUri = `${OURS}/anmelden/town/rueckkehr`;
		const provider = { ...providerOf(town), issuer: weak.issuer };
		await weak.stop();
		const begin = () => beginSingleSignOn(database, provider, { redirectUri, next: '/intern', browser: undefined });
		expect(await begin()).toEqual({ problem: 'provider-unreachable' });
		await weak.restart();
		// For some seconds it is not asked by everybody anew.
		expect(await begin()).toEqual({ problem: 'provider-unreachable' });
		await connectProvider(provider, Date.now() + 5_000);
		const way = await walkThere(weak, provider, 'rita');
		await weak.stop();
		expect(await finishSingleSignOn(database, provider, way)).toEqual({ problem: 'provider-unreachable' });
	});
});

describe('signing out', () => {
	test('leads to the provider with a hint that only the holder of the cookie can read', async () => {
		house.people['sara'] = person();
		const provider = providerOf(house, { signOutThere: true });
		shareProviders([provider]);
		const { token } = await signedIn(house, provider, 'sara');
		const [row] = await owned<{ sealed: string }>(sql`select sealed_id_token as sealed
			from access.single_sign_on_sessions order by session_id desc limit 1`);
		expect(row?.sealed).toMatch(/^[\w-]{200,}$/);
		expect(Buffer.from(row?.sealed ?? '', 'base64url').toString('latin1')).not.toContain('eyJ');
		const address = await findSignOutAddress(database, token, `${OURS}/`);
		expect(address?.target.origin).toBe(house.issuer);
		expect(address?.target.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
		expect(address?.target.searchParams.get('post_logout_redirect_uri')).toBe(`${OURS}/`);
		expect(await findSignOutAddress(database, 'another', `${OURS}/`)).toBeNull();
		// A session that goes on under a new cookie keeps it.
		const renewed = await proveSession(database, token, { hasSecondFactor: true });
		const later = await findSignOutAddress(database, renewed?.token ?? '', `${OURS}/`);
		expect(later?.target.searchParams.get('id_token_hint')).toBe(address?.target.searchParams.get('id_token_hint'));
	});

	test('stays here where the operator does not want more, and then the token is not even kept', async () => {
		house.people['tina'] = person();
		const provider = providerOf(house);
		shareProviders([provider]);
		const { token } = await signedIn(house, provider, 'tina');
		expect(await findSignOutAddress(database, token, `${OURS}/`)).toBeNull();
		expect(
			await owned(sql`select sealed_id_token from access.single_sign_on_sessions order by session_id desc limit 1`)
		).toEqual([{ sealed_id_token: null }]);
	});
});
