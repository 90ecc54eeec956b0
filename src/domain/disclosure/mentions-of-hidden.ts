import { roundAsShown } from '#domain/statistics';
import { findWrittenNumbers, type WrittenNumber } from './written-numbers.ts';

/** A number beside a text, hidden or shown: a count, a percentage, or a rate of another unit. */
export type NumberBeside = {
	/** What it belongs to; comes back with a mention. */
	readonly of: string;
	readonly kind: 'count' | 'percent' | 'rate';
	/** In its unit, unrounded. */
	readonly value: number;
	/** Of the newest year: what the text most likely speaks of. */
	readonly isNewest: boolean;
};

/** That some other count is 2 as well says little about which one is meant. */
const LARGEST_SMALL_COUNT = 12;

/** A number of the text that is hidden beside it. */
export type HiddenMention = {
	/** As it stands in the text. */
	readonly written: string;
	/** Whose hidden numbers it equals, each once. */
	readonly of: readonly string[];
};

/**
 * Which numbers of a free text equal a hidden number of the figures beside it, so that whoever may see these figures can look
 * again before it is published. A coincidence is pointed out too: among hundreds of released percentages nearly every number has
 * its like, so a released number excuses only hidden ones of earlier years, if it is of the newest itself and more than a
 * small count. The answer tells hidden numbers: only for people who may see them.
 */
export function mentionsOfHidden(
	text: string,
	{ hidden, shown }: { readonly hidden: readonly NumberBeside[]; readonly shown: readonly NumberBeside[] }
): HiddenMention[] {
	const mentions = new Map<string, Set<string>>();
	if (hidden.length === 0) return [];
	for (const number of findWrittenNumbers(text)) {
		const isSmallCount = number.unit === 'none' && number.decimals === 0 && number.value <= LARGEST_SMALL_COUNT;
		const isShown = !isSmallCount && shown.some((one) => one.isNewest && isEqual(number, one));
		const equal = hidden.filter((one) => isEqual(number, one) && (one.isNewest || !isShown));
		if (equal.length === 0) continue;
		const of = mentions.get(number.written) ?? new Set();
		for (const one of equal) of.add(one.of);
		mentions.set(number.written, of);
	}
	return [...mentions].map(([written, of]) => ({ written, of: [...of] }));
}

/** A rate may be written with more or fewer decimals than it is printed with; a whole number without a unit is a count. */
function isEqual({ value, decimals, unit }: WrittenNumber, beside: NumberBeside): boolean {
	if (beside.kind === 'count') return unit === 'none' && decimals === 0 && value === Math.abs(beside.value);
	const fits = beside.kind === 'percent' ? unit === 'percent' : unit === 'measure' || (unit === 'none' && decimals > 0);
	return fits && value === roundAsShown(Math.abs(beside.value), decimals);
}
