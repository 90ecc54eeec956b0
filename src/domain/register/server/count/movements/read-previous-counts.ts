import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#domain/audit';

/** Persons by municipality from the folder of an earlier count, which must be of that date. */
export function readPreviousCounts(
	folder: string | undefined,
	referenceDate: string
): { persons: ReadonlyMap<string, number> } | { issue: Issue } {
	const refuse = (rule: string): { issue: Issue } => ({
		issue: { rule, level: 'error', detail: { date: referenceDate } }
	});
	if (!folder) return refuse('previous-count-missing');
	try {
		const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
			asOf?: unknown;
			areas?: { area: string; persons: number }[];
		};
		if (manifest.asOf !== referenceDate || !Array.isArray(manifest.areas)) return refuse('previous-count-wrong-date');
		return { persons: new Map(manifest.areas.map(({ area, persons }) => [area, persons])) };
	} catch {
		return refuse('previous-count-missing');
	}
}
