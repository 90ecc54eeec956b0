import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'hilfe-zum-lebensunterhalt',
	catalogue: 'S09',
	version: 1,
	theme: 'transferleistungen',
	position: 60,
	name: 'Hilfe zum Lebensunterhalt außerhalb von Einrichtungen',
	shortName: 'Hilfe zum Lebensunterhalt',
	synonyms: ['Sozialhilfe', 'Sozialamt', 'HLU'],
	meaning: 'So viele von 1.000 Menschen bekommen Hilfe zum Lebensunterhalt und leben nicht in einer Einrichtung.',
	numerator: [{ measure: 'social-assistance-recipients', where: { residence: 'outside-institutions' } }],
	numeratorText: 'Empfängerinnen und Empfänger von Hilfe zum Lebensunterhalt außerhalb von Einrichtungen am 31.12.',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Sozialhilfestatistik (22121) der Statistischen Ämter; Gemeindewerte aus dem Fachverfahren des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method: 'Laufende Hilfe nach dem 3. Kapitel SGB XII, Stand am Jahresende.',
	readingAid: 'Ein Wert von 2 bedeutet: Von 1.000 Menschen bekommen 2 Hilfe zum Lebensunterhalt.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele auf staatliche Hilfe angewiesen sind: Die meisten bekommen Bürgergeld oder Grundsicherung im Alter. Die Hilfe zum Lebensunterhalt fängt nur wenige dazwischen auf.',
	pitfalls: 'Nur außerhalb von Einrichtungen; mit Einrichtungen ist die Zahl deutlich höher.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['mindestsicherungsquote', 'grundsicherung-im-alter'],
	legalBasis: '§§ 27 ff. SGB XII'
} satisfies Indicator;
