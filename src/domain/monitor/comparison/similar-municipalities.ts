/**
 * Statistical neighbours: the municipalities most like one in size, density, age and economy. What is compared with
 * them must not be among these variables; the caller says what it is going to compare. From released figures only.
 */
import type { Area } from '#domain/areas';
import { statisticalNeighbours } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import { rowOf, variableTable, type Variable, type VariableChoice } from './variable-table.ts';

const STRUCTURE: readonly VariableChoice[] = [
	{ indicator: 'bevoelkerung', scale: 'ratio' },
	{ indicator: 'bevoelkerungsdichte', scale: 'ratio' },
	{ indicator: 'jugendanteil', scale: 'difference' },
	{ indicator: 'seniorenanteil', scale: 'difference' },
	{ indicator: 'arbeitsplatzdichte', scale: 'ratio' }
];

export const MOST_SIMILAR = 4;

export type SimilarMunicipality = {
	readonly area: Area;
	/** In standard deviations, over all variables together. */
	readonly distance: number;
	/** Distance over that of the least similar municipality: 0 to 1. */
	readonly rebased: number;
	/** Whether the area in question is among the neighbours of this one too: it need not be. */
	readonly isMutual: boolean;
};
export type SimilarMunicipalities = {
	readonly variables: readonly Variable[];
	readonly neighbours: readonly SimilarMunicipality[];
};

/**
 * The four nearest. Null for an area that is no municipality or has a hidden or missing variable, and where fewer than
 * three variables are left. `compared`: the indicator to be compared; it and what it is related to are no variables.
 */
export function similarMunicipalities(
	edition: Edition,
	area: Area,
	compared?: Indicator
): SimilarMunicipalities | null {
	const towns = edition.municipalities();
	const variables = variableTable(
		edition,
		towns,
		STRUCTURE.filter(({ indicator }) => !compared || !isAbout(edition, compared, indicator))
	);
	if (variables.length < 3) return null;
	const rows = towns.map((town) => ({ id: String(town.id), variables: rowOf(variables, town) }));
	const nearest = (id: string) => statisticalNeighbours(rows, id).slice(0, MOST_SIMILAR);
	const neighbours = nearest(area.id).flatMap(({ id, ...near }) => {
		const town = edition.findArea(id);
		return town ? [{ area: town, ...near, isMutual: nearest(id).some((back) => back.id === area.id) }] : [];
	});
	return neighbours.length > 0 ? { variables, neighbours } : null;
}

/** The same indicator, or one its definition names as related. */
function isAbout(edition: Edition, compared: Indicator, variable: string): boolean {
	return (
		compared.id === variable ||
		compared.related.includes(variable) ||
		(edition.findIndicator(variable)?.related.includes(compared.id) ?? false)
	);
}
