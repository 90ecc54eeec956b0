import { findMeasure } from '#domain/intake';
import type { Actor } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findEdition, findEvaluations, findReleases, NEXT_RELEASE } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';
import type { AttackedNumber } from '#domain/monitor/server';

/** How the report names a hidden number. */
export type Names = {
	readonly whatOf: (number: AttackedNumber) => string;
	readonly areaOf: (number: AttackedNumber) => string;
	/** `2025, Fassung 1` */
	readonly editionOf: (number: AttackedNumber) => string;
	/** `Ausgabe 2025, Fassung 1`, `Sonderauswertung Nr. 4: Kinder nach Alter` */
	readonly publicationOf: (publication: number) => string;
};

/** Names of indicators, areas and editions as the editions themselves have them; the newest where they differ. */
export async function findNames(actor: Actor): Promise<Names> {
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
	const evaluations = new Map(
		(await readAs(actor, (tx) => findEvaluations(tx))).map(({ id, title }) => [id, title] as const)
	);
	const shortNameOf = (publication: number): string =>
		editions.get(publication) ??
		(evaluations.has(publication) ? `Sonderauswertung Nr. ${publication}` : String(publication));
	const whatOf = ({ at: { kind, of, part } }: AttackedNumber): string => {
		if (kind === 'figure') return indicators.get(of) ?? of;
		if (kind === 'denominator') return `${indicators.get(of) ?? of}: Bezugsgröße`;
		const years = kind === 'two-years' ? ', mit dem Jahr davor' : '';
		return `${findMeasure(of)?.name ?? of}, ${dimensionsInWords(part)}${years}`;
	};
	return {
		whatOf,
		areaOf: ({ at: { area } }) => areas.get(area) ?? area,
		editionOf: ({ publication }) => shortNameOf(publication),
		publicationOf: (publication) =>
			evaluations.has(publication)
				? `${shortNameOf(publication)}: ${evaluations.get(publication)}`
				: `Ausgabe ${shortNameOf(publication)}`
	};
}
