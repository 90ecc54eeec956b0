/** German sentences of the checks before a delivery is accepted, and the words of the preview. */
import { dimensionsInWords } from './dimension-words.ts';
import { formatNumber } from './format-number.ts';

type Detail = Readonly<Record<string, string | number>>;

const number = (value: string | number | undefined): string =>
	typeof value === 'number' ? formatNumber(value, Number.isInteger(value) ? 0 : 2) : String(value ?? '');

const figure = (detail: Detail): string =>
	`${detail['measure']} (${dimensionsInWords(String(detail['dimensions'] ?? ''))}), ${detail['areaName'] ?? detail['area']}, ${detail['year']}`;

const PARTS: Readonly<Record<string, string>> = {
	municipalities: 'Die Summe der Städte und Gemeinden',
	sex: 'Die Summe von Frauen und Männern',
	citizenship: 'Die Summe von Deutschen und Nichtdeutschen',
	age: 'Die Summe der Altersgruppen'
};

const sumSentence = (detail: Detail): string =>
	`${figure(detail)}: ${PARTS[String(detail['of'])] ?? 'Die Summe der Teile'} ist ${number(detail['sum'])}, ` +
	`als Gesamtzahl sind ${number(detail['total'])} angegeben.`;

const STATUS: Readonly<Record<string, string>> = { accepted: 'angenommen', rejected: 'abgelehnt', waiting: 'offen' };

const germanDate = (iso: string | number | undefined): string =>
	String(iso ?? '')
		.split('-')
		.toReversed()
		.join('.');

export const intakeChangeTexts: Record<string, (detail: Detail) => string> = {
	'wrong-county': (detail) =>
		`Die Datei enthält kein Gebiet des Kreises ${detail['county']}, sondern zum Beispiel ${detail['area']} ${detail['name']}. ` +
		'Sie gehört zu einem anderen Kreis oder einer anderen Gebietsebene.',
	'nothing-to-accept': () => 'Die Datei enthält keine Werte.',
	'nothing-acceptable': (detail) => `Keiner der ${number(detail['refused'])} Werte kann übernommen werden.`,
	'area-unknown': (detail) =>
		`Der Schlüssel ${detail['area']} (${detail['name']}) beginnt wie einer des Kreises, ein solches Gebiet gibt es aber nicht. Der Wert wird nicht übernommen.`,
	'foreign-areas': (detail) => `${number(detail['count'])} Werte: fremdes Gebiet, nicht übernommen.`,
	'measure-unknown': (detail) =>
		`Das Merkmal „${detail['measure']}“ gibt es nicht. Erlaubt sind die Merkmale der Vorlagen. Der Wert wird nicht übernommen.`,
	'dimension-unreadable': (detail) =>
		`Die Gliederung ${detail['dimensions']} ist nicht zu verstehen. Der Wert wird nicht übernommen.`,
	'period-unreadable': (detail) =>
		`Der Zeitraum „${detail['period']}“ ist weder ein Jahr (2015) noch ein Stichtag (31.12.2015). Der Wert wird nicht übernommen.`,
	'cell-twice': (detail) =>
		`Für dasselbe Tabellenfeld steht schon in Zeile ${detail['firstRow']}, Spalte ${detail['firstColumn']} ein anderer Wert. Der erste gilt.`,
	'table-unknown': (detail) =>
		`Die Tabelle „${detail['table']}“ ist nicht zugeordnet. Ihre Werte werden aufbewahrt, aber für keinen Indikator verwendet.`,
	'delivered-before': (detail) =>
		`Genau diese Datei wurde am ${germanDate(detail['receivedOn'])} schon angenommen (Lieferung ${detail['delivery']}).`,
	'invented-over-real': (detail) =>
		`${number(detail['count'])} echte Werte würden durch erfundene Werte der Vorführung ersetzt.`,
	'municipality-missing': (detail) =>
		`${detail['year']}: Für ${number(detail['count'])} Städte und Gemeinden fehlen Werte (${detail['areaNames'] ?? detail['areas']}).`,
	'period-gap': (detail) => `${detail['measure']}: Zwischen ${detail['from']} und ${detail['to']} fehlen Werte.`,
	jump: (detail) =>
		`${figure(detail)}: ${number(detail['after'])} nach ${number(detail['before'])} im Jahr ${detail['yearBefore']}. Das ist ein ungewöhnlicher Sprung.`,
	'sum-differs': sumSentence,
	'sum-rounded': (detail) => `${sumSentence(detail)} Der Unterschied ist durch Rundung erklärbar.`,
	'further-findings': (detail) =>
		`Dazu ${number(detail['count'])} weitere Hinweise derselben Art (Regel „${detail['rule']}“).`,
	'delivery-unknown': (detail) => `Eine Lieferung ${detail['delivery']} gibt es nicht.`,
	'delivery-decided': (detail) =>
		`Über die Lieferung ${detail['delivery']} ist schon entschieden: ${STATUS[String(detail['status'])] ?? detail['status']}.`,
	'delivered-file-missing': (detail) =>
		`Die aufbewahrte Datei der Lieferung ${detail['delivery']} fehlt im Datenverzeichnis. Arbeiten mehrere Prozesse an einer Datenbank, brauchen sie denselben Ordner: Bitte verständigen Sie die Administration.`,
	'stored-file-changed': (detail) =>
		`Die aufbewahrte Datei „${detail['fileName']}“ der Lieferung ${detail['delivery']} ist nicht mehr dieselbe. Es wurde nichts übernommen.`
};
