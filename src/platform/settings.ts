import { resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { readSecret } from './read-secret.ts';

/** What the operator sets through the environment; read in one place, with defaults that work on a laptop. */
export type Settings = {
	readonly port: number;
	readonly host: string;
	/** Demo county with invented figures and one-click roles; `KREISLAUF_DEMO=0` starts empty. */
	readonly isDemo: boolean;
	/** Reverse proxies in front that set `x-forwarded-proto`, `-host` and `-for`; 0: none, such headers are ignored. */
	readonly proxies: number;
	/** The one public address; when set, links are made from it, whatever name a request was sent to. */
	readonly origin: URL | null;
	/** Whoever shows it may read `/metrics` from elsewhere; null: only programs on this machine. */
	readonly metricsToken: string | null;
	/** Where the program puts a backup every night; null: it takes none by itself. */
	readonly backupFolder: string | null;
	/** Whether the server does jobs; `KREISLAUF_JOBS=0` leaves them to another process, or to `kreislauf jobs run`. */
	readonly runsJobs: boolean;
};

/** @throws {CannotStart} when a value makes no sense. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
	return {
		port: wholeNumber('PORT', environment['PORT'], 3000, 65_535),
		host: environment['HOST'] ?? '0.0.0.0',
		isDemo: environment['KREISLAUF_DEMO'] !== '0',
		proxies: wholeNumber('KREISLAUF_BEHIND_PROXY', environment['KREISLAUF_BEHIND_PROXY'], 0, 9),
		origin: originFrom(environment['KREISLAUF_ORIGIN']),
		metricsToken: readSecret('KREISLAUF_METRICS_TOKEN', environment) ?? null,
		backupFolder: environment['KREISLAUF_BACKUP_DIR'] ? resolve(environment['KREISLAUF_BACKUP_DIR']) : null,
		runsJobs: environment['KREISLAUF_JOBS'] !== '0'
	};
}

function wholeNumber(name: string, text: string | undefined, without: number, largest: number): number {
	if (!text) return without;
	const number = Number(text);
	if (/^\d+$/.test(text) && number <= largest) return number;
	throw new CannotStart(`${name} ist keine ganze Zahl von 0 bis ${largest}: ${text}`);
}

function originFrom(text: string | undefined): URL | null {
	if (!text) return null;
	const url = URL.parse(text);
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
	throw new CannotStart('KREISLAUF_ORIGIN ist keine Adresse wie https://monitor.kreis.example (ohne Pfad dahinter).');
}
