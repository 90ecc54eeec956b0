/**
 * Types of municipalities: Ward and k-means on a few released figures. A type describes what its members have in
 * common; it is no judgement and no rank. Method: Wegweiser Kommune; methods 5.3.
 */
import type { Area } from '#domain/areas';
import { typology } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import { rowOf, variableTable, type Variable, type VariableChoice } from './variable-table.ts';

const CHARACTER: readonly VariableChoice[] = [
	{ indicator: 'bevoelkerungsdichte', scale: 'ratio' },
	{ indicator: 'jugendanteil', scale: 'difference' },
	{ indicator: 'seniorenanteil', scale: 'difference' },
	{ indicator: 'auslaenderanteil', scale: 'difference' },
	{ indicator: 'arbeitsplatzdichte', scale: 'ratio' },
	{ indicator: 'sgb2-quote', scale: 'difference' }
];
const TYPES = 4;
const FEWEST_VARIABLES = 3;

export type MunicipalityType = {
	readonly members: readonly TypeMember[];
	/** Mean z of each variable over the members; null where a variable does not vary. */
	readonly meanZ: readonly (number | null)[];
};
export type TypeMember = {
	readonly area: Area;
	/** In how many of the trial runs, each without one variable, it keeps most of its company. */
	readonly keepsCompany: number;
};
export type MunicipalityTypes = {
	readonly variables: readonly Variable[];
	readonly types: readonly MunicipalityType[];
	readonly trials: number;
	/** Municipalities without a type because one of their figures is hidden or missing. */
	readonly withoutType: readonly Area[];
};

/** Null where the edition has too few figures for municipalities. */
export function municipalityTypes(edition: Edition): MunicipalityTypes | null {
	const towns = edition.municipalities();
	const variables = variableTable(edition, towns, CHARACTER);
	if (variables.length < FEWEST_VARIABLES) return null;
	const rows = towns.map((town) => rowOf(variables, town));
	const found = typology(rows, TYPES);
	if (!found) return null;
	const groups = found.types.map((type) => type.rows);
	const trials = variables.flatMap((_, left) => {
		const trial = typology(
			rows.map((row) => row.filter((_, column) => column !== left)),
			TYPES
		);
		return trial ? [trial.types.map((type) => type.rows)] : [];
	});
	const typed = new Set(groups.flat());
	return {
		variables,
		types: found.types.map(({ rows: members, meanZ }) => ({
			meanZ,
			members: members.flatMap((row) => {
				const area = towns[row];
				return area ? [{ area, keepsCompany: trials.filter((trial) => keepsCompany(groups, trial, row)).length }] : [];
			})
		})),
		trials: trials.length,
		withoutType: towns.filter((_, row) => !typed.has(row))
	};
}

/** More of the area's old and new company is common to both than not (Jaccard of at least one half). */
function keepsCompany(
	before: readonly (readonly number[])[],
	after: readonly (readonly number[])[],
	row: number
): boolean {
	const companyIn = (groups: readonly (readonly number[])[]): readonly number[] =>
		groups.find((group) => group.includes(row)) ?? [];
	const [one, two] = [companyIn(before), companyIn(after)];
	const shared = one.filter((other) => two.includes(other)).length;
	return 2 * shared >= one.length + two.length - shared;
}
