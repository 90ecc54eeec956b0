import { projectFolder } from './project-folder.ts';

/** Where a database or a parser repeats what somebody typed. */
const QUOTED = /"[^"]*"|'[^']*'|„[^“]*“|`[^`]*`/g;
const ADDRESS = /[^\s<>"']+@[^\s<>"']+/g;
const FRAMES = 12;

/**
 * An error for the log: its kind, its code, where it happened, and its message without anything quoted, since quotes may
 * hold what a person typed. Of a refusal by the database the names of table and constraint, never the values.
 */
export function describeError(error: unknown): Record<string, string | string[]> {
	if (!(error instanceof Error)) return { kind: typeof error };
	const { code, table, constraint, cause } = error as NodeJS.ErrnoException & Record<string, unknown>;
	const frames = (error.stack ?? '')
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.slice(0, FRAMES)
		.map((line) => line.trim().slice(3).replaceAll('file://', '').replaceAll(`${projectFolder}/`, ''));
	const told = { code, table, constraint };
	return {
		kind: error.constructor.name,
		message: error.message.replace(QUOTED, '"…"').replace(ADDRESS, '…@…').slice(0, 500),
		...Object.fromEntries(
			Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		),
		...(cause instanceof Error ? { cause: cause.constructor.name } : {}),
		frames
	};
}
