/**
 * Municipalities without a figure where others of the county have one. One municipality alone is no finding: it
 * delivered its own figures.
 */
import type { Issue } from '#domain/audit';
import type { MeasuredCell } from './figures.ts';

export function findMissingMunicipalities(cells: readonly MeasuredCell[], municipalities: readonly string[]): Issue[] {
	const delivered = new Map<number, Set<string>>();
	for (const { area, period } of cells) {
		if (!municipalities.includes(area)) continue;
		const areas = delivered.get(period.year);
		if (areas) areas.add(area);
		else delivered.set(period.year, new Set([area]));
	}
	return [...delivered]
		.filter(([, areas]) => areas.size > 1 && areas.size < municipalities.length)
		.toSorted(([a], [b]) => a - b)
		.map(([year, areas]) => {
			const missing = municipalities.filter((id) => !areas.has(id));
			return {
				rule: 'municipality-missing',
				level: 'warning',
				detail: { year, areas: missing.join(','), count: missing.length }
			};
		});
}
