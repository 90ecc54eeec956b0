import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigungsquote',
	catalogue: 'B02',
	version: 2,
	theme: 'beschaeftigung',
	position: 20,
	name: 'Beschäftigungsquote am Wohnort',
	shortName: 'Beschäftigung am Wohnort',
	synonyms: [
		'SvB',
		'Beschäftigtenquote',
		'sozialversicherungspflichtig Beschäftigte',
		'Quote SvB Wohnort',
		'Erwerbstätigkeit'
	],
	meaning: 'So viele von 100 Menschen im erwerbsfähigen Alter sind sozialversicherungspflichtig beschäftigt.',
	numerator: [{ measure: 'employed-at-residence' }],
	numeratorText: 'sozialversicherungspflichtig Beschäftigte mit Wohnort im Gebiet, 30.06.',
	denominator: [{ measure: 'population', where: { age: [15, 64] }, yearOffset: -1 }],
	denominatorText: 'Personen von 15 bis 64 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Beschäftigte jeden Alters am 30.06., geteilt durch die 15- bis 64-Jährigen am 31.12. des Vorjahres, wie in der amtlichen Beschäftigtenquote (AI0710). Weil der Zähler auch Ältere enthält, gilt der Unsicherheitsbereich einer Rate und nicht der eines Anteils. Bis Fassung 1 stand der Bestand desselben Jahres im Nenner.',
	readingAid:
		'Ein Wert von 60 % bedeutet: Von 100 Menschen von 15 bis 64 Jahren haben rechnerisch 60 eine sozialversicherungspflichtige Stelle.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele insgesamt arbeiten: Beamte, Selbständige und ausschließlich geringfügig Beschäftigte fehlen. Sie sagt auch nichts über Arbeitszeit und Lohn.',
	pitfalls:
		'Fassung 1 teilte durch die Bevölkerung am 31.12. desselben Jahres; Fassung 2 nimmt wie die amtliche Quote den Bestand des Vorjahres. Die Bundesagentur rechnet daneben eine Quote bis zur Regelaltersgrenze.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['beschaeftigungsquote-frauen', 'arbeitsplatzdichte', 'arbeitslosenanteil'],
	regionalatlas: 'AI0710'
} satisfies Indicator;
