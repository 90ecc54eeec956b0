/**
 * Starts the built program with the demo county, as `npm start` does, on ports and data directories of its own; on
 * PostgreSQL when `TEST_DATABASE_URL` names a server. The demo is built once and copied: tests that only read share the
 * one server (`origin`), tests that deliver, release or import work on the other (`changing`) and disturb nobody. All of
 * it goes on while tests of rules run already; tests of pages wait for it (`await-demo.ts`).
 */
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { createPostgresCopies } from './postgres-copies.ts';
import { environmentOf, originAt, startServer, type RunningServer } from './start-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		origin: string;
		/** What a command of the shell needs to work on the same data. */
		environment: Record<string, string>;
		changing: { origin: string; environment: Record<string, string> };
		/** A data directory of the demo that no server holds; null on PostgreSQL. */
		unserved: string | null;
		/** This file is there once both servers are ready; it says why, if they will never be. */
		isServed: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-pages-'));
	const [reading, changing, unserved, isServed] = ['reading', 'changing', 'unserved', 'is-served'].map((name) =>
		join(folder, name)
	) as [string, string, string, string];
	const postgres = process.env['TEST_DATABASE_URL'] ? createPostgresCopies(process.env['TEST_DATABASE_URL']) : null;
	const settingsOf = async (data: string, url: string | undefined): Promise<Record<string, string>> =>
		environmentOf(await freePort(), { KREISLAUF_DATA: data, ...(url ? { DATABASE_URL: url } : {}) });
	const [reader, changer] = [
		await settingsOf(reading, postgres?.original),
		await settingsOf(changing, postgres?.copied)
	];
	const servedAt = ({ PORT: port = '' }: Record<string, string>) => originAt(port);
	project.provide('origin', servedAt(reader));
	project.provide('environment', reader);
	project.provide('unserved', postgres ? null : unserved);
	project.provide('changing', { origin: servedAt(changer), environment: changer });
	project.provide('isServed', isServed);

	const running: RunningServer[] = [];
	const start = async (settings: Record<string, string>): Promise<RunningServer> => {
		const server = await startServer(settings);
		running.push(server);
		return server;
	};
	const serve = async (): Promise<void> => {
		await postgres?.create();
		const builder = await start({ ...reader, PORT: String(await freePort()) });
		await builder.stop();
		for (const copy of postgres ? [changing] : [changing, unserved])
			cpSync(reading, copy, { recursive: true, filter: (path) => !statSync(path).isSocket() });
		await postgres?.copy(); // while nobody is connected to the original
		await Promise.all([start(reader), start(changer)]);
	};
	const served = serve().then(
		() => writeFileSync(isServed, ''),
		(error: unknown) => writeFileSync(isServed, error instanceof Error ? error.message : String(error))
	);
	return async () => {
		await served;
		await Promise.all(running.map((server) => server.stop()));
		await postgres?.drop();
		rmSync(folder, { recursive: true, force: true });
	};
}
