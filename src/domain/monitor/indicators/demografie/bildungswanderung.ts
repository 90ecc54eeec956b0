import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bildungswanderung',
	catalogue: 'D20',
	version: 2,
	theme: 'demografie',
	position: 180,
	name: 'Wanderungssaldo der 18- bis 24-Jährigen',
	shortName: 'Saldo 18–24 Jahre',
	synonyms: ['Bildungswanderung', 'junge Erwachsene', 'Ausbildung und Studium'],
	meaning:
		'So viele 18- bis 24-Jährige sind im Mittel von vier Jahren je 1.000 Gleichaltrige mehr zugezogen als fortgezogen.',
	numerator: [
		{ measure: 'arrivals', where: { age: [18, 24] } },
		{ measure: 'departures', where: { age: [18, 24] }, times: -1 },
		{ measure: 'arrivals', where: { age: [18, 24] }, yearOffset: -1 },
		{ measure: 'departures', where: { age: [18, 24] }, times: -1, yearOffset: -1 },
		{ measure: 'arrivals', where: { age: [18, 24] }, yearOffset: -2 },
		{ measure: 'departures', where: { age: [18, 24] }, times: -1, yearOffset: -2 },
		{ measure: 'arrivals', where: { age: [18, 24] }, yearOffset: -3 },
		{ measure: 'departures', where: { age: [18, 24] }, times: -1, yearOffset: -3 }
	],
	numeratorText: 'Zuzüge minus Fortzüge der 18- bis 24-Jährigen in vier Jahren',
	denominator: [
		{ measure: 'population', where: { age: [18, 24] } },
		{ measure: 'population', where: { age: [18, 24] }, yearOffset: -1 },
		{ measure: 'population', where: { age: [18, 24] }, yearOffset: -2 },
		{ measure: 'population', where: { age: [18, 24] }, yearOffset: -3 }
	],
	denominatorText: 'Personen von 18 bis 24 Jahren an den vier Jahresenden, zusammengezählt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 18 bis 24 Jahren am 31.12. des Jahres',
	source:
		'Wanderungsstatistik (12711) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Mittel aus dem Jahr und den drei Jahren davor: Salden der vier Jahre, geteilt durch die Bevölkerung derselben Gruppe an den vier Jahresenden. So schwankt der Wert auch in kleinen Gemeinden weniger. Über einen Zensus hinweg wird amtlich nicht gerechnet. Fassung 1 zeigte ein einzelnes Jahr. Der Regionalatlas (AI0213, AI0214) nimmt die 18- bis 29-Jährigen, getrennt nach Geschlecht.',
	readingAid: 'Ein Wert von −12 bedeutet: Auf 1.000 junge Erwachsene kommen 12 mehr Fortzüge als Zuzüge.',
	doesNotSay:
		'Die Zahl sagt nicht, warum jemand umzieht; Ausbildung und Studium sind nur die häufigsten Gründe. In kleinen Gemeinden schwankt der Wert stark.',
	pitfalls:
		'Fassung 1 zeigte ein einzelnes Jahr, Fassung 2 das Mittel aus vier Jahren. Über Gebietsebenen hinweg nicht vergleichen: Was für die Gemeinde ein Umzug ist, ist für den Kreis keiner.',
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
	related: ['wanderungssaldo']
} satisfies Indicator;
