/** What is wrong or odd about a delivered file, and what to do: the German sentence for each rule of reading. */
import type { IntakeRule } from '#domain/intake';

type Detail = Readonly<Record<string, string | number>>;

const part = (detail: Detail): string => (detail['part'] ? ` (Teil „${detail['part']}“)` : '');
const sheet = (detail: Detail): string => (detail['sheet'] ? ` (Blatt „${detail['sheet']}“)` : '');
const found = (detail: Detail): string => (detail['found'] === '' ? 'nichts' : `„${detail['found']}“`);

/** What the offices' interface means with its codes. */
const OFFICE_REPLIES: Readonly<Record<string, string>> = {
	'98': 'Die Tabelle ist für den direkten Abruf zu groß. Bitte in kleineren Teilen abrufen.',
	'99': 'Der Abruf ist noch in Arbeit. Bitte das Ergebnis später herunterladen.',
	'104': 'Zu dieser Auswahl gibt es dort keine Daten.',
	'-1': 'Das Amt meldet einen Fehler seiner Datenbank. Bitte später noch einmal abrufen.'
};

export const intakeFindingTexts: Record<IntakeRule, (detail: Detail) => string> = {
	'file-missing': () => 'Diese Datei gibt es nicht.',
	'file-not-readable': () => 'Die Datei lässt sich nicht lesen. Ist es ein Ordner, oder fehlt das Leserecht?',
	'file-empty': () => 'Die Datei ist leer.',
	'file-too-large': (detail) =>
		`Die Datei ist mit ${detail['megabytes']} MB zu groß. Gelesen werden höchstens ${detail['most']} MB. Bitte in Teilen liefern.`,
	'file-binary': () => 'Die Datei ist keine Tabelle, sondern enthält Binärdaten. Gelesen werden CSV und XLSX.',
	'file-pdf': () => 'Die Datei ist ein PDF. Bitte die Tabelle als CSV oder XLSX liefern.',
	'file-html': () =>
		'Die Datei ist eine Webseite und keine Tabelle, wahrscheinlich eine Fehlerseite. Bitte noch einmal herunterladen.',
	'file-xml': () => 'Die Datei ist XML. Gelesen werden CSV und XLSX.',
	'file-old-excel': () =>
		'Die Datei ist eine alte Excel-Mappe (.xls) oder mit einem Kennwort geschützt. Bitte ohne Kennwort als .xlsx speichern.',
	'file-archive': () => 'Die Datei ist ein gepacktes Archiv. Bitte entpacken und die Tabelle daraus liefern.',
	'file-not-xlsx': () => 'Die Mappe hat ein anderes Format (.ods oder .xlsb). Bitte als .xlsx speichern.',
	'file-damaged': (detail) => `Die Datei ist beschädigt oder nicht vollständig übertragen${part(detail)}.`,
	'file-json': () => 'Die Datei ist JSON. Gelesen werden CSV und XLSX.',
	'office-reply': (detail) => {
		const said = detail['said'] ? ` Wortlaut: „${detail['said']}“` : '';
		const meaning =
			OFFICE_REPLIES[String(detail['code'])] ?? 'Die Datenbank des Amtes hat statt der Tabelle eine Meldung geschickt.';
		return `Die Datei ist keine Tabelle, sondern eine Meldung der Datenbank (Code ${detail['code']}). ${meaning}${said}`;
	},
	'zip-bomb': (detail) => {
		const size = detail['megabytes'] ? ` auf ${detail['megabytes']} MB` : ' über die angegebene Größe';
		return `Die Mappe würde beim Entpacken${size} anwachsen${part(detail)}. Das ist nicht erlaubt (höchstens ${detail['most']} MB).`;
	},
	'layout-unknown': () =>
		'Der Aufbau der Datei ist nicht bekannt. Gelesen werden GENESIS-Tabellen, ffcsv, INKAR-Exporte, die eigene Vorlage und Registerzählungen.',
	'workbook-layout-unknown': (detail) =>
		`Der Aufbau der Mappe ist nicht bekannt (Blätter: ${detail['sheets']}). Bitte die Zahlen in die eigene Vorlage übertragen.`,
	'mixed-encoding': () =>
		'Die Datei mischt zwei Zeichenkodierungen (UTF-8 und Windows-1252). Bitte einheitlich als UTF-8 speichern.',
	'broken-characters': () => 'Umlaute sind zerstört. Die Datei wurde mit falscher Zeichenkodierung gespeichert.',
	'control-characters': (detail) => `Die Datei enthält ein unsichtbares Steuerzeichen (${detail['character']}).`,
	'unclosed-quote': () =>
		'Ein Anführungszeichen wird geöffnet und nicht geschlossen. Die Datei ist wohl abgeschnitten.',
	'too-many-columns': (detail) => `Die Tabelle hat mehr als ${detail['most']} Spalten${sheet(detail)}.`,
	'too-many-cells': (detail) =>
		`Die Tabelle hat mehr als ${detail['most']} Felder${sheet(detail)}. Bitte in Teilen liefern.`,
	'personal-data-column': (detail) =>
		`Die Spalte „${detail['name']}“ enthält personenbezogene Angaben. Hier werden nur zusammengefasste Zahlen angenommen. Registerabzüge gehören in die abgeschottete Zählung („kreislauf register count“).`,
	'personal-data-content': (detail) =>
		`Die Datei enthält offenbar ${detail['what']} einzelner Personen. Hier werden nur zusammengefasste Zahlen angenommen. Registerabzüge gehören in die abgeschottete Zählung („kreislauf register count“).`,
	'formula-in-text': () =>
		'Ein Text beginnt wie eine Formel (=, +, @ oder Tabulator). Das kann in einer Tabellenkalkulation Schaden anrichten und wird nicht angenommen.',
	'no-data': () => 'Die Tabelle enthält keine Zahlen.',
	'no-head': () => 'Die Kopfzeilen der Tabelle fehlen. Ohne sie ist nicht klar, was die Zahlen bedeuten.',
	'head-does-not-fit': (detail) =>
		`Der Tabellenkopf passt nicht zu den Zeilen: ${detail['expected']} Spalten vor den Zahlen erwartet, ${detail['found']} gefunden.`,
	'head-column-missing': (detail) => `Die Spalte „${detail['name']}“ fehlt.`,
	'head-column-unknown': (detail) => `Die Spalte „${detail['name']}“ ist keine bekannte Gliederung.`,
	'column-twice': (detail) => `Die Spalte „${detail['name']}“ steht zweimal in der Tabelle.`,
	'no-period': (detail) => `Die Tabelle nennt keinen Stichtag und keinen Zeitraum${sheet(detail)}.`,
	'period-invalid': (detail) => `Hier steht ${found(detail)}, erwartet wird ein Datum oder ein Jahr.`,
	'no-area-column': (detail) =>
		`Es fehlt der Schlüssel des Gebiets (zum Beispiel 06433001)${detail['found'] ? `, gefunden wurde „${detail['found']}“` : ''}.`,
	'area-key-invalid': (detail) =>
		`Hier steht ${found(detail)}, erwartet wird der Schlüssel eines Gebiets${sheet(detail)}.`,
	'area-total-left-out': () => 'Die Zeile ist eine Summe ohne Gebietsschlüssel und wurde ausgelassen.',
	'leading-zero-restored': (detail) =>
		`Dem Schlüssel „${detail['found']}“ fehlte die führende Null. Sie wurde ergänzt.`,
	'row-too-short': (detail) =>
		`Die Zeile hat ${detail['found']} statt ${detail['expected']} Felder. Die Datei ist wohl abgeschnitten oder verändert.`,
	'row-too-long': (detail) => `Die Zeile hat ${detail['found']} statt ${detail['expected']} Felder.`,
	'row-twice': (detail) =>
		`Das Gebiet ${detail['area']} steht mit derselben Gliederung und demselben Zeitraum ein zweites Mal in der Tabelle${detail['first'] ? ` (zuerst in Zeile ${detail['first']})` : ''}.`,
	'cell-not-a-number': (detail) =>
		`Hier steht ${found(detail)}, erwartet wird eine Zahl oder ein Zeichen der Statistik${sheet(detail)}.`,
	'count-not-whole': (detail) => `Hier steht ${found(detail)}, erwartet wird eine ganze Zahl.`,
	'mixed-decimal-marks': () =>
		'Die Datei schreibt Nachkommastellen teils mit Komma, teils mit Punkt. Welche Zahlen stimmen, ist nicht zu erkennen.',
	'file-cut-off': () => 'Die letzte Zeile bricht ab. Die Datei ist nicht vollständig übertragen.',
	'footer-missing': () => 'Die Fußzeile mit Quelle und Stand fehlt. Möglicherweise ist die Tabelle nicht vollständig.',
	'template-version': (detail) =>
		`Diese Fassung der Vorlage ist nicht bekannt: ${found(detail)}. Bitte die aktuelle Vorlage laden.`,
	'template-line-missing': (detail) => `In der Vorlage fehlt die Angabe „${detail['name']}“.`,
	'template-line-invalid': (detail) =>
		`Die Angabe „${detail['name']}“ ist ungültig. Erwartet wird: ${detail['wanted']}.`,
	'template-line-unknown': (detail) => `Die Angabe „${detail['name']}“ gehört nicht zur Vorlage und wurde übergangen.`,
	'template-not-filled': () => 'Die Vorlage ist noch nicht ausgefüllt.',
	'dimension-invalid': (detail) => `„${detail['found']}“ ist kein bekannter Wert der Gliederung „${detail['name']}“.`,
	'and-more': (detail) => `Dieselbe Regel („${detail['rule']}“) ist an ${detail['count']} weiteren Stellen verletzt.`
};
