/**
 * What can go wrong around the program, through no fault of it or of whoever uses it. People get a sentence for each
 * (`#ui/texts/faults.ts`); the operator finds it in the log.
 */
import { describeError } from './describe-error.ts';
import { log } from './log.ts';

export type Fault =
	'disk-full' | 'disk-not-writable' | 'disk-broken' | 'database-gone' | 'database-busy' | 'database-stopped';

/** System codes, and SQLSTATEs of PostgreSQL (appendix A of its manual). */
const CODES: Readonly<Record<Fault, RegExp>> = {
	'disk-full': /^(ENOSPC|EDQUOT|EFBIG|53100)$/,
	'disk-not-writable': /^(EROFS|EACCES|EPERM)$/,
	'disk-broken': /^(EIO|58030|XX001|XX002)$/,
	'database-gone':
		/^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0[1-5])$/,
	'database-busy': /^(57014|55P03|40001|40P01|25P0[2-4]|53300)$/,
	'database-stopped': /^DATABASE_STOPPED$/
};

/** Where there is no code of its own: pg's connections, and what the system told PostgreSQL about a file. */
const WORDS: Readonly<Partial<Record<Fault, RegExp>>> = {
	'database-gone': /^(Connection terminated|Client has encountered a connection error)/,
	'database-busy': /^timeout exceeded when trying to connect/,
	'disk-full': /: (No space left on device|Disk quota exceeded|File too large)$/,
	'disk-not-writable': /: (Read-only file system|Permission denied|Operation not permitted)$/,
	'disk-broken': /: Input\/output error$/
};

/** Null: a bug, or a refusal. Told by codes, for the page bundle and the command line each have their own classes. */
export function faultOf(error: unknown): Fault | null {
	if (typeof error !== 'object' || error === null) return null;
	const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown };
	for (const [fault, codes] of Object.entries(CODES)) {
		if (typeof code === 'string' && codes.test(code)) return fault as Fault;
	}
	for (const [fault, words] of Object.entries(WORDS)) {
		if (typeof message === 'string' && words.test(message)) return fault as Fault;
	}
	return faultOf(cause);
}

/** The database was told to store everything, and its answer is missing: it may have done so or not. */
export function leavesOpenWhatIsStored(fault: Fault): boolean {
	return fault === 'database-gone' || fault === 'database-stopped';
}

const LOGGING = Symbol.for('kreislauf.faults-are-logged');
type Process = { [LOGGING]?: boolean };

/** From now on faults are logged: the server says so, in a shell people read the sentence itself. */
export function logFaults(): void {
	(globalThis as Process)[LOGGING] = true;
}

export function tellFault(fault: Fault, error: unknown, during: string): void {
	if ((globalThis as Process)[LOGGING]) log('error', 'fault', { fault, during, ...describeError(error) });
}
