import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigungsquote',
	catalogue: 'B02',
	version: 1,
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
	denominator: [{ measure: 'population', where: { age: [15, 64] } }],
	denominatorText: 'Personen von 15 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Beschäftigte jeden Alters am 30.06., geteilt durch die 15- bis 64-Jährigen am 31.12. desselben Jahres. Weil der Zähler auch Ältere enthält, gilt der Unsicherheitsbereich einer Rate und nicht der eines Anteils. Die amtliche Beschäftigtenquote (AI0710) teilt durch den Bestand vom 31.12. des Vorjahres und weicht deshalb leicht ab.',
	readingAid:
		'Ein Wert von 60 % bedeutet: Von 100 Menschen von 15 bis 64 Jahren haben rechnerisch 60 eine sozialversicherungspflichtige Stelle.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele insgesamt arbeiten: Beamte, Selbständige und ausschließlich geringfügig Beschäftigte fehlen. Sie sagt auch nichts über Arbeitszeit und Lohn.',
	breaks: [
		{
			year: 2011,
			basis: 'official',
			text: 'Ab 2011 beruht die amtliche Einwohnerzahl auf dem Zensus 2011, bis 2010 auf der Volkszählung 1987.'
		},
		{
			year: 2024,
			basis: 'official',
			text: 'Ab 2024 beruht die amtliche Einwohnerzahl auf dem Zensus 2022; im Kreis liegt sie dadurch deutlich niedriger als zuvor.'
		}
	],
	related: ['beschaeftigungsquote-frauen', 'arbeitsplatzdichte', 'arbeitslosenanteil']
} satisfies Indicator;
