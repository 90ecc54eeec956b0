/**
 * PGlite under watch. When PostgreSQL cannot go on – no space for its log, a disk that became read-only – it stops itself;
 * as a server its process would end. In PGlite the program goes on and would ask a database that is in no definite state.
 * Here the first such stop is final: nothing more is asked, every query is refused with `DatabaseStopped`, and `onStop`
 * lets the program end. What was confirmed is in the log; the next start reads it.
 */
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite';
import { DatabaseStopped } from './database-stopped.ts';

export type OnStop = (stopped: DatabaseStopped) => void;

/** How PostgreSQL in PGlite leaves a statement that it refused in good order; any other throw is a stop. */
const REFUSED_IN_GOOD_ORDER = 100;
const LAST_WORDS = /\b(PANIC|FATAL):/;

export class WatchedPglite extends PGlite {
	#stopped: DatabaseStopped | null = null;

	/** @throws {DatabaseStopped} when PostgreSQL does not come up. */
	static async open(folder: string, options: PGliteOptions, onStop: OnStop = () => {}): Promise<WatchedPglite> {
		let lastWords = '';
		const onStderr = (text: string): boolean => {
			if (LAST_WORDS.test(text)) lastWords = text;
			return true;
		};
		const pglite = new WatchedPglite({ ...options, onStderr });
		try {
			await pglite.waitReady;
		} catch (error) {
			throw new DatabaseStopped(folder, lastWords || wordsOf(error), error);
		}
		pglite.#watch((error) => {
			const stopped = new DatabaseStopped(folder, lastWords, error);
			pglite.#stopped = stopped;
			onStop(stopped);
			return stopped;
		});
		return pglite;
	}

	override execProtocolRawSync(message: Uint8Array): Uint8Array {
		if (this.#stopped) throw this.#stopped;
		const answer = super.execProtocolRawSync(message);
		if (this.#stopped) throw this.#stopped;
		return answer;
	}

	/**
	 * Kysely waits for `work` to begin, which PGlite never begins when it cannot. Begun on a stopped database, its first
	 * statement is refused.
	 */
	override async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
		let hasBegun = false;
		try {
			return await super.transaction((tx) => {
				hasBegun = true;
				return work(tx);
			});
		} catch (error) {
			if (hasBegun || !this.#stopped) throw error;
			const refuse = (): Promise<never> => Promise.reject(this.#stopped);
			return work({ query: refuse, exec: refuse, sql: refuse, rollback: refuse, listen: refuse, closed: true });
		}
	}

	/** A stopped database has nothing to put in order; its log is read at the next start. */
	override async close(): Promise<void> {
		if (!this.#stopped) await super.close();
	}

	#watch(stop: (error: unknown) => DatabaseStopped): void {
		const program = this.Module;
		const next = program._PostgresMainLoopOnce.bind(program);
		program._PostgresMainLoopOnce = () => {
			try {
				next();
			} catch (error) {
				if (statusOf(error) === REFUSED_IN_GOOD_ORDER) throw error;
				const stopped = stop(error);
				// What PGlite would do next is to ask the stopped program again, and to swallow what we throw after a look at
				// its status: so that look must throw.
				program._PostgresSendReadyForQueryIfNecessary = () => {};
				program._pgl_pq_flush = () => {};
				throw {
					get status(): never {
						throw stopped;
					}
				};
			}
		};
	}
}

/** What PGlite's file system says before PostgreSQL itself runs, by its own numbers of the system's errors. */
const SYSTEM_SAYS: Readonly<Record<number, string>> = {
	2: 'Permission denied',
	29: 'Input/output error',
	51: 'No space left on device',
	63: 'Operation not permitted',
	69: 'Read-only file system'
};

function wordsOf(error: unknown): string {
	if (typeof error !== 'object' || error === null || !('errno' in error)) return '';
	return SYSTEM_SAYS[Number(error.errno)] ?? '';
}

const statusOf = (error: unknown): unknown =>
	typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
