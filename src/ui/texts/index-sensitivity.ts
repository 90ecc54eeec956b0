/** How far the place of a municipality in an index can be trusted, in words. */
import type { IndexSensitivity } from '#domain/monitor';
import { FEWEST_AREAS_PER_VARIABLE } from '#domain/statistics';
import { formatNumber } from './format-number.ts';

/** `part`: what the index is made of, `Indikator` or `Thema`. Empty where nobody has an index. */
export function sensitivityInWords(
	{ standings, ranked, ways, weights, areasPerPart }: IndexSensitivity,
	part: 'Indikator' | 'Thema'
): string[] {
	if (ranked === 0 || ways < 2) return [];
	const hasPrincipal = weights.some(({ principal }) => principal !== null);
	const isMixed = weights.some(({ isContrary }) => isContrary);
	const spans = standings.flatMap(({ best, worst }) => (best === null || worst === null ? [] : [worst - best]));
	const firm = spans.filter((span) => span <= 1).length;
	return [
		`Der Rang hängt von der Rechnung ab. Gezeigt ist die Spanne aus ${ways} Rechnungen: wie hier beschrieben, jedes Mal ohne ${part === 'Indikator' ? 'einen der Indikatoren' : 'eines der Themen'}${hasPrincipal ? ', mit den Gewichten der ersten Hauptkomponente statt der hier festgelegten' : ''} und als Summe von z-Werten. ${firm} von ${ranked} Städten und Gemeinden behalten ihren Platz bis auf einen; die größte Spanne beträgt ${Math.max(...spans)} Plätze.`,
		'Der z-Wert sagt, um wie viele Standardabweichungen eine Gemeinde über (plus) oder unter dem Durchschnitt der Städte und Gemeinden liegt. Er ist eine andere Rechnung als der Index: Er zählt Unterschiede daran, wie weit ein Thema im Kreis überhaupt streut. Liegt ein Ort beim einen über und beim anderen unter dem Durchschnitt, hängt seine Einordnung von der Rechnung ab.',
		...(hasPrincipal && areasPerPart < FEWEST_AREAS_PER_VARIABLE
			? [
					`Für Hauptkomponenten sind ${formatNumber(areasPerPart, 1)} Gebiete je ${part} wenig; ihre Gewichte dienen nur der Probe.`
				]
			: []),
		...(isMixed
			? [
					`„Gegenläufig“ heißt: Wo die anderen hoch sind, ist dieser Teil eher niedrig. Ein Index aus solchen Teilen gleicht Unterschiede aus; die Teile einzeln sagen dann mehr.`
				]
			: [])
	];
}
