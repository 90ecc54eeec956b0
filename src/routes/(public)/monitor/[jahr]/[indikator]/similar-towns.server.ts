/** One municipality against those most like it: never against a list of all. */
import type { Area } from '#domain/areas';
import { similarMunicipalities, type Edition, type Indicator } from '#domain/monitor';
import { compareIntervals } from '#domain/statistics';
import type { Row, Table } from '#ui/components/table-model.ts';
import { AGAINST_VERDICTS, structureInWords } from '#ui/texts/distinguishable.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { isComparable } from '#ui/texts/sentences.ts';
import { figureCell } from '../../../figure-cell.server.ts';

export type SimilarTowns = { readonly name: string; readonly basis: string; readonly table: Table };

/** Null for a region or the county, for plain numbers of people, and where the structure is not known. */
export function similarTowns(
	edition: Edition,
	indicator: Indicator,
	year: number,
	area: Area | undefined
): SimilarTowns | null {
	if (area?.level !== 'municipality' || !isComparable(indicator)) return null;
	const similar = similarMunicipalities(edition, area, indicator);
	if (!similar) return null;
	const own = edition.figure(indicator, area, year);
	const signs: Sign[] = [];
	const row = (town: Area, distance: number | null): Row => {
		const figure = edition.figure(indicator, town, year);
		const isSame = town.id === area.id;
		const position = isSame || !own || !figure ? null : compareIntervals(own.interval, figure.interval);
		const limits = figure?.value.kind === 'number' && figure.interval;
		return {
			head: { text: town.name, href: `/gebiete/${town.slug}` },
			isStrong: isSame,
			cells: [
				figureCell(figure?.value, indicator.decimals, signs),
				limits
					? {
							text: `${formatNumber(limits.lower, indicator.decimals)}–${formatNumber(limits.upper, indicator.decimals)}`,
							words: `${formatNumber(limits.lower, indicator.decimals)} bis ${formatNumber(limits.upper, indicator.decimals)}`
						}
					: { text: '' },
				{ text: distance === null ? '' : formatNumber(distance, 1) },
				{ text: position ? AGAINST_VERDICTS[position] : '' }
			]
		};
	};
	return {
		name: area.name,
		basis: structureInWords(similar.variables),
		table: {
			caption: `${indicator.shortName}: ${area.name} und die ähnlichsten Gemeinden`,
			hideCaption: true,
			columns: [
				{ label: 'Stadt oder Gemeinde', kind: 'text' },
				{ label: 'Wert', unit: indicator.unit, kind: 'figure' },
				{ label: '95-%-Bereich', kind: 'figure' },
				{ label: 'Abstand', unit: '0 = gleich', kind: 'figure' },
				{ label: `${area.name} ist`, kind: 'text' }
			],
			rows: [row(area, null), ...similar.neighbours.map((near) => row(near.area, near.distance))],
			signs
		}
	};
}
