/** A copy of an installation in which everything unreleased is another number: whoever shows some of it gives itself away. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { findEdition, findReleasedCounts, findReleases } from '#domain/monitor/server';
import { openDatabase, sql } from '#platform/database';

/** No count of a county is as large. */
export const ADDED = 70_000_003;

/**
 * Copies a data directory that no server holds and changes, in the copy, all working figures and every delivered number whose count some
 * edition hides. Answers how many of each.
 */
export async function poisonUnreleased(from: string, to: string): Promise<{ figures: number; observations: number }> {
	cpSync(from, to, { recursive: true });
	const database = await openDatabase({ folder: join(to, 'database') });
	try {
		const hidden = new Map<
			string,
			{ measure: string; area: string; year: number; basis: string; dimensions: string }
		>();
		for (const { id } of await findReleases(database)) {
			const edition = await findEdition(database, { id });
			if (!edition) continue;
			for (const { measure, part, year, basis, areas, counts } of (await findReleasedCounts(database, edition)).rows)
				counts.forEach((count, index) => {
					const area = areas[index] ?? '';
					if (count.kind !== 'missing' || count.why !== 'secret') return;
					hidden.set(`${measure} ${area} ${year} ${basis} ${part}`, { measure, area, year, basis, dimensions: part });
				});
		}
		const observations = await sql`update intake.observations o
			set value = o.value + ${ADDED}, value_printed = o.value_printed + ${ADDED}
			from jsonb_to_recordset(${JSON.stringify([...hidden.values()])}::jsonb)
				as h (measure text, area text, year integer, basis text, dimensions text)
			where (o.measure, o.area_id, o.year, o.basis, o.dimensions) = (h.measure, h.area, h.year, h.basis, h.dimensions)`.execute(
			database
		);
		const figures = await sql`update monitor.working_figures
			set value = value + ${ADDED}, numerator = numerator + ${ADDED}, denominator = denominator + ${ADDED},
				lower = lower + ${ADDED}, upper = upper + ${ADDED}`.execute(database);
		return {
			figures: Number(figures.numAffectedRows ?? 0),
			observations: Number(observations.numAffectedRows ?? 0)
		};
	} finally {
		await database.destroy();
	}
}
