import type { ProtectionMethod } from '#domain/disclosure';
import { PROTECTION_METHOD_NAMES } from './protection-methods.ts';

type Detail = Readonly<Record<string, string | number>>;

const methodName = (method: unknown): string => PROTECTION_METHOD_NAMES[method as ProtectionMethod] ?? String(method);

/** What to choose instead, for the largest small count. */
const ENOUGH_ROOM: Readonly<Record<string, (room: number) => string>> = {
	rounding: (room) => `Möglich ist die Rundung auf Vielfache von ${2 * room + 1} oder mehr.`,
	'small-count-rounding': (room) => `Möglich ist eine Basis von ${room + 1} oder mehr.`,
	'cell-key': () => `Seine Zufallszahlen reichen nur bis 5.`
};

export const disclosureIssueTexts: Record<string, (detail: Detail) => string> = {
	'disclosure-method-too-narrow': (detail) =>
		`Das Verfahren „${methodName(detail['method'])}“ schützt so nicht genug: Eine Anzahl von 1 bis ${detail['room']} muss um mindestens ${detail['room']} ungewiss bleiben. ${ENOUGH_ROOM[String(detail['method'])]?.(Number(detail['room'])) ?? ''}`,
	'disclosure-rules-for-another-source': () =>
		'So wäre nicht mehr klar, welche Regel für eine Quelle gilt: Eine Regel bleibt bei ihrer Quelle, und eine Quelle hat nur eine eigene Regel.',
	'disclosure-rules-unknown': () => 'Diese Regel gibt es nicht.',
	'disclosure-rules-of-a-kind': () =>
		'Die Regel einer Art von Quellen endet nicht: Sonst wäre nicht klar, wie die Quellen geschützt sind. Setzen Sie eine neue Fassung in Kraft.',
	'disclosure-rules-ended': () => 'Diese Regel ist schon beendet. Für die Quelle gilt die Regel ihrer Art.',
	'disclosure-reason-missing': () =>
		'Bitte schreiben Sie, warum die eigene Regel endet. Der Grund bleibt bei der Regel.',
	'wish-indicator-unsuited': (detail) =>
		`„${detail['indicator']}“ lässt sich so nicht prüfen: Der Zähler ist keine einfache Anzahl von Menschen, Haushalten oder Fällen. Wählen Sie einen Indikator mit einer einzelnen Anzahl.`,
	'wish-methods-mixed': (detail) =>
		`„${detail['indicator']}“ ${detail['year']} lässt sich nicht herausgeben: Für diese Zahlen gelten verschiedene Verfahren (${String(detail['methods']).split(' ').map(methodName).join(' und ')}), weil sie aus Lieferungen mit verschiedenen Regeln kommen. Nebeneinander schützt keines. Bitte für alle diese Lieferungen dasselbe Verfahren mit derselben Basis in Kraft setzen.`,
	'wish-two-years-altered': (detail) =>
		`„${detail['indicator']}“ wird verändert herausgegeben (${methodName(detail['method'])}), wie in den Ausgaben. Zwei Jahre zusammen gibt es dann nicht: Fragen Sie nach den einzelnen Jahren und zählen Sie die veränderten Zahlen zusammen.`,
	'wish-not-there': () => 'So gegliedert liegen die Zahlen nicht vor. Es wurde nichts herausgegeben.',
	'wish-refused': () =>
		'Nichts davon darf heraus: Zusammen mit dem, was schon heraus ist, ließe sich eine gesperrte Zahl eingrenzen.',
	'wish-all-hidden': () => 'Jede Zahl dieser Auswertung müsste gesperrt bleiben. Es wurde nichts herausgegeben.',
	'wish-changed-meanwhile': () =>
		'Seit der Prüfung hat sich etwas geändert: Es kam etwas Neues heraus, oder die Zahlen sind andere. Unten steht, was jetzt gilt. Es wurde nichts herausgegeben.',
	'wish-attack-succeeded': (detail) =>
		`Es wurde nichts herausgegeben: Zusammen mit allem, was schon heraus ist, ließen sich gesperrte Zahlen eingrenzen (${detail['count']}). Fragen Sie gröber: nach weniger Altersgruppen, nach zwei Jahren zusammen oder nach Regionen.`,
	'wish-too-large': (detail) =>
		`Die Auswertung hätte ${detail['cells']} Zahlen; geprüft werden höchstens ${detail['most']}. Fragen Sie nach weniger Jahren, Altersgruppen oder Gebieten.`,
	'monitor-methods-mixed': (detail) =>
		`Die Ausgabe wurde nicht freigegeben: Für „${detail['measure']}“ ${detail['year']} gelten verschiedene Verfahren (${String(detail['methods']).split(' ').map(methodName).join(' und ')}), weil die Zahlen aus Lieferungen mit verschiedenen Regeln kommen. Nebeneinander schützt keines. Bitte für alle diese Lieferungen dasselbe Verfahren mit derselben Basis in Kraft setzen.`
};
