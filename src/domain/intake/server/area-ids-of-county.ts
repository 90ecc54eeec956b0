import type { Area } from '#domain/areas';

/** The county itself and everything inside it; the areas it is compared with are not in it. */
export function areaIdsOfCounty(areas: readonly Area[], county: string): ReadonlySet<string> {
	const levels = new Set(['county', 'region', 'municipality', 'quarter']);
	return new Set(
		areas
			.filter(({ id, level }) => levels.has(level) && (level === 'region' || id.startsWith(county)))
			.map(({ id }) => id)
	);
}
