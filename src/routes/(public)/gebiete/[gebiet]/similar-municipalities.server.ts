/** "Ähnliche Gemeinden": the four most like one in structure, with the variables that decided it. */
import type { Area } from '#domain/areas';
import { similarMunicipalities, type Edition } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { structureInWords } from '#ui/texts/distinguishable.ts';
import { formatList } from '#ui/texts/format-list.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { figureCell } from '../../figure-cell.server.ts';

export type SimilarView = {
	readonly table: Table;
	readonly basis: string;
	/** Who has the area not among its own nearest; empty where all do. */
	readonly oneSided: string;
	/** The area and its neighbours side by side. */
	readonly compare: string;
};

/** Null where the structure of the area is not known. */
export function similarView(edition: Edition, area: Area): SimilarView | null {
	const similar = similarMunicipalities(edition, area);
	if (!similar) return null;
	const signs: Sign[] = [];
	const row = (town: Area, distance: number | null): Row => ({
		head: town.id === area.id ? { text: town.name } : { text: town.name, href: `/gebiete/${town.slug}` },
		isStrong: town.id === area.id,
		cells: [
			{ text: distance === null ? '' : formatNumber(distance, 1) },
			...similar.variables.map(({ indicator, values }) => figureCell(values.get(town.id), indicator.decimals, signs))
		]
	});
	const slugs = [area, ...similar.neighbours.map((near) => near.area)].map(({ slug }) => `gebiet=${slug}`);
	const oneSided = similar.neighbours.filter(({ isMutual }) => !isMutual).map((near) => near.area.name);
	return {
		basis: structureInWords(similar.variables),
		oneSided: formatList(oneSided),
		compare: `/vergleich?${slugs.join('&')}`,
		table: {
			caption: `${area.name} und die ähnlichsten Gemeinden`,
			hideCaption: true,
			columns: [
				{ label: 'Stadt oder Gemeinde', kind: 'text' },
				{ label: 'Abstand', unit: '0 = gleich', kind: 'figure' },
				...similar.variables.map(
					({ indicator }) => ({ label: indicator.shortName, unit: indicator.unit, kind: 'figure' }) as const
				)
			],
			rows: [row(area, null), ...similar.neighbours.map((near) => row(near.area, near.distance))],
			signs
		}
	};
}
