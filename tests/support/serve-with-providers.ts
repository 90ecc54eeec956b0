/** The program, empty, with identity providers of two houses that tests may change, and a data directory of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { freePort } from './free-port.ts';
import { startIdentityProvider, type IdentityProvider, type PersonThere } from './identity-provider.ts';
import { createPostgresCopies } from './postgres-copies.ts';
import { startServer, type RunningServer } from './start-server.ts';

export type ServedWithProviders = {
	readonly server: RunningServer;
	/** Tells its claims at the userinfo address, and is signed out of too. */
	readonly house: IdentityProvider;
	/** Has pages of its own, or takes people at once; tells its claims in the ID token. */
	readonly town: IdentityProvider;
	readonly stop: () => Promise<void>;
};

export const ROLES_BY_GROUP = {
	redaktion: { role: 'monitor-editor' },
	freigabe: { role: 'monitor-releaser' },
	'nicht-angelegt': { role: 'monitor-reader', organisation: 'nirgends' }
};

export async function serveWithProviders(people: {
	readonly house: Record<string, PersonThere>;
	readonly town: Record<string, PersonThere>;
	readonly townHasPages?: boolean;
}): Promise<ServedWithProviders> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-oidc-'));
	const port = await freePort();
	const clientOrigin = `http://127.0.0.1:${port}`;
	const [house, town] = await Promise.all([
		startIdentityProvider({ clientOrigin, clientPath: '/anmelden/haus', people: people.house }),
		startIdentityProvider({
			clientOrigin,
			clientPath: '/anmelden/stadt',
			people: people.town,
			tellsInIdToken: true,
			hasPages: people.townHasPages ?? false
		})
	]);
	const settings = join(folder, 'oidc.json');
	const common = { createPeople: true, roles: ROLES_BY_GROUP, secondFactor: { acr: ['2'], amr: ['otp'] } };
	writeFileSync(join(folder, 'secret'), `${town.clientSecret}\n`);
	writeFileSync(
		settings,
		JSON.stringify({
			providers: [
				{
					...common,
					key: 'haus',
					name: 'Kreisverwaltung',
					issuer: house.issuer,
					clientId: house.clientId,
					clientSecretEnv: 'TEST_OIDC_SECRET',
					signOutThere: true
				},
				{
					...common,
					key: 'stadt',
					name: 'Stadt Raunheim',
					issuer: town.issuer,
					clientId: town.clientId,
					clientSecretFile: 'secret'
				}
			]
		})
	);
	const postgres = process.env['TEST_DATABASE_URL'] ? createPostgresCopies(process.env['TEST_DATABASE_URL']) : null;
	const url = await postgres?.create();
	const server = await startServer({
		PORT: String(port),
		KREISLAUF_DATA: join(folder, 'data'),
		KREISLAUF_DEMO: '0',
		KREISLAUF_OIDC: settings,
		TEST_OIDC_SECRET: house.clientSecret,
		...(url && { DATABASE_URL: url })
	});
	return {
		server,
		house,
		town,
		stop: async () => {
			await Promise.all([server.stop(), house.stop(), town.stop()]);
			await postgres?.drop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
