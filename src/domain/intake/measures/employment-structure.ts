import type { Measure } from '../fact.ts';

/** How people work: commuting, small jobs, what is missing beside registered unemployment. */
export const employmentStructureMeasures: readonly Measure[] = [
	{
		code: 'out-commuters',
		name: 'Auspendlerinnen und Auspendler',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: false,
		description:
			'Beschäftigte mit Wohnort im Gebiet und Arbeitsort außerhalb am 30. Juni. Wer in eine andere Gemeinde des Kreises fährt, verlässt den Kreis nicht: Die Summe der Gemeinden ist nicht die Zahl für den Kreis.'
	},
	{
		code: 'marginally-employed',
		name: 'Ausschließlich geringfügig entlohnt Beschäftigte',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Personen, deren einzige Beschäftigung am 30. Juni ein Minijob ist, nach der Wohngemeinde; ohne Nebenjobs.'
	},
	{
		code: 'underemployed',
		name: 'Unterbeschäftigte ohne Kurzarbeit',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Arbeitslose und Personen in Maßnahmen oder vorübergehend arbeitsunfähig, Jahresdurchschnitt der Bundesagentur für Arbeit.'
	},
	{
		code: 'extended-labour-force',
		name: 'Erweiterte zivile Erwerbspersonen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Bezugsgröße der Bundesagentur für Arbeit für die Unterbeschäftigungsquote; nur für Kreise.'
	},
	{
		code: 'unemployment-benefit-recipients',
		name: 'Empfängerinnen und Empfänger von Arbeitslosengeld',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Arbeitslosengeld bei Arbeitslosigkeit nach dem SGB III, Jahresdurchschnitt nach der Wohngemeinde.'
	},
	{
		code: 'median-wage',
		name: 'Median des Bruttomonatsentgelts',
		unit: 'EUR',
		counts: 'nobody',
		isAdditive: false,
		description: 'Von der Bundesagentur für Arbeit veröffentlichter Median der Vollzeitbeschäftigten der Kerngruppe.'
	}
];
