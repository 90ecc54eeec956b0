import type { Fact } from '#domain/intake';
import { cellKey, type CellPlace, type Count, type Counts } from './counts.ts';
import { want } from './selection.ts';

/**
 * What is published instead of a count (rounded, with noise). `facts`: the delivered facts behind it, the same for the same
 * people in whatever sum. Null: the count is published as it is.
 */
export type PublishCount = (place: CellPlace, count: Count, facts: () => readonly Fact[]) => number | null;

/**
 * The same counts as they are published: whatever is computed from them rests on published numbers alone. A mean age comes
 * from its years of age, each published by itself.
 */
export function publishCounts(counts: Counts, publish: PublishCount): Counts {
	const known = new Map<string, number | null>();
	const factsOf = (place: CellPlace): readonly Fact[] => {
		const own = counts.factsOf(place);
		return own.length > 0 ? own : counts.municipalitiesOf(place.area).flatMap((area) => factsOf({ ...place, area }));
	};
	const published = (place: CellPlace, count: Count): Count => {
		const value = publishedValue(place, count);
		return value === null ? count : { ...count, value, flags: marked(count.flags) };
	};
	const publishedValue = (place: CellPlace, count: Count): number | null => {
		const key = cellKey(place);
		let value = known.get(key);
		if (value === undefined) known.set(key, (value = publish(place, count, () => factsOf(place))));
		return value;
	};
	const byAge: Counts['byAge'] = (place) => {
		const counted = counts.byAge(place);
		const total = counts.find(place, { mayBeSummed: true });
		if (!counted || !total) return undefined;
		const oldest = Math.max(...counted.keys());
		return new Map(
			[...counted].map(([age, value]) => {
				const ages = { from: age, to: age === oldest ? Infinity : age };
				return [age, published({ ...place, wanted: want(place.wanted.fixed, ages) }, { ...total, value }).value];
			})
		);
	};
	return {
		...counts,
		byAge,
		find: (place, options = {}) => {
			const count = counts.find(place, options);
			if (!count || count.why) return count;
			if (!options.weighted) return published(place, count);
			const whole = counts.find(place, { ...options, weighted: false });
			if (!whole || publishedValue(place, whole) === null) return count;
			const persons = byAge(place);
			// The middle of a year of age, as for the count itself.
			return (
				persons && {
					...count,
					value: [...persons].reduce((sum, [age, n]) => sum + (age + 0.5) * n, 0),
					flags: marked(count.flags)
				}
			);
		}
	};
}

function marked(flags: Count['flags']): Count['flags'] {
	return flags.includes('altered') ? flags : [...flags, 'altered'];
}
