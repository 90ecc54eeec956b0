/** What header and footer of every page say about the edition in force. */
import type { Edition } from '#domain/monitor';
import { editionName, releasedOn } from '#ui/texts/edition-name.ts';

export type ShellEdition = {
	/** `Sozialdatenmonitor 2025`, with `2. Fassung` for a correction. */
	readonly name: string;
	readonly releasedOn: string;
	/** `31.12.2025` */
	readonly newestPeriod: string;
	readonly sources: string;
	readonly hasInventedFigures: boolean;
};

export function shellEdition(edition: Edition): ShellEdition {
	const publishers = [...new Set([...edition.sources.values()].map((source) => source.publisher))];
	return {
		name: editionName(edition.release),
		releasedOn: releasedOn(edition.release),
		newestPeriod: newestPeriod(edition),
		sources: publishers.slice(0, 4).join('; '),
		hasInventedFigures: edition.release.hasInventedFigures
	};
}

function newestPeriod(edition: Edition): string {
	for (const indicator of edition.indicators) {
		const figure = edition.figure(indicator, edition.county, edition.release.year);
		if (figure && /^\d{2}\.\d{2}\.\d{4}$/.test(figure.period)) return figure.period;
	}
	return '';
}
