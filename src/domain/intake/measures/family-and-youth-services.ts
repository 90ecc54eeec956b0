import type { Measure } from '../fact.ts';

/** What the youth office, schools and the health office count; whole cases, so small numbers are protected like persons. */
export const familyAndYouthServiceMeasures: readonly Measure[] = [
	{
		code: 'child-raising-support',
		name: 'Hilfen zur Erziehung',
		unit: 'Hilfen',
		counts: 'cases',
		isAdditive: true,
		description:
			'Hilfen nach §§ 27 und 29 bis 35 SGB VIII, auch für junge Volljährige (§ 41), ohne Erziehungsberatung; am Jahresende laufend oder im Jahr beendet.'
	},
	{
		code: 'placements-outside-family',
		name: 'Junge Menschen in Pflegefamilien und Heimen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Hilfen nach §§ 33 und 34 SGB VIII, auch mit § 41, am Jahresende.'
	},
	{
		code: 'protective-custody',
		name: 'Inobhutnahmen',
		unit: 'Fälle',
		counts: 'cases',
		isAdditive: true,
		description:
			'Vorläufige Schutzmaßnahmen eines Jahres: nach § 42 SGB VIII oder für unbegleitete Minderjährige nach § 42a.'
	},
	{
		code: 'child-risk-assessments',
		name: 'Gefährdungseinschätzungen',
		unit: 'Fälle',
		counts: 'cases',
		isAdditive: true,
		description: 'Verfahren nach § 8a Abs. 1 SGB VIII in einem Jahr, gleich mit welchem Ergebnis.'
	},
	{
		code: 'youth-integration-support',
		name: 'Eingliederungshilfen nach § 35a SGB VIII',
		unit: 'Hilfen',
		counts: 'cases',
		isAdditive: true,
		description: 'Hilfen für seelisch behinderte junge Menschen; am Jahresende laufend oder im Jahr beendet.'
	},
	{
		code: 'maintenance-advance-children',
		name: 'Kinder mit Unterhaltsvorschuss',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Kinder mit laufender Leistung nach dem Unterhaltsvorschussgesetz am Jahresende.'
	},
	{
		code: 'school-entry-examinations',
		name: 'Einschulungsuntersuchungen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Untersuchte Kinder eines Einschulungsjahrgangs nach der Wohngemeinde; darunter mit auffälliger Sprachentwicklung.'
	},
	{
		code: 'school-leavers',
		name: 'Schulabgängerinnen und Schulabgänger',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Abgänge allgemeinbildender Schulen eines Schuljahres nach dem Schulort, darunter ohne mindestens Hauptschulabschluss.'
	},
	{
		code: 'grade-four-transitions',
		name: 'Übergänge aus Klasse 4',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Übergänge in die Klasse 5 nach der abgebenden Grundschule; darunter auf Gymnasien.'
	}
];
