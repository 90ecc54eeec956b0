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
	/** Of a hidden number that is published altered instead: the number everybody sees, in the same unit. */
	readonly published?: number;
};

/** That some other count is 2 as well says little about which one is meant. */
const LARGEST_SMALL_COUNT = 12;

/** A number of the text that is hidden beside it. */
export type HiddenMention = {
	/** As it stands in the text. */
	readonly written: string;
	/** Whose hidden numbers it equals, each once. */
	readonly of: readonly string[];
	/** Whether these numbers are not missing but published altered. */
	readonly isAltered: boolean;
};

/**
 * Which numbers of a free text equal a hidden number of the figures beside it, so that whoever may see these figures can look
 * again before it is published. A coincidence is pointed out too: among hundreds of released percentages nearly every number has
 * its like, so a released number excuses only hidden ones of earlier years, if it is of the newest itself and more than a
 * small count. Behind an altered number the true one is hidden: where the text's number equals that, and not what is published
 * of the same figure, it is pointed out as well. The answer tells hidden numbers: only for people who may see them.
 */
export function mentionsOfHidden(
	text: string,
	{ hidden, shown }: { readonly hidden: readonly NumberBeside[]; readonly shown: readonly NumberBeside[] }
): HiddenMention[] {
	const mentions = new Map<string, { written: string; of: Set<string>; isAltered: boolean }>();
	if (hidden.length === 0) return [];
	for (const number of findWrittenNumbers(text)) {
		const isSmallCount = number.unit === 'none' && number.decimals === 0 && number.value <= LARGEST_SMALL_COUNT;
		const isShown = !isSmallCount && shown.some((one) => one.isNewest && isEqual(number, one));
		const equal = hidden.filter(
			(one) => isEqual(number, one) && !isPublished(number, one) && (one.isNewest || !isShown)
		);
		for (const { of, published } of equal) {
			const isAltered = published !== undefined;
			const key = `${number.written} ${isAltered}`;
			const mention = mentions.get(key) ?? { written: number.written, of: new Set<string>(), isAltered };
			mention.of.add(of);
			mentions.set(key, mention);
		}
	}
	return [...mentions.values()].map(({ written, of, isAltered }) => ({ written, of: [...of], isAltered }));
}

/** Written as coarsely as this, the altered number looks the same. */
function isPublished(number: WrittenNumber, { published, ...beside }: NumberBeside): boolean {
	return published !== undefined && isEqual(number, { ...beside, value: published });
}

/** A rate may be written with more or fewer decimals than it is printed with; a whole number without a unit is a count. */
function isEqual({ value, decimals, unit }: WrittenNumber, beside: NumberBeside): boolean {
	if (beside.kind === 'count') return unit === 'none' && decimals === 0 && value === Math.abs(beside.value);
	const fits = beside.kind === 'percent' ? unit === 'percent' : unit === 'measure' || (unit === 'none' && decimals > 0);
	return fits && value === roundAsShown(Math.abs(beside.value), decimals);
}
