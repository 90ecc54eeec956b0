import { formatNumber } from '#ui/texts/format-number.ts';

/** A difference with its sign: `+1,3`, `−0,4`; what is shown as nought has none. */
export function signedNumber(value: number, decimals: number): string {
	const text = formatNumber(value, decimals);
	const nought = formatNumber(0, decimals);
	if (formatNumber(Math.abs(value), decimals) === nought || value === 0) return nought;
	return value > 0 ? `+${text}` : text;
}
