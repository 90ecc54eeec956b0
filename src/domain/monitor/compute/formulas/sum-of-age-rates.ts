import { directlyStandardisedRate } from '#domain/statistics';

/**
 * Events over persons in each year of age, added up; with births over women from 15 to 49 the total fertility rate. It is
 * a directly standardised rate over a standard of one person a year of age, times the number of years; so is its interval
 * (null below ten events). Null where a year of age has events and nobody to have them.
 */
export function sumOfAgeRates(
	events: ReadonlyMap<number, number>,
	persons: ReadonlyMap<number, number>
): { value: number; interval: { lower: number; upper: number } | null } | null {
	const ages = [...persons].filter(([, count]) => count > 0);
	const inNobody = [...events].some(([age, count]) => count > 0 && !((persons.get(age) ?? 0) > 0));
	if (ages.length === 0 || inNobody) return null;
	const bands = ages.map(([age, population]) => ({ count: events.get(age) ?? 0, population, weight: 1 }));
	const value = bands.reduce((sum, { count, population }) => sum + count / population, 0);
	const rate = directlyStandardisedRate(bands, { multiplier: bands.length });
	return { value, interval: rate && rate.lower !== null ? { lower: rate.lower, upper: rate.upper } : null };
}
