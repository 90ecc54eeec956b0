/** The German sentences of the register's rules. They name rows and numbers, never what stands in a row. */
import type { Issue } from '#domain/audit';
import type { RowRule } from './count-manifest.ts';

const number = new Intl.NumberFormat('de-DE');
type Detail = NonNullable<Issue['detail']>;

const issueTexts: Record<string, (detail: Detail) => string> = {
	'reference-date-invalid': ({ given }) => `Der Stichtag „${given}“ ist kein Datum der Form JJJJ-MM-TT.`,
	'files-missing': () => 'Es ist keine Datei angegeben.',
	'same-file-twice': ({ other }) =>
		`Der Inhalt ist derselbe wie in „${other}“. Jede Datei darf nur einmal gezählt werden.`,
	'layout-not-found': ({ layout, known }) =>
		`Das Layout „${layout}“ gibt es nicht. Bekannt sind: ${known}. Auch der Pfad einer Layoutdatei ist möglich.`,
	'layout-invalid': ({ layout, place }) => `Das Layout „${layout}“ ist nicht lesbar (Stelle: ${place}).`,
	'area-list-not-found': () => 'Die Liste der Gemeinden ist nicht lesbar.',
	'area-list-invalid': () => 'Die Liste der Gemeinden enthält keine gültigen Gemeindeschlüssel.',
	'file-not-found': () => 'Die Datei ist nicht vorhanden oder nicht lesbar.',
	'file-empty': () => 'Die Datei ist leer.',
	'file-kind': ({ kind }) => `Die Datei ist kein Registerauszug im Textformat, sondern ${kind}.`,
	'file-truncated': () => 'Die letzte Zeile bricht ab. Die Datei wurde unvollständig übertragen.',
	'file-changed': () => 'Die Datei hat sich während der Zählung verändert. Bitte wiederholen.',
	'file-unreadable': ({ row }) =>
		`Die Datei ist ab etwa Zeile ${row} nicht mehr als Tabelle lesbar (Felder, Anführungszeichen oder Zeichen passen nicht).`,
	'head-missing': () => 'Die erste Zeile enthält keine Spaltenköpfe.',
	'too-many-columns': ({ columns, most }) =>
		`Die Datei hat ${columns} Spalten. Mehr als ${most} sind kein Registerauszug.`,
	'delimiter-unexpected': ({ expected, found }) =>
		`Das Trennzeichen ist nicht das erwartete: erwartet ${expected}, gefunden ${found}. Passt ein anderes Layout?`,
	'columns-missing': ({ columns, layout }) => `Im Layout „${layout}“ fehlen Spalten: ${columns}.`,
	'column-twice': ({ column }) => `Die Spalte „${column}“ steht mehrfach im Kopf.`,
	'rows-missing': () => 'Die Datei enthält nur Spaltenköpfe und keine Personen.',
	'rows-mostly-rejected': ({ rejected, read, reason }) =>
		`${number.format(Number(rejected))} von ${number.format(Number(read))} Zeilen sind nicht zählbar. Häufigster Grund: ${reason} Passt das Layout, und ist es der richtige Kreis?`,
	'quarters-invalid': ({ place }) => `Die Sozialräume sind nicht lesbar (Stelle: ${place}).`,
	'totals-invalid': () => 'Die Zeile enthält keine zwei ganzen Zahlen (Hauptwohnung, Wohnberechtigte).',
	'movements-not-a-year': () =>
		'Bewegungen werden für ein Kalenderjahr gezählt. Der Stichtag muss ein 31. Dezember sein.',
	'previous-count-missing': ({ date }) =>
		`Für die Bewegungsrechnung fehlt die Zählung zum ${date} (Ordner mit manifest.json).`,
	'previous-count-wrong-date': ({ date }) => `Die frühere Zählung ist nicht vom ${date}.`,
	'residual-uncommented': ({ places }) =>
		`Die Bewegungen erklären den neuen Bestand nicht; der Rest liegt über 0,2 Prozent: ${places}. Bitte prüfen oder mit einer Begründung wiederholen (--comment).`,
	'output-not-writable': ({ folder }) => `In „${folder}“ kann nicht geschrieben werden.`
};

/** File, rule and sentence of a refusal, ready for a page or the shell. */
export function registerIssueText(issue: Issue): string {
	const sentence = issueTexts[issue.rule]?.(issue.detail ?? {}) ?? `Regel „${issue.rule}“ ist verletzt.`;
	const place = [issue.file, issue.row ? `Zeile ${issue.row}` : null].filter(Boolean).join(', ');
	return place ? `${place}: ${sentence}` : sentence;
}

const ruleTexts: Record<RowRule, string> = {
	'too-many-fields': 'mehr Felder als Spaltenköpfe',
	'residence-unknown': 'Wohnungsstatus fehlt oder ist unbekannt',
	'area-unknown': 'Gemeindeschlüssel fehlt oder gehört nicht zum Kreis',
	'birth-date-impossible': 'Geburtsdatum fehlt oder ist kein Datum',
	'born-after-reference-date': 'Geburt nach dem Stichtag',
	'age-over-120': 'älter als 120 Jahre',
	'secondary-residence': 'Nebenwohnung, getrennt gezählt',
	'citizenship-unknown': 'Staatsangehörigkeit fehlt oder ist unbekannt',
	duplicate: 'Person steht mehrfach im Auszug, nur einmal gezählt',
	'person-key-missing': 'Personenschlüssel fehlt, gezählt und nicht auf Doppelte geprüft',
	'birth-date-incomplete': 'Geburtsdatum unvollständig, Jahresmitte oder Monatsmitte angenommen',
	'sex-diverse': 'Geschlecht divers, nach dem Geburtstag zugeordnet',
	'sex-unknown': 'Geschlecht ohne Angabe oder unbekannt, nach dem Geburtstag zugeordnet'
};

export function ruleText(rule: RowRule): string {
	return ruleTexts[rule];
}

/** „3 Zeilen: Geburt nach dem Stichtag (zum Beispiel Zeile 17, 204).“ */
export function ruleFinding(rule: RowRule, rows: number, exampleRows: readonly number[]): string {
	const shown = exampleRows.slice(0, 5).join(', ');
	const examples = rows === 1 ? `Zeile ${shown}` : `zum Beispiel Zeile ${shown}`;
	return `${number.format(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'}: ${ruleTexts[rule]} (${examples}).`;
}

export const encodingFinding = 'Die Datei ist nicht in UTF-8 geschrieben und wurde beim Lesen umgewandelt.';

export function needlessColumnsFinding(heads: readonly string[]): string {
	return `Der Auszug enthält Spalten, die nicht gebraucht werden (${heads.join(', ')}). Sie wurden nicht gelesen; bitte künftig weglassen.`;
}

export function emptyAreasFinding(areas: readonly string[]): string {
	return `Ohne gezählte Person bleiben: ${areas.join(', ')}.`;
}

export const mixedOriginFinding =
	'Der Auszug mischt erfundene und echte Personen. Die Zählung trennt sie nach der Herkunft.';

export const keylessFinding =
	'Ohne Personenschlüssel gelten gleiche Zeilen als dieselbe Person; gleichgeschlechtliche Zwillinge an einer Anschrift werden dann einmal gezählt.';

/** How the count treats what the register leaves open; stands in every manifest. */
export const countConventions: readonly string[] = [
	'Bevölkerung sind Personen mit alleiniger oder Hauptwohnung am Stichtag. Nebenwohnungen werden getrennt gezählt.',
	'Alter in vollendeten Jahren am Stichtag; wer am 29. Februar geboren ist, vollendet ein Jahr in Gemeinjahren am 1. März. 100 steht für 100 und älter.',
	'Deutsch ist, wer eine deutsche Staatsangehörigkeit hat, auch neben einer anderen. Staatenlos, ungeklärt und ohne Angabe (997 bis 999) zählen als nicht deutsch.',
	'Divers, ohne Angabe und unbekannte Geschlechtsschlüssel werden nach der Geburtstagszahl zugeordnet (Tage seit 1. Januar 1970: gerade weiblich, ungerade männlich), damit die Summen stimmen.',
	'Eine abgewiesene Zeile steht unter der ersten Regel, die zutrifft. Zeilen zählen ab dem Spaltenkopf (1), leere Zeilen zählen nicht mit.'
];
