/** Shares, ages and sentences of a population pyramid. */
import type { Area } from '#domain/areas';
import type { ReleasedStructureCell } from '#domain/disclosure';
import { isNumber, printedValue } from '#domain/statistics';
import type { PyramidRows } from './pyramid-rows.ts';
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
	const found = new Map(cells.map((cell) => [`${cell.sex} ${cell.ageFrom}`, cell]));
	return (sex, ageFrom) => {
		const cell = found.get(`${sex} ${ageFrom}`);
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
	return cell ? printedValue(cell.persons, 0) : signOf(undefined);
}

export function describePyramid(
	{ structure, comparison, period }: PopulationPyramidInput,
	share: (sex: Sex, ageFrom: number) => number | null,
	{ isByYear, own }: PyramidRows
): string {
	const both = own.map(({ group, years }) => {
		const together = SEXES.reduce((sum, sex) => sum + (share(sex, group.ageFrom) ?? 0), 0);
		return { group, share: together, density: together / years };
	});
	const largest = both.toSorted((a, b) => b.density - a.density)[0];
	const groups = isByYear ? `${own.length} Altersgruppen, gezeichnet je Altersjahr` : groupsInWords(own);
	return [
		`Bevölkerungspyramide für ${structure.area.name}, ${period}: links Männer, rechts Frauen, ${groups}.`,
		...(comparison ? [`Die Umrisslinie zeigt ${comparison.area.name}.`] : []),
		...(largest && largest.share > 0
			? [
					`${isByYear ? 'Am stärksten besetzt, auf das einzelne Altersjahr gerechnet, ist die Gruppe' : 'Die stärkste Gruppe ist'} ${sayAge(largest.group)} mit ${isByYear ? 'zusammen ' : ''}${withUnit(formatNumber(largest.share, 1), '%')}.`
				]
			: ['Es liegen keine Werte vor.'])
	].join(' ');
}

function groupsInWords(rows: PyramidRows['own']): string {
	const [first] = rows;
	const years = (first?.group.ageTo ?? 4) - (first?.group.ageFrom ?? 0) + 1;
	return years === 5 ? 'Fünfjahresgruppen' : years === 1 ? 'einzelne Altersjahre' : 'Altersgruppen';
}
