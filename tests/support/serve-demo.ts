/**
 * Starts the built program with the demo county, as `npm start` does, on a port and data directory of its own; on
 * PostgreSQL when `TEST_DATABASE_URL` names a server. All page tests share it; its address is injected as `origin`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		origin: string;
		/** What a command of the shell needs to work on the same data. */
		environment: Record<string, string>;
	}
}

const READY_WITHIN_IN_MILLISECONDS = 240_000;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-pages-'));
	const port = await freePort();
	const server = process.env['TEST_DATABASE_URL'];
	const postgres = server ? await createDatabase(server) : null;
	const environment: Record<string, string> = {
		PORT: String(port),
		HOST: '127.0.0.1',
		KREISLAUF_DATA: folder,
		...(postgres ? { DATABASE_URL: postgres.url } : {})
	};
	const child = spawn(process.execPath, ['bin/kreislauf.js', 'serve'], {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let log = '';
	child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
	const origin = `http://127.0.0.1:${port}`;
	await untilReady(child, origin, () => log);
	project.provide('origin', origin);
	project.provide('environment', environment);
	return async () => {
		await stop(child);
		await postgres?.drop();
		rmSync(folder, { recursive: true, force: true });
	};
}

async function untilReady(child: ChildProcess, origin: string, log: () => string): Promise<void> {
	const until = Date.now() + READY_WITHIN_IN_MILLISECONDS;
	while (Date.now() < until) {
		if (child.exitCode !== null) throw new Error(`The server stopped while starting:\n${log()}`);
		const ready = await fetch(`${origin}/ready`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`The server was not ready in time:\n${log()}`);
}

function stop(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
	const name = `kreislauf_pages_${randomUUID().replaceAll('-', '')}`;
	const run = async (text: string): Promise<void> => {
		const client = new pg.Client({ connectionString: server });
		await client.connect();
		await client.query(text);
		await client.end();
	};
	await run(`create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}
