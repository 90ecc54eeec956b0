import { AGENCY_COUNT_2016 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'sgb2-frauenanteil',
	catalogue: 'S19',
	version: 1,
	theme: 'transferleistungen',
	position: 90,
	name: 'Frauenanteil unter den Leistungsberechtigten nach dem SGB II',
	shortName: 'Frauen im SGB II',
	synonyms: ['Frauen', 'Bürgergeld', 'Hartz IV', 'Jobcenter'],
	meaning:
		'So viele von 100 Menschen mit Grundsicherung für Arbeitsuchende (seit 2023: Bürgergeld) sind Frauen und Mädchen.',
	numerator: [{ measure: 'sgb2-recipients', where: { sex: 'female' } }],
	numeratorText: 'weibliche Leistungsberechtigte nach dem SGB II im Dezember',
	denominator: [{ measure: 'sgb2-recipients' }],
	denominatorText: 'Leistungsberechtigte nach dem SGB II insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Leistungsberechtigte nach dem SGB II',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende; amtlich auf Kreisebene: Sozialberichterstattung (22811)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Dezember; Wartezeit drei Monate',
	method: 'Anteil an allen Leistungsberechtigten, ohne Bevölkerung im Nenner.',
	readingAid: 'Ein Wert von 51 % bedeutet: Von 100 Leistungsberechtigten nach dem SGB II sind 51 weiblich.',
	doesNotSay: 'Die Zahl sagt nicht, warum Frauen Leistungen brauchen; Alleinerziehende sind darin nicht zu erkennen.',
	pitfalls: 'Mit den Leistungsberechtigten als Bezug, nicht mit der Bevölkerung: kein Maß für das Risiko von Frauen.',
	breaks: [AGENCY_COUNT_2016],
	related: ['sgb2-quote'],
	regionalatlas: 'AI2103',
	legalBasis: 'SGB II'
} satisfies Indicator;
