/** Invented, but plausible populations of the areas the demo county is compared with: Hessen and Germany. */
import type { DemoProfile } from './demo-profile.ts';
import { interpolate } from './demo-profile.ts';
import type { Residents } from './population-table.ts';

export class ReferencePopulation {
	readonly #profile: DemoProfile;

	constructor(profile: DemoProfile) {
		this.#profile = profile;
	}

	persons(area: string, year: number, { age, sex, citizenship }: Residents = {}): number {
		const [from = 0, to = 200] = age ?? [];
		const { groups, drift } = this.#profile.ageShares2015;
		const counts2015 = this.#profile.ageShares2015[area as '06' | 'DG'];
		const weights = counts2015.map((count, index) => count * (1 + (drift[index] ?? 0) / 1000) ** (year - 2015));
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		const inhabitants = interpolate(this.#profile.inhabitants[area] ?? {}, year);
		let share = 0;
		for (const [index, group] of groups.entries()) {
			const [groupFrom = 0, groupTo = 94] = group.split('-').map((part) => (part === '' ? 94 : Number(part)));
			const overlap = Math.max(0, Math.min(to, groupTo) - Math.max(from, groupFrom) + 1);
			share += ((weights[index] ?? 0) / total) * (overlap / (groupTo - groupFrom + 1));
		}
		const sexShare = sex === undefined ? 1 : sex === 'female' ? 0.507 : 0.493;
		const foreign = interpolate(this.#profile.foreignShare[area] ?? {}, year) / 100;
		const citizenshipShare = citizenship === undefined ? 1 : citizenship === 'foreign' ? foreign : 1 - foreign;
		return Math.round(inhabitants * share * sexShare * citizenshipShare);
	}
}
