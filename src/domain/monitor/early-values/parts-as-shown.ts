import { roundAsShown } from '#domain/statistics';
import type { ValuePair } from './pair-values.ts';

export type ShownParts = Pick<ValuePair, 'difference' | 'date' | 'residence' | 'census' | 'rest'>;

/** The parts as they are printed: rounded, the rest so that they add up to the printed difference to the last digit. */
export function partsAsShown(pair: ShownParts, decimals: number): ShownParts {
	const round = (value: number): number => roundAsShown(value, decimals);
	const part = (value: number | null): number | null => (value === null ? null : round(value));
	const [difference, date, residence, census] = [
		round(pair.difference),
		part(pair.date),
		part(pair.residence),
		part(pair.census)
	];
	const rest = round(difference - (date ?? 0) - (residence ?? 0) - (census ?? 0));
	return { difference, date, residence, census, rest };
}
