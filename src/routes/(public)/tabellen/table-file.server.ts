/** A table with everything that goes with it wherever it is shown: title, citation, notes. */
import type { Edition, Pivot } from '#domain/monitor';
import type { PivotFile } from '#documents';
import { DEMO_NOTICE, editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { alterationNotes } from '#ui/texts/alteration.ts';

const MOST_NAMED = 3;

export function tableFile(edition: Edition, pivot: Pivot, address: string): PivotFile {
	const { release, county } = edition;
	const title = `${listed(pivot.query.indicators.map(({ shortName }) => shortName))}, Ausgabe ${release.year}`;
	return {
		name: `tabelle-${release.year}-${release.revision}`,
		title,
		edition,
		pivot,
		citation: `${county.name}: ${editionName(release)}, veröffentlicht am ${releasedOn(release)}. Eigene Tabelle: ${title}. ${address}`,
		notes: [
			...(release.hasInventedFigures ? [DEMO_NOTICE] : []),
			'Berechnet nur aus freigegebenen Zahlen. Ist eine benötigte Zahl gesperrt, ist auch das Ergebnis gesperrt.',
			'Eine fehlende Zahl ist nie eine Null. Warum sie fehlt, sagt der Status.',
			...alterationNotes(edition, pivot.query.indicators),
			...breakNotes(pivot)
		]
	};
}

/** Breaks within the chosen years, in the series that are shown; all others concern nobody. */
export function breakNotes(pivot: Pivot): string[] {
	const { query } = pivot;
	const [first, last] = [query.years[0] ?? 0, query.years.at(-1) ?? 0];
	const breaks = query.indicators.flatMap(({ shortName, breaks: all }, index) =>
		all
			.filter(({ year, basis }) => first < year && year <= last && (!basis || pivot.restsOn(basis, index)))
			.map(({ text, year }) => ({ shortName, text, year }))
	);
	return [...Map.groupBy(breaks, ({ text }) => text)].map(
		([text, own]) => `Bruch ab ${own[0]?.year} (${listed(own.map(({ shortName }) => shortName))}): ${text}`
	);
}

function listed(names: readonly string[]): string {
	const more = names.length - MOST_NAMED;
	return more > 1 ? `${names.slice(0, MOST_NAMED).join(', ')} und ${more} weitere` : names.join(', ');
}
