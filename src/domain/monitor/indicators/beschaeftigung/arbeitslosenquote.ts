import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosenquote',
	catalogue: 'B10',
	version: 1,
	theme: 'beschaeftigung',
	position: 160,
	name: 'Arbeitslosenquote (alle zivilen Erwerbspersonen)',
	shortName: 'Arbeitslosenquote',
	synonyms: ['amtliche Arbeitslosenquote', 'Arbeitslosigkeit'],
	meaning: 'So viele von 100 Menschen, die arbeiten oder Arbeit suchen, sind arbeitslos gemeldet.',
	numerator: [{ measure: 'unemployment-rate', where: { base: 'all' } }],
	numeratorText: 'veröffentlichte Arbeitslosenquote',
	multiplier: 1,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Alle zivilen Erwerbspersonen nach der Bezugsgröße der Bundesagentur, jeweils ab Mai neu',
	source: 'Statistik der Bundesagentur für Arbeit: Arbeitslosenstatistik (13211)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Durchschnitt der zwölf Monatswerte',
	method:
		'Übernommen, wie von der Bundesagentur veröffentlicht: Arbeitslose geteilt durch alle zivilen Erwerbspersonen. Sie gibt Quoten nur für Gebiete mit mindestens 15.000 Erwerbspersonen heraus; deshalb gibt es hier nur Kreis, Regierungsbezirk, Land und Bund.',
	readingAid:
		'Ein Wert von 5,5 % bedeutet: Von 1.000 zivilen Erwerbspersonen waren im Jahresdurchschnitt 55 arbeitslos gemeldet.',
	doesNotSay:
		'Die Zahl sagt nichts über Menschen, die sich nicht arbeitslos melden. Für Gemeinden gibt es sie nicht; dort steht der Arbeitslosenanteil.',
	pitfalls:
		'Die Bundesagentur veröffentlicht unter 15.000 Erwerbspersonen keine Quote; unter 1.000 ist ihre Bildung unzulässig. Für Gemeinden dient deshalb der Arbeitslosenanteil. Die Bezugsgröße wird jedes Jahr im Mai neu gesetzt.',
	breaks: [
		{
			year: 2005,
			text: 'Mit dem SGB II wurden 2005 auch arbeitsfähige Sozialhilfeempfänger als arbeitslos gezählt.',
			label: 'Einführung SGB II'
		}
	],
	related: ['arbeitslosenanteil'],
	regionalatlas: 'AI0801'
} satisfies Indicator;
