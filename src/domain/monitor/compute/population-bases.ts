import type { Basis } from '#domain/disclosure';

/**
 * Official population figures rest on the newest census; with each the level jumps. The first year of a new basis, as
 * the offices publish the figures of 31.12.: 2011 (census 2011, before: 1987) and 2024 (census 2022).
 */
const FIRST_YEARS: Readonly<Record<Basis, readonly number[]>> = { official: [2011, 2024], register: [] };

/** Whether populations of these years must not be added, subtracted or averaged, because a census lies between them. */
export function spansCensus(basis: Basis, years: readonly number[]): boolean {
	const [oldest, newest] = [Math.min(...years), Math.max(...years)];
	return FIRST_YEARS[basis].some((first) => oldest < first && first <= newest);
}

/** First year of the census that official population figures of this year rest on; 0 before the first we know. */
export function censusOf(year: number): number {
	return FIRST_YEARS.official.findLast((first) => first <= year) ?? 0;
}
