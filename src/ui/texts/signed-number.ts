import { formatNumber, roundAsShown } from './format-number.ts';

/** A difference with its sign: `+1,3`, `−0,4`; what is shown as nought has none. */
export function signedNumber(value: number, decimals: number): string {
	const shown = roundAsShown(value, decimals);
	if (shown === 0) return '0';
	return shown > 0 ? `+${formatNumber(value, decimals)}` : formatNumber(value, decimals);
}
