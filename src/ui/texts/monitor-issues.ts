import { dimensionsInWords } from './dimension-words.ts';
import { fieldsInWords } from './field-names.ts';

type Detail = Readonly<Record<string, string | number>>;

const levelWords: Readonly<Record<string, string>> = {
	municipality: 'Städte und Gemeinden',
	region: 'Kreisregionen',
	county: 'Kreis',
	state: 'Land',
	country: 'Deutschland'
};

export const monitorIssueTexts: Record<string, (detail: Detail) => string> = {
	'monitor-nothing-delivered': () =>
		'Es gibt noch keine angenommenen Lieferungen, aus denen sich etwas berechnen ließe. Bitte zuerst Tabellen oder Registerauszählungen annehmen.',
	'monitor-year-without-figures': (detail) =>
		`Für ${detail['year']} ist noch nichts geliefert worden. Eine Ausgabe braucht mindestens eine Lieferung ihres Jahres.`,
	'area-not-own': () => 'Diese Zahlen sind für die Stadt oder Gemeinde selbst.',
	'notice-unknown': () =>
		'Diese Auffälligkeit gibt es im jetzigen Arbeitsstand nicht mehr. Es wurde nichts gespeichert.',
	'notice-comment-missing': () => 'Ein Kommentar braucht einen Text.',
	'notice-organisation-missing': () => 'Bitte wählen Sie, an wen Sie die Auffälligkeit weitergeben.',
	'target-place-unknown': () => 'Diesen Indikator gibt es für dieses Gebiet in der Ausgabe nicht.',
	'target-source-missing': () => 'Es fehlt, wer das Ziel beschlossen hat. Ohne Quelle steht kein Ziel auf den Seiten.',
	'target-year-not-later': () => 'Das Zieljahr muss nach dem Ausgangsjahr liegen.',
	'target-base-missing': (detail) =>
		`Für ${detail['year']} gibt es hier keine veröffentlichte Zahl, von der das Ziel ausgehen könnte.`,
	'target-is-base': (detail) => `Das Ziel ist der Wert von ${detail['year']} selbst. Dann gäbe es keinen Weg dorthin.`,
	'target-not-set': () => 'Hier gilt zurzeit kein Ziel.',
	'target-reason-missing': () => 'Bitte schreiben Sie, warum das Ziel nicht mehr gilt.',
	'target-value-unreadable': () =>
		'Der Zielwert ist keine Zahl. Erlaubt sind Ziffern und ein Komma, zum Beispiel 12,5.',
	'own-indicator-text-missing': (detail) => `Es fehlt: ${fieldsInWords(String(detail['fields']))}.`,
	'own-indicator-name-taken': (detail) =>
		`Es gibt schon einen Indikator mit dem Namen „${detail['name']}“. Bitte wählen Sie einen anderen.`,
	'own-indicator-no-numerator': () => 'Der Zähler ist leer. Fügen Sie mindestens ein Merkmal hinzu.',
	'own-indicator-no-denominator': () =>
		'Der Nenner ist leer. Fügen Sie ein Merkmal hinzu, oder wählen Sie als Art „Anzahl“.',
	'own-indicator-no-level': () => 'Wählen Sie mindestens eine Gebietsebene.',
	'own-indicator-not-people': (detail) =>
		`„${detail['measure']}“ zählt keine Menschen, Haushalte oder Fälle. Als Anteil oder Häufigkeit lässt sich das nicht rechnen; als Verhältnis schon.`,
	'own-indicator-measure-unknown': (detail) => `Das Merkmal „${detail['measure']}“ gibt es nicht.`,
	'own-indicator-age-backwards': (detail) =>
		`${detail['measure']}: Das Alter endet mit ${detail['to']}, bevor es mit ${detail['from']} beginnt.`,
	'own-indicator-part-twice': () => 'Dasselbe Merkmal steht zweimal in derselben Summe.',
	'own-indicator-part-unavailable': (detail) =>
		`„${detail['measure']}, ${dimensionsInWords(String(detail['dimensions'] ?? ''))}“ lässt sich aus keiner Lieferung bilden. Altersgruppen müssen genau zu den gelieferten passen; geschätzt wird nichts.`,
	'own-indicator-level-without-figures': (detail) =>
		`Für die Ebene „${levelWords[String(detail['level'])] ?? detail['level']}“ ergibt sich aus den Lieferungen kein einziger Wert. Nehmen Sie die Ebene heraus oder die fehlende Lieferung an.`,
	'own-indicator-share-over-100': (detail) =>
		`${detail['area']}, ${detail['year']}: Der Zähler ist größer als der Nenner. Ein Anteil kann das nicht sein; wählen Sie „Verhältnis“.`,
	'own-indicator-not-safe': () =>
		'Die Zahlen ließen sich nicht so schützen, dass niemand eine gesperrte zurückrechnen kann. So darf der Indikator nicht veröffentlicht werden.',
	'own-indicator-unknown': () => 'Diesen eigenen Indikator gibt es nicht.',
	'own-indicator-too-many': () => 'Mehr als 99 eigene Indikatoren sind nicht vorgesehen.',
	'own-indicator-no-draft': () => 'Zur Freigabe vorlegen lässt sich nur ein Entwurf.',
	'own-indicator-not-submitted': () => 'Dieser Indikator liegt nicht zur Freigabe vor.',
	'own-indicator-own-work': () => 'Sie haben an dieser Fassung mitgeschrieben. Freigeben muss sie eine andere Person.',
	'own-indicator-reason-missing': () => 'Bitte schreiben Sie, was zu ändern ist.',
	'own-indicator-not-in-force': () => 'Dieser Indikator gilt zurzeit nicht.',
	'statement-empty': () => 'Die Stellungnahme ist leer. Veröffentlicht wird nur ein Text.',
	'statement-names-hidden-number': (detail) =>
		`Im Text steht die Zahl „${detail['written']}“. In Ihrer Auswertung ist mit dieser Zahl geheim: ${detail['figures']}. Bitte prüfen Sie, ob der Text sie verrät.`,
	'statement-names-true-number': (detail) =>
		`Im Text steht die Zahl „${detail['written']}“. Das ist die gezählte Zahl, veröffentlicht ist eine veränderte (≈): ${detail['figures']}. Bitte nehmen Sie die veröffentlichte, oder prüfen Sie, ob der Text die gezählte verrät.`,
	'statement-not-own-area': () => 'Stellung nehmen kann nur die Stadt oder Gemeinde selbst.',
	'statement-not-released': () => 'Es ist keine Stellungnahme veröffentlicht.',
	'theme-open-already': (detail) => `Das Thema ist für die Ausgabe ${detail['year']} schon geöffnet.`,
	'theme-closed-already': (detail) => `Das Thema ist für die Ausgabe ${detail['year']} nicht geöffnet.`,
	'monitor-not-safe': (detail) =>
		`Die Ausgabe ${detail['year']} wurde nicht freigegeben: Eine gesperrte Zahl ließe sich zurückrechnen. Bitte die Geheimhaltungsregeln prüfen.`,
	'monitor-attack-succeeded': (detail) =>
		`Die Ausgabe ${detail['year']} wurde nicht freigegeben: Die Prüfung aller Ausgaben zusammen konnte gesperrte Zahlen eingrenzen (${detail['count']}). Möglich sind gröbere Altersgruppen, zwei Jahre zusammen oder strengere Regeln.`
};
