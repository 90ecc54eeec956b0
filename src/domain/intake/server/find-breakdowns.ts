import { sql, type Queryable } from '#platform/database';
import { parseDimensions } from '../dimensions.ts';

/** How a delivered measure can be taken apart. */
export type Breakdown = {
	readonly measure: string;
	readonly hasAge: boolean;
	/** Categories by dimension, `sex` → `female`, `male`; without age. */
	readonly dimensions: Readonly<Record<string, readonly string[]>>;
};

/** Measures with deliveries and their breakdowns, by code of the measure. No figure is read. */
export async function findBreakdowns(database: Queryable): Promise<Breakdown[]> {
	const { rows } = await sql<{ measure: string; dimensions: string }>`select distinct measure, dimensions
		from intake.observations where superseded_by is null and measure is not null`.execute(database);
	return [...Map.groupBy(rows, ({ measure }) => measure)]
		.map(([measure, texts]) => {
			const categories = new Map<string, Set<string>>();
			for (const { dimensions } of texts)
				for (const [name, category] of Object.entries(parseDimensions(dimensions)))
					categories.set(name, (categories.get(name) ?? new Set()).add(category));
			const others = [...categories].filter(([name]) => name !== 'age').toSorted(([a], [b]) => (a < b ? -1 : 1));
			return {
				measure,
				hasAge: categories.has('age'),
				dimensions: Object.fromEntries(others.map(([name, values]) => [name, [...values].toSorted()]))
			};
		})
		.toSorted((a, b) => (a.measure < b.measure ? -1 : 1));
}
