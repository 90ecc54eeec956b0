/** A server of its own without the demo county, for tests that need other settings than everybody else's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { placeEmptyCluster } from './place-empty-cluster.ts';
import { runKreislauf } from './run-kreislauf.ts';
import { startServer, type RunningServer } from './start-server.ts';

export type EmptyInstallation = RunningServer & {
	/** Adds a person through the shell; the first password it prints. */
	readonly addPerson: (email: string, role: string) => Promise<string>;
};

export async function startEmptyInstallation(
	settings: Readonly<Record<string, string>> = {}
): Promise<EmptyInstallation> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-empty-'));
	if (!process.env['TEST_DATABASE_URL']) await placeEmptyCluster(join(folder, 'database'));
	const server = await startServer({ KREISLAUF_DATA: folder, KREISLAUF_DEMO: '0', ...settings });
	return {
		...server,
		addPerson: async (email, role) => {
			const ran = await runKreislauf(
				['user', 'add', '--email', email, '--name', 'Test', '--role', role],
				server.environment
			);
			const password = /Anfangskennwort: (\S+)/.exec(ran.stdout)?.[1];
			if (!password) throw new Error(`Could not add ${email}: ${ran.stderr}`);
			return password;
		},
		stop: async () => {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
