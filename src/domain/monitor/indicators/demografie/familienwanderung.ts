import type { Indicator } from '../../indicator.ts';

export default {
	id: 'familienwanderung',
	catalogue: 'D19',
	version: 1,
	theme: 'demografie',
	position: 178,
	name: 'Familienwanderung (0–17 und 30–49 Jahre)',
	shortName: 'Familienwanderung',
	synonyms: ['Zuzug von Familien', 'Familien', 'Wanderungssaldo Familien'],
	meaning:
		'So viele Kinder, Jugendliche und Erwachsene im Familienalter sind im Mittel von vier Jahren je 1.000 Gleichaltrige mehr zugezogen als fortgezogen.',
	numerator: [
		{ measure: 'arrivals', where: { age: [0, 17] } },
		{ measure: 'departures', where: { age: [0, 17] }, times: -1 },
		{ measure: 'arrivals', where: { age: [30, 49] } },
		{ measure: 'departures', where: { age: [30, 49] }, times: -1 },
		{ measure: 'arrivals', where: { age: [0, 17] }, yearOffset: -1 },
		{ measure: 'departures', where: { age: [0, 17] }, times: -1, yearOffset: -1 },
		{ measure: 'arrivals', where: { age: [30, 49] }, yearOffset: -1 },
		{ measure: 'departures', where: { age: [30, 49] }, times: -1, yearOffset: -1 },
		{ measure: 'arrivals', where: { age: [0, 17] }, yearOffset: -2 },
		{ measure: 'departures', where: { age: [0, 17] }, times: -1, yearOffset: -2 },
		{ measure: 'arrivals', where: { age: [30, 49] }, yearOffset: -2 },
		{ measure: 'departures', where: { age: [30, 49] }, times: -1, yearOffset: -2 },
		{ measure: 'arrivals', where: { age: [0, 17] }, yearOffset: -3 },
		{ measure: 'departures', where: { age: [0, 17] }, times: -1, yearOffset: -3 },
		{ measure: 'arrivals', where: { age: [30, 49] }, yearOffset: -3 },
		{ measure: 'departures', where: { age: [30, 49] }, times: -1, yearOffset: -3 }
	],
	numeratorText: 'Zuzüge minus Fortzüge der 0- bis 17- und 30- bis 49-Jährigen in vier Jahren',
	denominator: [
		{ measure: 'population', where: { age: [0, 17] } },
		{ measure: 'population', where: { age: [30, 49] } },
		{ measure: 'population', where: { age: [0, 17] }, yearOffset: -1 },
		{ measure: 'population', where: { age: [30, 49] }, yearOffset: -1 },
		{ measure: 'population', where: { age: [0, 17] }, yearOffset: -2 },
		{ measure: 'population', where: { age: [30, 49] }, yearOffset: -2 },
		{ measure: 'population', where: { age: [0, 17] }, yearOffset: -3 },
		{ measure: 'population', where: { age: [30, 49] }, yearOffset: -3 }
	],
	denominatorText: 'Personen dieser Altersgruppen an den vier Jahresenden, zusammengezählt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 400,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 17 und von 30 bis 49 Jahren mit Hauptwohnung am 31.12. der vier Jahre',
	source:
		'Einwohnermelderegister der Städte und Gemeinden; amtlich: Wanderungsstatistik (12711) der Statistischen Ämter; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Mittel aus dem Jahr und den drei Jahren davor',
	method:
		'Abgrenzung der Altersgruppen nach dem Wegweiser Kommune. Salden der vier Jahre, geteilt durch die Bevölkerung derselben Gruppen an den vier Jahresenden. Über einen Zensus hinweg wird amtlich nicht gerechnet.',
	readingAid:
		'Ein Wert von 8 bedeutet: Im Mittel von vier Jahren kamen auf 1.000 Menschen dieser Altersgruppen 8 mehr Zuzüge als Fortzüge.',
	doesNotSay: 'Die Zahl sagt nicht, ob wirklich Familien umziehen: Gezählt wird das Alter, nicht die Familie.',
	pitfalls: 'Kreis und Gemeinden nicht vergleichen: Was für die Gemeinde ein Umzug ist, ist für den Kreis keiner.',
	breaks: [
		{
			year: 2014,
			basis: 'official',
			text: 'Ab 2014 liegen alle vier Jahresenden nach dem Zensus 2011; davor wird über die Grenze nicht gerechnet.'
		},
		{
			year: 2027,
			basis: 'official',
			text: 'Ab 2027 liegen alle vier Jahresenden auf der Grundlage des Zensus 2022; 2024 bis 2026 wird nicht gerechnet.'
		}
	],
	related: ['bildungswanderung', 'wanderungssaldo']
} satisfies Indicator;
