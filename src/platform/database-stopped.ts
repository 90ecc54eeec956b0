/** PGlite's PostgreSQL has stopped itself, or did not come up. What has been confirmed is safe; the program must end. */
export class DatabaseStopped extends Error {
	readonly code = 'DATABASE_STOPPED';
	readonly folder: string;
	/** The last line PostgreSQL wrote, for the operator. */
	readonly lastWords: string;

	constructor(folder: string, lastWords: string, cause: unknown) {
		super(`The database in ${folder} has stopped: ${lastWords || String(cause)}`, { cause });
		this.folder = folder;
		this.lastWords = lastWords;
	}
}
