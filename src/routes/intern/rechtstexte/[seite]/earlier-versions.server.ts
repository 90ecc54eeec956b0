import type { StoredLegalText } from '#domain/legal';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { legalSections, type LegalSection } from '#ui/texts/legal.ts';
import { germanDate } from '#ui/texts/source-line.ts';

export type EarlierVersion = {
	readonly version: number;
	readonly name: string;
	readonly note: string;
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly LegalSection[];
};

/** What stood on the page before, newest first. `versions`: all of them, the present one first. */
export function earlierVersions(versions: readonly StoredLegalText[]): EarlierVersion[] {
	return versions.slice(1).map((text, index) => {
		const next = versions[index]?.saved?.at;
		const until = next ? `, öffentlich bis ${formatDateTime(next)}` : '';
		const { version, saved, title, lead, page, reviewedOn, isSample } = text;
		return {
			version,
			name: saved ? `Fassung ${version} vom ${formatDateTime(saved.at)}` : 'Text des Programms',
			note: `${saved ? `Von ${saved.by}` : 'Noch von niemandem gespeichert'}, zuletzt geprüft am ${germanDate(reviewedOn)}${until}${isSample ? '. Ein Mustertext' : ''}.`,
			title,
			lead,
			sections: legalSections(page, text)
		};
	});
}
