import type { Measure } from '../fact.ts';

/** Benefits beyond the count of recipients. */
export const furtherTransferMeasures: readonly Measure[] = [
	{
		code: 'sgb2-entitled',
		name: 'Leistungsberechtigte (SGB II)',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Regelleistungsberechtigte und sonstige Leistungsberechtigte in Bedarfsgemeinschaften, ohne Kinder ohne Leistungsanspruch und ohne Ausgeschlossene.'
	},
	{
		code: 'sgb2-households',
		name: 'Bedarfsgemeinschaften (SGB II)',
		unit: 'Bedarfsgemeinschaften',
		counts: 'households',
		isAdditive: true,
		description: 'Bedarfsgemeinschaften; darunter von Alleinerziehenden und mit laufenden Kosten der Unterkunft.'
	},
	{
		code: 'sgb2-housing-costs',
		name: 'Anerkannte Kosten der Unterkunft (SGB II)',
		unit: 'EUR',
		counts: 'nobody',
		isAdditive: true,
		description: 'Anerkannte laufende Kosten der Unterkunft und Heizung eines Monats im Jahresdurchschnitt.'
	},
	{
		code: 'participation-recipients',
		name: 'Empfängerinnen und Empfänger von Bildung und Teilhabe',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Personen mit mindestens einer Leistung für Bildung und Teilhabe im Zeitraum; jede Person zählt einmal.'
	},
	{
		code: 'participation-entitled',
		name: 'Berechtigte für Bildung und Teilhabe',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Personen unter 25 Jahren mit Leistungen nach SGB II, SGB XII, AsylbLG, Wohngeld oder Kinderzuschlag im Zeitraum; jede Person zählt einmal.'
	},
	{
		code: 'sgb9-integration-recipients',
		name: 'Leistungsberechtigte der Eingliederungshilfe (SGB IX)',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Leistungsberechtigte nach Teil 2 SGB IX am Jahresende, beim Kreis und beim Landeswohlfahrtsverband zusammen.'
	},
	{
		code: 'severely-disabled-persons',
		name: 'Schwerbehinderte Menschen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Personen mit gültigem Ausweis und einem Grad der Behinderung ab 50 am Jahresende.'
	}
];
