import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'mindestsicherungsquote',
	catalogue: 'S11',
	version: 1,
	theme: 'transferleistungen',
	position: 10,
	name: 'Mindestsicherungsquote',
	shortName: 'Mindestsicherung',
	synonyms: ['Sozialleistungen', 'Sozialhilfe', 'Armut', 'Bürgergeld', 'Hartz IV', 'Grundsicherung gesamt'],
	meaning: 'So viele von 100 Menschen bekommen Leistungen, die den grundlegenden Lebensunterhalt sichern.',
	numerator: [{ measure: 'minimum-income-recipients' }],
	numeratorText: 'Empfängerinnen und Empfänger von Mindestsicherungsleistungen am 31.12.',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt am 31.12.',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Sozialberichterstattung der Statistischen Ämter des Bundes und der Länder (22811); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method:
		'Zusammengezählt werden vier Leistungen: Grundsicherung für Arbeitsuchende (SGB II, seit 2023 Bürgergeld), Hilfe zum Lebensunterhalt außerhalb von Einrichtungen und Grundsicherung im Alter und bei Erwerbsminderung (beide SGB XII), Regelleistungen für Asylsuchende (AsylbLG). Gerechnet wie im Regionalatlas. Doppelbezug ist nicht bereinigt. Amtlich gibt es die Zahl nur für Kreise; Gemeindewerte stammen aus den Fachverfahren des Kreises.',
	readingAid: 'Ein Wert von 9 % bedeutet: Von 100 Menschen bekommen 9 eine Leistung der Mindestsicherung.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen arm sind: Nicht alle, die Anspruch haben, stellen einen Antrag. Wer Wohngeld oder Kinderzuschlag bekommt, zählt nicht.',
	pitfalls:
		'Vier Leistungen zum gleichen Stichtag; Doppelzählungen sind nicht bereinigt. Kriegsopferfürsorge war bis 2019 enthalten.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['sgb2-quote', 'grundsicherung-im-alter', 'asylbewerberleistungen', 'hilfe-zum-lebensunterhalt'],
	regionalatlas: 'AI2001',
	legalBasis: 'SGB II; SGB XII, 3. und 4. Kapitel; AsylbLG'
} satisfies Indicator;
