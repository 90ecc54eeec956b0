import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bildungswanderung',
	catalogue: 'D20',
	version: 1,
	theme: 'demografie',
	position: 180,
	name: 'Wanderungssaldo der 18- bis 24-Jährigen',
	shortName: 'Saldo 18–24 Jahre',
	synonyms: ['Bildungswanderung', 'junge Erwachsene', 'Ausbildung und Studium'],
	meaning: 'So viele 18- bis 24-Jährige sind je 1.000 Gleichaltrige mehr zugezogen als fortgezogen.',
	numerator: [
		{ measure: 'arrivals', where: { age: [18, 24] } },
		{ measure: 'departures', where: { age: [18, 24] }, times: -1 }
	],
	numeratorText: 'Zuzüge minus Fortzüge der 18- bis 24-Jährigen',
	denominator: [{ measure: 'population', where: { age: [18, 24] } }],
	denominatorText: 'Personen von 18 bis 24 Jahren',
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
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Saldo der Altersgruppe, geteilt durch die Bevölkerung derselben Gruppe am 31.12. des Jahres. Andere Darstellungen mitteln vier Jahre. Der Regionalatlas (AI0213, AI0214) nimmt die 18- bis 29-Jährigen, getrennt nach Geschlecht.',
	readingAid: 'Ein Wert von −12 bedeutet: Auf 1.000 junge Erwachsene kommen 12 mehr Fortzüge als Zuzüge.',
	doesNotSay:
		'Die Zahl sagt nicht, warum jemand umzieht; Ausbildung und Studium sind nur die häufigsten Gründe. In kleinen Gemeinden schwankt der Wert stark.',
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
	related: ['wanderungssaldo']
} satisfies Indicator;
