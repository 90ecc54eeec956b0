import { standardise } from './standardise.ts';
import { statusClass, type StatusClass } from './status-index.ts';

export type SmallArea = {
	readonly group: string;
	readonly population: number;
	readonly statusSum: number | null;
};
export type GroupStatus = {
	readonly group: string;
	readonly population: number;
	readonly statusSum: number;
	/** Null where all groups are equal, or there is only one. */
	readonly z: number | null;
	readonly status: StatusClass | null;
};

/**
 * Social index of larger areas from the status sums of their small ones: population-weighted mean, standardised again
 * over the groups (population standard deviation, each group once). Small areas below the minimum population or
 * without a value are left out; a group that has no other is left out as a whole. Groups come in the order of their
 * first small area. Source: Sozialmonitoring Hamburg, methods 5.1.
 */
export function aggregateStatus(smallAreas: readonly SmallArea[], minimumPopulation: number): GroupStatus[] {
	const groups = new Map<string, { population: number; weighted: number }>();
	for (const { group, population, statusSum } of smallAreas) {
		if (statusSum === null || population < minimumPopulation || population <= 0) continue;
		const before = groups.get(group) ?? { population: 0, weighted: 0 };
		groups.set(group, {
			population: before.population + population,
			weighted: before.weighted + population * statusSum
		});
	}
	const named = [...groups].map(([group, { population, weighted }]) => ({
		group,
		population,
		statusSum: weighted / population
	}));
	const z = standardise(
		named.map(({ statusSum }) => statusSum),
		'population'
	);
	return named.map((one, index) => {
		const own = z[index] ?? null;
		return { ...one, z: own, status: own === null ? null : statusClass(own) };
	});
}
