/** Shares, ages and sentences of a population pyramid. */
import type { Area } from '#domain/areas';
import type { ReleasedStructureCell } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { formatNumber, signOf, withUnit, wordOf } from './format.ts';

export type AgeStructure = { readonly area: Area; readonly cells: readonly ReleasedStructureCell[] };

export type PopulationPyramidInput = {
	readonly structure: AgeStructure;
	readonly comparison?: AgeStructure;
	/** As printed: `31.12.2025`. */
	readonly period: string;
	readonly title?: string;
};

export type Sex = ReleasedStructureCell['sex'];
export const SEXES = ['male', 'female'] as const;
export const SIDE = { male: 'Männer', female: 'Frauen' } as const;

/** Percent of all persons in cells that are shown; null for a cell without a number. */
export function sharesOf(cells: readonly ReleasedStructureCell[]): (sex: Sex, ageFrom: number) => number | null {
	const total = cells.reduce((sum, { persons }) => sum + (isNumber(persons) ? persons.value : 0), 0);
	return (sex, ageFrom) => {
		const cell = cells.find((one) => one.sex === sex && one.ageFrom === ageFrom);
		if (!cell || !isNumber(cell.persons)) return null;
		return total === 0 ? 0 : (cell.persons.value / total) * 100;
	};
}

export function ageText({ ageFrom, ageTo }: ReleasedStructureCell): string {
	return ageTo === null ? `${ageFrom}+` : `${ageFrom}–${ageTo}`;
}

export function sayAge({ ageFrom, ageTo }: ReleasedStructureCell): string {
	return ageTo === null ? `${ageFrom} Jahre und älter` : `${ageFrom} bis ${ageTo} Jahre`;
}

export function sayCell(
	side: string,
	group: ReleasedStructureCell,
	cell: ReleasedStructureCell | undefined,
	share: number | null,
	area: string,
	otherShare: number | null,
	other: string | undefined
): string {
	const comparison =
		other !== undefined && otherShare !== null ? `; ${other}: ${withUnit(formatNumber(otherShare, 1), '%')}` : '';
	const own =
		share === null ? wordOf(cell?.persons) : `${printCell(cell)} Personen, ${withUnit(formatNumber(share, 1), '%')}`;
	return `${area}, ${side}, ${sayAge(group)}: ${own}${comparison}`;
}

export function printCell(cell: ReleasedStructureCell | undefined): string {
	return cell && isNumber(cell.persons) ? formatNumber(cell.persons.value, 0) : signOf(cell?.persons);
}

export function describePyramid(
	{ structure, comparison, period }: PopulationPyramidInput,
	share: (sex: Sex, ageFrom: number) => number | null,
	groups: readonly ReleasedStructureCell[]
): string {
	const both = groups.map((group) => ({
		group,
		share: SEXES.reduce((sum, sex) => sum + (share(sex, group.ageFrom) ?? 0), 0)
	}));
	const largest = both.toSorted((a, b) => b.share - a.share)[0];
	return [
		`Bevölkerungspyramide für ${structure.area.name}, ${period}: links Männer, rechts Frauen, Fünfjahresgruppen.`,
		...(comparison ? [`Die Umrisslinie zeigt ${comparison.area.name}.`] : []),
		...(largest && largest.share > 0
			? [`Die stärkste Gruppe ist ${sayAge(largest.group)} mit ${withUnit(formatNumber(largest.share, 1), '%')}.`]
			: ['Es liegen keine Werte vor.'])
	].join(' ');
}
