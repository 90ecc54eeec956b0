/**
 * Starts the built program with the demo county, as `npm start` does, on ports and data directories of its own; on
 * PostgreSQL when `TEST_DATABASE_URL` names a server. The demo is built once and copied: tests that only read share the
 * one server (`origin`), tests that deliver, release or import work on the other (`changing`) and disturb nobody.
 */
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { startServer, type RunningServer } from './start-server.ts';
import { createPostgresCopies } from './postgres-copies.ts';

declare module 'vitest' {
	interface ProvidedContext {
		origin: string;
		/** What a command of the shell needs to work on the same data. */
		environment: Record<string, string>;
		changing: { origin: string; environment: Record<string, string> };
		/** A data directory of the demo that no server holds; null on PostgreSQL. */
		unserved: string | null;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-pages-'));
	const [reading, changing, unserved] = ['reading', 'changing', 'unserved'].map((name) => join(folder, name)) as [
		string,
		string,
		string
	];
	const postgres = process.env['TEST_DATABASE_URL'] ? createPostgresCopies(process.env['TEST_DATABASE_URL']) : null;
	const running: RunningServer[] = [];
	const start = async (data: string, url: string | undefined): Promise<RunningServer> => {
		const server = await startServer({ KREISLAUF_DATA: data, ...(url ? { DATABASE_URL: url } : {}) });
		running.push(server);
		return server;
	};
	const clear = async (): Promise<void> => {
		await Promise.all(running.map((server) => server.stop()));
		await postgres?.drop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const builder = await start(reading, await postgres?.create());
		await builder.stop();
		for (const copy of postgres ? [changing] : [changing, unserved])
			cpSync(reading, copy, { recursive: true, filter: (path) => !statSync(path).isSocket() });
		const copied = await postgres?.copy(); // while nobody is connected to the original
		const [reader, changer] = await Promise.all([start(reading, postgres?.original), start(changing, copied)]);
		project.provide('origin', reader.origin);
		project.provide('environment', reader.environment);
		project.provide('unserved', postgres ? null : unserved);
		project.provide('changing', { origin: changer.origin, environment: changer.environment });
		return clear;
	} catch (error) {
		await clear();
		throw error;
	}
}
