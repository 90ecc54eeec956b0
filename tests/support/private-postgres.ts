/**
 * A PostgreSQL server of the test's own, whose processes may be killed without disturbing anybody. Null where PostgreSQL is
 * not installed on this machine (Debian's place), or may not be started.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';

export type PrivatePostgres = {
	readonly url: string;
	/** Processes that serve connections of programs with this name (`PGAPPNAME`). */
	readonly backendsOf: (program: string) => Promise<number[]>;
	readonly stop: () => Promise<void>;
};

const VERSIONS = '/usr/lib/postgresql';
const READY_WITHIN_IN_MILLISECONDS = 30_000;

export async function startPrivatePostgres(): Promise<PrivatePostgres | null> {
	const programs = findPrograms();
	const owner = findOwner();
	if (!programs || !owner) return null;
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-postgres-'));
	chownSync(folder, owner.uid, owner.gid);
	const data = join(folder, 'data');
	const words = ['-D', data, '-A', 'trust', '-U', 'kreislauf', '--encoding=UTF8', '--locale=C.UTF-8'];
	const made = spawnSync(join(programs, 'initdb'), words, { ...owner, cwd: folder, encoding: 'utf8' });
	if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
	const port = await freePort();
	const options = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: folder };
	const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const server = spawn(join(programs, 'postgres'), ['-D', data, ...args], { ...owner, cwd: folder, stdio: 'ignore' });
	const url = `postgres://kreislauf@127.0.0.1:${port}/postgres`;
	const stop = async (): Promise<void> => {
		await end(server);
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await untilItAnswers(url);
	} catch (error) {
		await stop();
		throw error;
	}
	const backendsOf = async (program: string): Promise<number[]> => {
		const rows = await ask(url, 'select pid from pg_stat_activity where application_name = $1', [program]);
		return rows.map(({ pid }) => Number(pid));
	};
	return { url, backendsOf, stop };
}

function findPrograms(): string | null {
	if (!existsSync(VERSIONS)) return null;
	const newest = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0];
	const programs = join(VERSIONS, newest ?? '', 'bin');
	return existsSync(join(programs, 'initdb')) ? programs : null;
}

/** PostgreSQL refuses to run as root. */
function findOwner(): { uid: number; gid: number } | null {
	const [uid, gid] = [process.getuid?.(), process.getgid?.()];
	if (uid === undefined || gid === undefined) return null;
	if (uid !== 0) return { uid, gid };
	const number = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
	const owner = { uid: number('-u'), gid: number('-g') };
	return owner.uid > 0 && owner.gid > 0 ? owner : null;
}

async function ask(url: string, question: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => {});
	try {
		await client.connect();
		return (await client.query<Record<string, unknown>>(question, values)).rows;
	} finally {
		await client.end().catch(() => {});
	}
}

/** Also while it recovers from a crash. */
export async function untilItAnswers(url: string): Promise<void> {
	const until = Date.now() + READY_WITHIN_IN_MILLISECONDS;
	for (;;) {
		try {
			await ask(url, 'select 1');
			return;
		} catch (error) {
			if (Date.now() > until) throw error;
			await setTimeout(50);
		}
	}
}

/** `SIGINT` is PostgreSQL's fast way: connections are ended, everything is put in order. */
function end(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		server.once('exit', () => resolve());
		server.kill('SIGINT');
	});
}
