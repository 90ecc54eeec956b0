import { ageCount, ageStructure } from './age-structure.ts';
import { calibration, publishedResidents } from './calibration.ts';

export type DemoResidents = {
	readonly area: string;
	readonly sex: 'male' | 'female';
	readonly age: number;
	readonly persons: number;
};

/** Everybody the invented extract of that year and seed will hold as a resident, without writing it. */
export function demoResidents(year: number, seed: number): DemoResidents[] {
	return calibration.municipalities.flatMap((municipality) => {
		const cells = ageStructure(municipality, year, publishedResidents(municipality, year), seed);
		return Array.from(cells, (persons, index): DemoResidents => {
			const sex = index < ageCount ? 'male' : 'female';
			return { area: municipality.ags, sex, age: index % ageCount, persons };
		}).filter(({ persons }) => persons > 0);
	});
}
