/** How fields of forms are called on the pages, for refusals that name them. */
const names: Readonly<Record<string, string>> = {
	name: 'Name',
	shortName: 'Kurzname',
	email: 'E-Mail-Adresse',
	role: 'Rolle',
	kind: 'Art',
	organisation: 'Organisation',
	organisationId: 'Organisation',
	assignments: 'Rolle',
	partOf: 'Gehört zu',
	validFrom: 'Erster Tag',
	validTo: 'Letzter Tag',
	lastDay: 'Letzter Tag',
	year: 'Jahr',
	note: 'Anmerkung',
	reason: 'Grund',
	text: 'Text',
	meaning: 'Bedeutung in einem Satz',
	numeratorText: 'Zähler in Worten',
	denominatorText: 'Nenner in Worten',
	source: 'Quelle',
	licence: 'Nutzungsrecht der Quelle',
	method: 'Methode',
	readingAid: 'Lesehilfe',
	doesNotSay: 'Was die Zahl nicht sagt',
	pitfalls: 'Worauf zu achten ist',
	numerator: 'Zähler',
	denominator: 'Nenner',
	smallestDenominator: 'Kleinster Nenner',
	maxHiddenCount: 'Nicht zeigen von 1 bis',
	roundingBase: 'Basis der Rundung',
	protection: 'Spielraum (muss größer sein als die größte gesperrte Zahl)',
	fewestUnits: 'Stellen hinter jeder Zahl',
	legalType: 'Art der Quelle',
	title: 'Titel',
	recipient: 'An wen',
	purpose: 'Wofür',
	sourceTable: 'Nur für die Tabelle',
	id: 'Kennung',
	dominance: 'Regeln für Träger, Betriebe und Beträge',
	synonyms: 'Suchwörter',
	decimals: 'Nachkommastellen',
	baseYear: 'Ausgangsjahr',
	targetYear: 'Zieljahr',
	targetValue: 'Zielwert'
};

/** `assignments.0.validFrom, email` → `Erster Tag, E-Mail-Adresse`; a name nobody knows stays as it is. */
export function fieldsInWords(fields: string): string {
	const inWords = fields.split(', ').map((field) => {
		const known = field.split('.').findLast((part) => Object.hasOwn(names, part));
		return known === undefined ? field : names[known];
	});
	return [...new Set(inWords)].join(', ');
}
