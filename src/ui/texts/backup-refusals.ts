import type { BackupRule } from '#platform/backup/backup-refused';
import { formatNumber } from './format-number.ts';

type Detail = Readonly<Record<string, string | number>>;

/** Why there is no backup, or why nothing was restored, and what to do about it. */
export const backupRefusalTexts: Record<BackupRule, (detail: Detail) => string> = {
	'file-exists': ({ file }) => `${file} gibt es schon. Bitte einen anderen Namen wählen oder mit --force ersetzen.`,
	'folder-missing': ({ file }) => `Den Ordner von ${file} gibt es nicht.`,
	'not-writable': ({ file, code }) =>
		`${file} kann nicht geschrieben werden (${code}). Darf der Benutzer, unter dem Kreislauf läuft, dort schreiben?`,
	'disk-full': ({ file }) => `Auf dem Datenträger von ${file} ist kein Platz mehr.`,
	'state-not-readable': ({ file }) =>
		`„${file}“ im Datenverzeichnis kann nicht gesichert werden: Es ist nicht lesbar, ein Verweis (Link) oder hat einen unzulässigen Namen.`,
	'written-badly': ({ file }) =>
		`Die Sicherung wurde geschrieben, lässt sich aber nicht fehlerfrei wieder lesen, und wurde verworfen: ${file}. Bitte den Datenträger prüfen.`,
	'file-missing': ({ file }) => `Diese Datei gibt es nicht: ${file}`,
	'not-readable': ({ file }) => `Diese Datei kann nicht gelesen werden: ${file}`,
	'not-a-backup': () => 'Die Datei ist keine Sicherung von Kreislauf.',
	truncated: () =>
		'Die Sicherung ist unvollständig, oder die Datei ist keine: Das Ende fehlt. Bitte noch einmal übertragen oder eine andere Sicherung nehmen.',
	damaged: ({ place }) =>
		`Die Sicherung ist beschädigt (${placeInWords(String(place))}). Bitte noch einmal übertragen oder eine andere Sicherung nehmen.`,
	'unsafe-path': ({ file }) =>
		`Die Datei stammt nicht von Kreislauf: Sie enthält „${String(file).slice(0, 200)}“, was außerhalb des Datenverzeichnisses landen würde oder keine gewöhnliche Datei ist.`,
	'newer-format': ({ program }) =>
		`Die Sicherung stammt von einem neueren Programm (Fassung ${program}). Bitte erst Kreislauf aktualisieren.`,
	'newer-program': ({ program, migration }) =>
		`Die Sicherung stammt von einem neueren Programm (Fassung ${program}); dieses kennt den Schritt ${migration} nicht. Bitte erst Kreislauf aktualisieren.`,
	'changed-migration': ({ migration }) =>
		`Der Schritt ${migration} lautet in diesem Programm anders als in der Sicherung. Bitte die Fassung von Kreislauf nehmen, aus der sie stammt.`,
	'folder-not-empty': ({ folder }) =>
		`Im Datenverzeichnis ${folder} liegt schon ein Stand. Mit --replace wird er beiseitegelegt, nicht gelöscht.`,
	'database-not-empty': () =>
		'Die Datenbank (DATABASE_URL) ist nicht leer. Zurückgespielt wird nur in eine leere: bitte eine neue anlegen (createdb) und DATABASE_URL auf sie zeigen lassen.',
	'no-space': ({ folder, needed, free }) =>
		`Auf dem Datenträger von ${folder} ist zu wenig Platz: gebraucht werden etwa ${megabytes(needed)}, frei sind ${megabytes(free)}.`,
	'tables-differ': ({ table }) =>
		`Die Tabelle ${table} gibt es entweder nur in der Sicherung oder nur in diesem Programm. Gehört sie nicht zu Kreislauf, dann bitte aus der gesicherten Datenbank entfernen und neu sichern.`,
	'rows-differ': ({ table, expected, found }) =>
		`Die Tabelle ${table} enthält nach dem Einspielen nicht dasselbe wie die Sicherung (Zeilen: ${expected} erwartet, ${found} gefunden).`
};

function placeInWords(place: string): string {
	if (place === 'seal') return 'Prüfsumme der Datei';
	if (place === 'archive') return 'Aufbau des Archivs';
	return `Teil „${place}“`;
}

/** Bytes → „7,1 MB“. */
export function megabytes(bytes: string | number | undefined): string {
	return `${formatNumber(Number(bytes) / 1e6, 1)} MB`;
}
