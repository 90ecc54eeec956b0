import { atTheEndOfTheYear, SOURCES, withoutTheNewestYear, type Cell, type Place, type Recipe } from '../recipe.ts';

/** The 17 age groups of the official table. */
const AGE_GROUPS =
	'0-2 3-5 6-9 10-14 15-17 18-19 20-24 25-29 30-34 35-39 40-44 45-49 50-54 55-59 60-64 65-74 75-'.split(' ');

/** The official figure comes a year late, and since 2024 on the base of the census of 2022. */
const officialShare = (year: number): number => (year >= 2024 ? 0.957 : 0.994);

export const population: readonly Recipe[] = [
	{
		measure: 'population',
		title: 'Bevölkerung nach Geschlecht und Altersgruppen',
		source: SOURCES.stateOffice,
		kind: 'stock',
		period: atTheEndOfTheYear,
		detail: 'municipalities',
		hasYear: withoutTheNewestYear,
		cells: (place) => {
			const share = place.isMunicipality ? officialShare(place.year) : 1;
			const byAgeAndSex = (['female', 'male'] as const).flatMap((sex) =>
				AGE_GROUPS.map((age) => ({ dimensions: { age, sex }, value: countOf(place, age, sex, share) }))
			);
			const foreigners = Math.round(place.persons({ citizenship: 'foreign' }) * share * 0.985);
			return [...withTotals(byAgeAndSex), { dimensions: { citizenship: 'foreign' }, value: foreigners }];
		}
	},
	{
		measure: 'mean-age',
		title: 'Durchschnittsalter der Bevölkerung',
		source: SOURCES.stateOffice,
		kind: 'stock',
		period: atTheEndOfTheYear,
		detail: 'published-everywhere',
		hasYear: withoutTheNewestYear,
		cells: (place) => [{ value: Math.round(meanAgeOf(place) * 10) / 10 }]
	}
];

function meanAgeOf(place: Place): number {
	let persons = 0;
	let years = 0;
	for (let age = 0; age <= 100; age++) {
		const count = place.persons({ age: [age, age] });
		persons += count;
		years += count * (age + 0.5);
	}
	return years / persons;
}

function countOf(place: Place, ageGroup: string, sex: string, share: number): number {
	const [from, to] = ageGroup.split('-');
	const age: [number, number?] = to ? [Number(from), Number(to)] : [Number(from)];
	return place.chance(place.persons({ age, sex }) * share, `official ${ageGroup} ${sex}`);
}

function withTotals(cells: readonly { dimensions: { age: string; sex: string }; value: number }[]): Cell[] {
	const totals = new Map<string, Cell>();
	for (const { dimensions, value } of cells) {
		const kinds: Record<string, string>[] = [{}, { age: dimensions.age }, { sex: dimensions.sex }];
		for (const kept of kinds) {
			const key = JSON.stringify(kept);
			totals.set(key, { dimensions: kept, value: (totals.get(key)?.value ?? 0) + value });
		}
	}
	return [...totals.values(), ...cells];
}
