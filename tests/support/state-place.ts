/** A data directory of its own with a database of either kind, for tests that back up or restore a whole state. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { dataDirectory, type DataDirectory } from '#platform/data-directory';
import { openDatabase, sql, type Database } from '#platform/database';
import { placeEmptyCluster } from './place-empty-cluster.ts';

export type DatabaseKind = 'PGlite' | 'PostgreSQL';

/** PostgreSQL only when the tests were given a server. */
export const DATABASE_KINDS: readonly DatabaseKind[] = process.env['TEST_DATABASE_URL']
	? ['PGlite', 'PostgreSQL']
	: ['PGlite'];

export class StatePlace {
	readonly directory: DataDirectory;
	/** Of the empty database on the server; undefined for PGlite. */
	readonly url: string | undefined;
	readonly #server: string | undefined;
	readonly #open: Database[] = [];

	static async create(kind: DatabaseKind): Promise<StatePlace> {
		const server = process.env['TEST_DATABASE_URL'];
		if (kind === 'PGlite' || !server) return new StatePlace(undefined, undefined);
		const url = new URL(server);
		url.pathname = `/kreislauf_state_${randomUUID().replaceAll('-', '')}`;
		await onServer(server, `create database ${url.pathname.slice(1)}`);
		return new StatePlace(server, url.href);
	}

	private constructor(server: string | undefined, url: string | undefined) {
		this.directory = dataDirectory({ KREISLAUF_DATA: mkdtempSync(join(tmpdir(), 'kreislauf-state-')) });
		this.#server = server;
		this.url = url;
	}

	/** As owner; one at a time for PGlite. */
	async open(): Promise<Database> {
		const { url, directory } = this;
		if (!url && !existsSync(directory.database)) await placeEmptyCluster(directory.database);
		const database = await openDatabase(url ? { url } : { folder: directory.database });
		this.#open.push(database);
		return database;
	}

	async close(): Promise<void> {
		for (const database of this.#open.splice(0)) await database.destroy();
	}

	async remove(): Promise<void> {
		await this.close();
		rmSync(this.directory.folder, { recursive: true, force: true });
		if (this.#server && this.url) {
			await onServer(this.#server, `drop database ${new URL(this.url).pathname.slice(1)} with (force)`);
		}
	}
}

async function onServer(server: string, statement: string): Promise<void> {
	const admin = await openDatabase({ url: server });
	await sql
		.raw(statement)
		.execute(admin)
		.finally(() => admin.destroy());
}
