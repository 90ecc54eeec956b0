/**
 * Rounding of single counts (5er-Rundung). Margins are rounded on their own: a rounded table need not add up, and says
 * so. Whole counts in, whole multiples of the base out.
 */
export function roundToBase(count: number, base: number): number {
	return Math.floor((2 * count + base) / (2 * base)) * base;
}

/**
 * Up with probability remainder ÷ base, so that the expected value is the count itself. `draw` in [0, 1); multiples of
 * the base stay. The same draw has to be used whenever the same count is shown again, or repetition averages it out.
 */
export function roundAtRandom(count: number, base: number, draw: number): number {
	const remainder = ((count % base) + base) % base;
	return count - remainder + (draw < remainder / base ? base : 0);
}
