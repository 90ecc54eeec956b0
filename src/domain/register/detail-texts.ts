/** German sentences about households, migration background, quarters and movements; numbers and places, never a person. */
import type { HouseholdChecks, MovementCheck, QuarterCheck, ResidenceCheck } from './count-details.ts';

const number = new Intl.NumberFormat('de-DE');

export function householdNote(isAccommodationUnknown: boolean): string {
	const homes = isAccommodationUnknown
		? ' Heime und Gemeinschaftsunterkünfte sind im Auszug nicht gekennzeichnet und deshalb nicht herausgenommen.'
		: ' Heime und Gemeinschaftsunterkünfte sind herausgenommen.';
	return `Haushalte sind eine Schätzung aus Anschrift, Verknüpfungen, Namen und Einzug, keine Zählung.${homes}`;
}

export const migrationNote =
	'Der Migrationshintergrund ist eine Schätzung aus Staatsangehörigkeiten, Geburts- und Zuzugsland, Art des Erwerbs und Eltern im Haushalt. Er ist nicht mit Mikrozensus oder Einwanderungsgeschichte vergleichbar; bei alten Fällen fehlen oft Angaben.';

export const ageLimitsNote =
	'Regelaltersgrenze nach § 7a SGB II und § 235 SGB VI, Schulpflicht nach § 58 Abs. 1 des Hessischen Schulgesetzes, beide aus dem Geburtsdatum.';

export const secondaryResidencesNote =
	'Nebenwohnungen sind Menschen, die hier nur eine Nebenwohnung haben. Sie zählen nicht zur Bevölkerung; Haupt- und Nebenwohnungen zusammen sind die Wohnberechtigten.';

export function withheldHouseholdsFinding(checks: readonly (HouseholdChecks & { area: string })[]): string[] {
	const withheld = checks.filter(({ isWithheld }) => isWithheld).map(({ area }) => area);
	if (withheld.length === 0) return [];
	return [`Weniger als 100 Haushalte, deshalb kein Haushaltsblock: ${withheld.join(', ')}.`];
}

export function withoutAddressFinding(checks: readonly HouseholdChecks[]): string[] {
	const persons = checks.reduce((sum, { withoutAddress }) => sum + withoutAddress, 0);
	return persons === 0
		? []
		: [`${number.format(persons)} Personen ohne Anschriftenschlüssel stehen in keinem Haushalt.`];
}

export function quarterFindings({ municipality, smallestSize, merged, withheld, persons }: QuarterCheck): string[] {
	const size = number.format(smallestSize);
	return [
		...merged.map(
			({ name, into }) =>
				`${municipality}: „${name}“ hat weniger als ${size} Personen und ist mit „${into}“ zusammengefasst.`
		),
		...(withheld.length > 0
			? [
					`${municipality}: nicht ausgewiesen, weil zu klein oder weil sonst ein zu kleiner Rest bliebe: ${withheld.join(', ')}.`
				]
			: []),
		...(persons > 0 ? [`${municipality}: ${number.format(persons)} Personen in keinem ausgewiesenen Sozialraum.`] : [])
	];
}

export function residenceFinding({ area, fits, differenceToMain }: ResidenceCheck): string {
	if (fits === 'entitled')
		return `${area}: Die gezählten Personen entsprechen den Wohnberechtigten, nicht den Hauptwohnungen. Bitte den Wohnungsstatus prüfen.`;
	return `${area}: Die gezählten Personen passen zu keiner der beiden veröffentlichten Summen (${number.format(differenceToMain)} zur Hauptwohnung).`;
}

export function movementFinding(checks: readonly MovementCheck[], rowsLeftOut: number): string[] {
	const residuals = checks.filter(({ residual }) => residual !== 0);
	return [
		...(residuals.length > 0
			? [
					`Rest der Bewegungsrechnung: ${residuals.map(({ area, residual }) => `${area} ${residual > 0 ? '+' : '−'}${number.format(Math.abs(residual))}`).join(', ')}.`
				]
			: []),
		...(rowsLeftOut > 0
			? [
					`${number.format(rowsLeftOut)} Bewegungen ohne bekannte Gemeinde, Ereignis oder Datum oder aus anderen Jahren blieben außen vor.`
				]
			: [])
	];
}
