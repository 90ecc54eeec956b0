import { CannotStart } from './cannot-start.ts';
import { DatabaseStopped } from './database-stopped.ts';
import { faultOf } from './fault.ts';

/** PostgreSQL's last words, when the disk was the reason. */
const REASONS = {
	'disk-full': /No space left on device|[Qq]uota exceeded|File too large/,
	'disk-not-writable': /Read-only file system|Permission denied|Operation not permitted/,
	'disk-broken': /Input\/output error|I\/O error|could not fsync/
} as const;
type Reason = keyof typeof REASONS;

/**
 * What to tell the operator when the data directory cannot be used, or PGlite in it has stopped; null for an error of
 * another kind.
 */
export function diskProblem(error: unknown, folder: string): CannotStart | null {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ENOTDIR' || code === 'EEXIST')
		return new CannotStart(
			`${folder} ist kein Ordner. Bitte nennen Sie in KREISLAUF_DATA den Ordner für die Daten dieser Installation.`
		);
	const reason = reasonOf(error);
	if (reason) return new CannotStart(TEXTS[reason](folder, code ?? ''));
	if (!(error instanceof DatabaseStopped)) return null;
	return new CannotStart(
		`Die Datenbank in ${folder} kann nicht weiterarbeiten. PostgreSQL sagt: ${error.lastWords || 'nichts'}\nBitte noch einmal starten. Hilft das nicht, spielen Sie die letzte Sicherung zurück, siehe docs/operations/backup.md.`
	);
}

const TEXTS: Readonly<Record<Reason, (folder: string, code: string) => string>> = {
	'disk-full': (folder) =>
		`Auf dem Datenträger von ${folder} ist kein Platz mehr. Bitte Platz schaffen und noch einmal starten; was bestätigt wurde, ist gespeichert.`,
	'disk-not-writable': (folder, code) =>
		`In das Datenverzeichnis ${folder} kann nicht geschrieben werden${code && ` (${code})`}. Ist der Datenträger schreibgeschützt eingehängt, oder fehlt dem Benutzer, unter dem Kreislauf läuft, das Recht? Bitte beheben und noch einmal starten, oder mit KREISLAUF_DATA einen anderen Ordner nennen.`,
	'disk-broken': (folder) =>
		`Der Datenträger von ${folder} meldet einen Fehler. Bitte prüfen Sie ihn, bevor Sie noch einmal starten; was bestätigt wurde, ist gespeichert.`
};

function reasonOf(error: unknown): Reason | null {
	if (error instanceof DatabaseStopped) {
		const found = Object.entries(REASONS).find(([, words]) => words.test(error.lastWords));
		return (found?.[0] as Reason | undefined) ?? null;
	}
	const fault = faultOf(error);
	return fault && fault in REASONS ? (fault as Reason) : null;
}
