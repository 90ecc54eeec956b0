import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'einbuergerungsquote',
	catalogue: 'D23',
	version: 1,
	theme: 'demografie',
	position: 164,
	name: 'Einbürgerungsquote',
	shortName: 'Einbürgerungen',
	synonyms: ['Einbürgerungen', 'Staatsangehörigkeit', 'deutscher Pass'],
	meaning: 'So viele von 100 Menschen ohne deutschen Pass wurden im Jahr eingebürgert.',
	numerator: [{ measure: 'naturalisations' }],
	numeratorText: 'Einbürgerungen im Kalenderjahr',
	denominator: [{ measure: 'population', where: { citizenship: 'foreign' }, yearOffset: -1 }],
	denominatorText: 'ausländische Bevölkerung am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 2,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ohne deutsche Staatsangehörigkeit mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Einbürgerungsbehörde des Kreises; amtlich: Einbürgerungsstatistik (12511) des Hessischen Statistischen Landesamtes; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Einbürgerungen des Jahres geteilt durch die ausländische Bevölkerung zu dessen Beginn. Die amtliche Statistik kennt auch das ausgeschöpfte Einbürgerungspotenzial, das nur Menschen mit mindestens zehn Jahren Aufenthalt in den Nenner nimmt.',
	readingAid: 'Ein Wert von 2,1 % bedeutet: Von 100 Menschen ohne deutschen Pass wurden im Jahr rund 2 eingebürgert.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele sich einbürgern lassen könnten oder wollen, und nicht, wie lange ein Verfahren dauert.',
	pitfalls: 'Reform des Staatsangehörigkeitsrechts im Juni 2024: kürzere Fristen, Mehrstaatigkeit erlaubt.',
	breaks: [
		CENSUS_2011_A_YEAR_LATER,
		CENSUS_2022_A_YEAR_LATER,
		{
			year: 2024,
			text: 'Seit dem 27. Juni 2024 genügen in der Regel fünf Jahre Aufenthalt, und der alte Pass darf behalten werden (StARModG).',
			label: 'neues Recht'
		}
	],
	related: ['auslaenderanteil'],
	legalBasis: '§§ 8 bis 10 StAG'
} satisfies Indicator;
