import { roundToBase } from './round-to-base.ts';
import type { Alteration, AlteringMethod } from './alteration.ts';

/** The noise of the cell-key method goes no farther, up or down. */
export const MOST_NOISE = 5;

export type Room = { readonly lower: number; readonly upper: number };

/**
 * What everybody who knows the method knows of a count from what is published instead of it: a whole number from `lower` to
 * `upper`. Small-count rounding turns counts below the base into 0 or the base, and moves others by less than the base.
 */
export function roomBehindAltered(published: number, { method, base }: Pick<Alteration, 'method' | 'base'>): Room {
	switch (method) {
		case 'rounding':
			return { lower: Math.max(0, Math.ceil(published - base / 2)), upper: Math.ceil(published + base / 2) - 1 };
		case 'cell-key':
			return { lower: published === 0 ? 0 : Math.max(1, published - MOST_NOISE), upper: published + MOST_NOISE };
		case 'small-count-rounding':
			if (published === 0) return { lower: 0, upper: base - 1 };
			return { lower: published <= base ? 1 : Math.max(base, published - base + 1), upper: published + base - 1 };
	}
}

/** Whether a method can leave every count from 1 to `room` uncertain by as many persons, whatever stands beside it. */
export function givesRoom(method: AlteringMethod, { base, room }: { base: number; room: number }): boolean {
	if (method !== 'rounding') return method === 'cell-key' ? room <= MOST_NOISE : room < base;
	return Array.from({ length: room }, (_, index) => roundToBase(index + 1, base)).every((published) => {
		const { lower, upper } = roomBehindAltered(published, { method, base });
		return upper - lower >= room;
	});
}
