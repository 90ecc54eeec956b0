import type { ProtectionMethod } from '../rule-set.ts';
import { MOST_NOISE } from './noise-table.ts';

/**
 * What everybody who knows the method knows of a count from what is published instead of it: whole numbers from `lower` to
 * `upper`. `isSum`: for small-count rounding, whose sums are added up from what is published anyway and say nothing more.
 */
export function roomBehindChanged(
	published: number,
	method: Exclude<ProtectionMethod, 'suppression'>,
	{ base, isSum }: { readonly base: number; readonly isSum: boolean }
): { readonly lower: number; readonly upper: number } {
	switch (method) {
		case 'rounding':
			return { lower: Math.max(0, Math.ceil(published - base / 2)), upper: Math.ceil(published + base / 2) - 1 };
		case 'cell-key':
			return { lower: published === 0 ? 0 : Math.max(1, published - MOST_NOISE), upper: published + MOST_NOISE };
		case 'small-count-rounding':
			if (isSum) return { lower: 0, upper: Infinity };
			if (published === 0) return { lower: 0, upper: base - 1 };
			return { lower: published === base ? 1 : published, upper: published };
	}
}
