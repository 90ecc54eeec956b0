import type { Actor } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findMeasure } from '#domain/intake';
import { findBreakdowns } from '#domain/intake/server';
import { dimensionName } from '#ui/texts/dimension-names.ts';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';

export type MeasureChoice = {
	readonly code: string;
	readonly name: string;
	readonly hasAge: boolean;
	readonly dimensions: readonly {
		readonly key: string;
		readonly label: string;
		readonly options: readonly { readonly value: string; readonly name: string }[];
	}[];
};

/** What summands can be made of: delivered measures with their breakdowns, by name. */
export async function measureChoices(actor: Actor): Promise<MeasureChoice[]> {
	const breakdowns = await readAs(actor, findBreakdowns);
	return breakdowns
		.flatMap(({ measure, hasAge, dimensions }) => {
			const known = findMeasure(measure);
			if (!known) return [];
			return [
				{
					code: measure,
					name: known.name,
					hasAge,
					dimensions: Object.entries(dimensions).map(([key, values]) => ({
						key,
						label: dimensionName(key),
						options: values.map((value) => ({ value, name: dimensionsInWords(`${key}=${value}`) }))
					}))
				}
			];
		})
		.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}
