import { changeCount, keyOf, sumOfKeys, type ChangingMethod } from '#domain/disclosure/server';
import { dimensionsText, type Fact } from '#domain/intake';
import { cellKey, type CellPlace } from '../../compute/counts.ts';
import type { PublishCount } from '../../compute/publish-counts.ts';

/** `isMeant`: counts that are altered; left out: all. */
type PublishByOptions = {
	readonly base: number;
	readonly seed: Buffer;
	readonly isMeant?: (place: CellPlace) => boolean;
};

/**
 * Counts as a method publishes them. For cell keys each delivered fact has a key of its own that nobody without `seed` can
 * guess; a sum has the sum of the keys of its facts, so that the same people give the same number in every table and
 * edition, and a revised fact another one.
 */
export function publishBy(
	method: ChangingMethod,
	{ base, seed, isMeant = () => true }: PublishByOptions
): PublishCount {
	const keys = new WeakMap<Fact, number>();
	const keyOfFact = (fact: Fact): number => {
		let key = keys.get(fact);
		if (key === undefined) keys.set(fact, (key = fact.value.kind === 'number' ? keyFor(fact, fact.value.value) : 0));
		return key;
	};
	const keyFor = ({ measure, area, year, basis, dimensions }: Fact, value: number): number =>
		value === 0 ? 0 : keyOf([measure, area, year, basis, dimensionsText(dimensions), value].join('\n'), seed);
	return (place, count, facts) => {
		if (!isMeant(place)) return null;
		const cellKeyOf = (): number => {
			const counted = facts();
			return counted.length > 0 ? sumOfKeys(counted.map(keyOfFact)) : keyOf(`${cellKey(place)}\n${count.value}`, seed);
		};
		return changeCount(count.value, method, { base, cellKey: cellKeyOf });
	};
}
