/**
 * One line of JSON for each event on standard output: time, level, event, and fields. Written for machines that collect
 * logs, kept for weeks and read by many; so it never holds names, mail or network addresses, what was typed, or the
 * query of an address. Whoever logs something passes counts, codes, routes and durations.
 */
import process from 'node:process';

export type LogLevel = 'info' | 'warning' | 'error';
export type LogField = string | number | boolean | null | readonly string[];

/** When whoever reads the log has gone, the program goes on. */
process.stdout.on('error', () => {});

export function log(level: LogLevel, event: string, fields: Readonly<Record<string, LogField>> = {}): void {
	process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}
