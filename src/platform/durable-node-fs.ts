/**
 * PGlite's folder storage, made durable. PGlite runs PostgreSQL with `fsync=off`, so a commit could be lost when the
 * machine stops. After each statement PGlite calls `syncToFs`; if the write-ahead log has changed since the last
 * call, we flush it to the disk there. An acknowledged commit therefore survives a crash: PostgreSQL replays the log.
 */
import { closeSync, fdatasyncSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

const SEGMENT = /^[0-9A-F]{24}$/;

export class DurableNodeFS extends NodeFS {
	readonly #walFolder: string;
	readonly #flushedAt = new Map<string, number>();

	constructor(folder: string) {
		super(folder);
		this.#walFolder = join(folder, 'pg_wal');
	}

	override async syncToFs(): Promise<void> {
		for (const name of this.#segments()) {
			const path = join(this.#walFolder, name);
			const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
			if (changedAt === undefined || this.#flushedAt.get(name) === changedAt) continue;
			const file = openSync(path, 'r+');
			try {
				fdatasyncSync(file);
			} finally {
				closeSync(file);
			}
			this.#flushedAt.set(name, changedAt);
		}
	}

	#segments(): string[] {
		try {
			return readdirSync(this.#walFolder).filter((name) => SEGMENT.test(name));
		} catch {
			return []; // before the first start there is no log yet
		}
	}
}
