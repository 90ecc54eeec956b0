import type { Measure } from '../fact.ts';

/** Recipients of minimum income and of the benefits that make it up. */
export const transferMeasures: readonly Measure[] = [
	{
		code: 'minimum-income-recipients',
		name: 'Empfängerinnen und Empfänger von Mindestsicherung',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Personen mit Leistungen der sozialen Mindestsicherung am Jahresende: SGB II, Hilfe zum Lebensunterhalt außerhalb von Einrichtungen, Grundsicherung nach dem SGB XII, Regelleistungen nach dem Asylbewerberleistungsgesetz.'
	},
	{
		code: 'minimum-income-rate',
		name: 'Mindestsicherungsquote',
		unit: '%',
		counts: 'nobody',
		isAdditive: false,
		description: 'Im Regionalatlas veröffentlichter Anteil der Personen mit Mindestsicherung an der Bevölkerung.'
	},
	{
		code: 'sgb2-persons',
		name: 'Personen in Bedarfsgemeinschaften (SGB II)',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Alle Personen in Bedarfsgemeinschaften nach dem SGB II, auch solche ohne eigene Regelleistung.'
	},
	{
		code: 'sgb2-recipients',
		name: 'Regelleistungsberechtigte (SGB II)',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Personen mit Arbeitslosengeld II, Sozialgeld oder Bürgergeld, erwerbsfähig oder nicht.'
	},
	{
		code: 'social-assistance-recipients',
		name: 'Empfängerinnen und Empfänger von Hilfe zum Lebensunterhalt',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Laufende Hilfe zum Lebensunterhalt nach dem 3. Kapitel SGB XII am Jahresende.'
	},
	{
		code: 'special-assistance-recipients',
		name: 'Empfängerinnen und Empfänger von Hilfen nach dem 5. bis 9. Kapitel SGB XII',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Hilfen zur Gesundheit, Eingliederungshilfe, Hilfe zur Pflege und weitere Hilfen am Jahresende. Wer mehrere erhält, zählt in der Summe einmal.'
	},
	{
		code: 'basic-security-recipients',
		name: 'Empfängerinnen und Empfänger von Grundsicherung',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Grundsicherung im Alter und bei Erwerbsminderung nach dem 4. Kapitel SGB XII am Jahresende.'
	},
	{
		code: 'asylum-benefit-recipients',
		name: 'Empfängerinnen und Empfänger von Asylbewerberregelleistungen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Grundleistungen und laufende Hilfe zum Lebensunterhalt nach dem AsylbLG am Jahresende.'
	},
	{
		code: 'housing-benefit-households',
		name: 'Haushalte mit Wohngeld',
		unit: 'Haushalte',
		counts: 'households',
		isAdditive: true,
		description: 'Haushalte mit allgemeinem Wohngeld am Jahresende, als Miet- oder Lastenzuschuss.'
	},
	{
		code: 'housing-benefit-mean-claim',
		name: 'Durchschnittlicher Wohngeldanspruch',
		unit: 'EUR',
		counts: 'nobody',
		isAdditive: false,
		description: 'Durchschnittlicher monatlicher Anspruch an allgemeinem Wohngeld je Haushalt.'
	}
];
