import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CannotStart } from '#platform/cannot-start';
import type { Provider } from './provider.ts';
import { providerFields, TAKEN_KEYS } from './provider-schema.ts';
import { readProviders } from './read-providers.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-oidc-'));
const file = join(folder, 'oidc.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = {
	key: 'kreis',
	name: 'Kreisverwaltung',
	issuer: 'https://anmeldung.kreis.example/realms/kreis',
	clientId: 'kreislauf',
	clientSecretEnv: 'OIDC_SECRET'
};

function read(content: unknown, environment: Record<string, string> = { OIDC_SECRET: 'GEHEIM' }): readonly Provider[] {
	writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
	return readProviders({ KREISLAUF_OIDC: file, ...environment });
}
const readOne = (more: Record<string, unknown>, environment?: Record<string, string>): Provider | undefined =>
	read({ providers: [{ ...good, ...more }] }, environment)[0];

/** What the operator is told. */
function refusal(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		if (error instanceof CannotStart) return error.message;
		throw error;
	}
	throw new Error('Nothing was refused.');
}

test('without the setting there are no providers', () => {
	expect(readProviders({})).toEqual([]);
});

test('the shortest file that works gives nobody anything', () => {
	expect(readOne({})).toEqual({
		...good,
		clientSecret: 'GEHEIM',
		clientAuthentication: 'post',
		scopes: 'openid profile email',
		rolesClaim: 'groups',
		roles: new Map(),
		secondFactor: { acr: [], amr: [], ask: false },
		createsPeople: false,
		linksByEmail: false,
		signsOutThere: false,
		isPlainHttp: false,
		allowHttp: false
	});
});

test('a value of the claim stands for one role or several', () => {
	const provider = readOne({
		roles: {
			'/soziales/redaktion': { role: 'monitor-editor', organisation: 'fb-soziales' },
			Leitung: [{ role: 'department-head', organisation: 'fb-soziales' }, { role: 'monitor-reader' }]
		}
	});
	expect([...(provider?.roles ?? [])]).toEqual([
		['/soziales/redaktion', [{ role: 'monitor-editor', organisation: 'fb-soziales' }]],
		[
			'Leitung',
			[
				{ role: 'department-head', organisation: 'fb-soziales' },
				{ role: 'monitor-reader', organisation: 'county-administration' }
			]
		]
	]);
});

describe('the secret', () => {
	test('comes from the environment, from the file the environment names, or from a file beside this one', () => {
		writeFileSync(join(folder, 'secret'), 'AUS DATEI\n');
		expect(readOne({})?.clientSecret).toBe('GEHEIM');
		expect(readOne({}, { OIDC_SECRET_FILE: join(folder, 'secret') })?.clientSecret).toBe('AUS DATEI');
		expect(readOne({ clientSecretEnv: undefined, clientSecretFile: 'secret' })?.clientSecret).toBe('AUS DATEI');
	});

	test('that is missing is told with its place', () => {
		expect(refusal(() => readOne({}, {}))).toBe(
			`${file} (KREISLAUF_OIDC): providers[0].clientSecretEnv: OIDC_SECRET ist nicht gesetzt.`
		);
		expect(refusal(() => readOne({ clientSecretEnv: undefined, clientSecretFile: 'fehlt' }))).toBe(
			`${file} (KREISLAUF_OIDC): providers[0].clientSecretFile: Die Datei ist nicht lesbar oder leer: ${join(folder, 'fehlt')}`
		);
	});
});

test.each<[string, Record<string, unknown>, string]>([
	['no name', { name: undefined }, 'providers[0].name: fehlt.'],
	['a key with an umlaut', { key: 'groß' }, 'providers[0].key: darf nur Kleinbuchstaben'],
	[
		'an issuer by http',
		{ issuer: 'http://anmeldung.kreis.example' },
		'providers[0].issuer: muss mit https:// beginnen'
	],
	['no address', { issuer: 'anmeldung' }, 'providers[0].issuer: ist keine Adresse, die mit https:// beginnt.'],
	['a misspelt field', { clientID: 'x' }, 'providers[0]: diese Felder gibt es nicht: clientID.'],
	[
		'a word for a truth',
		{ createPeople: 'ja' },
		'providers[0].createPeople: ist nicht von der richtigen Art (erwartet: true oder false).'
	],
	['an unknown role', { roles: { '/a': { role: 'chef' } } }, 'providers[0].roles["/a"]'],
	[
		'an unknown role in a list',
		{ roles: { '/a': [{ role: 'planner' }, { role: 'chef' }] } },
		'providers[0].roles["/a"][1].role'
	],
	[
		'no secret',
		{ clientSecretEnv: undefined },
		'providers[0]: braucht entweder "clientSecretEnv" oder "clientSecretFile".'
	],
	[
		'two secrets',
		{ clientSecretFile: 'x' },
		'providers[0]: braucht entweder "clientSecretEnv" oder "clientSecretFile".'
	],
	[
		'the secret itself',
		{ clientSecretEnv: 'mein Geheimnis' },
		'providers[0].clientSecretEnv: ist kein Name einer Umgebungsvariablen.'
	],
	['scopes without openid', { scopes: ['email'] }, 'providers[0].scopes: muss "openid" enthalten.'],
	[
		'a second factor that cannot be asked for',
		{ secondFactor: { ask: true } },
		'providers[0].secondFactor: "ask" braucht'
	]
])('%s is refused with file and place', (_, more, sentence) => {
	const message = refusal(() => readOne(more));
	expect(message).toContain(`${file} (KREISLAUF_OIDC) ist so nicht zu gebrauchen:\n  ${sentence}`);
	expect(message).not.toMatch(/GEHEIM|mein Geheimnis|Invalid|expected/);
});

test('an unknown role is told together with the known ones', () => {
	expect(refusal(() => readOne({ roles: { '/a': { role: 'chef' } } }))).toContain('monitor-editor');
});

test('http is for this machine, or for who says so', () => {
	expect(readOne({ issuer: 'http://127.0.0.1:4140' })?.isPlainHttp).toBe(true);
	expect(readOne({ issuer: 'http://localhost:4140' })?.isPlainHttp).toBe(true);
	expect(readOne({ issuer: 'http://keycloak:8080/realms/kreis', allowHttp: true })?.isPlainHttp).toBe(true);
	expect(refusal(() => readOne({ issuer: 'http://localhost.evil.example' }))).toContain('issuer');
});

test('two providers differ in key and issuer', () => {
	const message = refusal(() => read({ providers: [good, { ...good, name: 'Zwei' }] }));
	expect(message).toContain('providers[1].key: kommt schon bei einem anderen Anbieter vor.');
	expect(message).toContain('providers[1].issuer: kommt schon bei einem anderen Anbieter vor.');
});

test('what is no JSON is told with line and column, a missing file with its code', () => {
	expect(refusal(() => read('{\n  "providers": [,]\n}'))).toBe(
		`${file} (KREISLAUF_OIDC), Zeile 2, Spalte 17: Ab hier ist das kein gültiges JSON.`
	);
	expect(refusal(() => readProviders({ KREISLAUF_OIDC: join(folder, 'nirgends.json') }))).toBe(
		`${join(folder, 'nirgends.json')} (KREISLAUF_OIDC) ist nicht lesbar (ENOENT).`
	);
	expect(refusal(() => read({ providers: [] }))).toContain('providers: nennt keinen Anbieter.');
	expect(refusal(() => read('[]'))).toContain('ganze Datei: ist nicht von der richtigen Art (erwartet: Objekt).');
});

test('a provider does not hide behind another page', () => {
	const folders = readdirSync('src/routes/anmelden', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(TAKEN_KEYS).toEqual(folders.map(({ name }) => name).filter((name) => !name.startsWith('[')));
	for (const key of TAKEN_KEYS) expect(refusal(() => readOne({ key }))).toContain('heißt schon eine andere Seite');
});

test('the example in the documentation is a file that works, for this county', () => {
	const page = readFileSync('docs/operations/single-sign-on.md', 'utf8');
	const [, example = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
	writeFileSync(join(folder, 'oidc-kreis.secret'), 'GEHEIM');
	const providers = read(example, { KREISLAUF_OIDC_RAUNHEIM: 'GEHEIM' });
	expect(providers.map(({ key }) => key)).toEqual(['kreis', 'raunheim']);
	type County = { readonly organisations: readonly { readonly key: string }[] };
	const county = JSON.parse(readFileSync('counties/gross-gerau/county.json', 'utf8')) as County;
	const known = county.organisations.map(({ key }) => key);
	for (const { roles } of providers)
		for (const { organisation } of [...roles.values()].flat()) expect(known).toContain(organisation);
	for (const field of Object.keys(providerFields)) expect(page, field).toContain(`| \`${field}`);
});
