import { findMeasure } from '#domain/intake';
import { findEdition, findReleases, NEXT_RELEASE } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';
import type { AttackedNumber } from '#domain/monitor/server';

/** How the report names a hidden number. */
export type Names = {
	readonly whatOf: (number: AttackedNumber) => string;
	readonly areaOf: (number: AttackedNumber) => string;
	/** `2025, Fassung 1` */
	readonly editionOf: (number: AttackedNumber) => string;
};

/** Names of indicators, areas and editions as the editions themselves have them; the newest where they differ. */
export async function findNames(): Promise<Names> {
	const [indicators, areas, editions] = [
		new Map<string, string>(),
		new Map<string, string>(),
		new Map<number, string>([[NEXT_RELEASE, 'nächste Ausgabe']])
	];
	for (const { id, year, revision } of (await findReleases(getDatabase())).toReversed()) {
		const edition = await findEdition(getDatabase(), { id });
		editions.set(id, `${year}, Fassung ${revision}`);
		for (const indicator of edition?.indicators ?? []) indicators.set(indicator.id, indicator.name);
		for (const area of edition?.areas ?? []) areas.set(area.id, area.name);
	}
	const whatOf = ({ at: { kind, of, part } }: AttackedNumber): string => {
		if (kind === 'figure') return indicators.get(of) ?? of;
		if (kind === 'denominator') return `${indicators.get(of) ?? of}: Bezugsgröße`;
		return `${findMeasure(of)?.name ?? of}, ${dimensionsInWords(part)}`;
	};
	return {
		whatOf,
		areaOf: ({ at: { area } }) => areas.get(area) ?? area,
		editionOf: ({ publication }) => editions.get(publication) ?? String(publication)
	};
}
