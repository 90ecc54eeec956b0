/** German figures with their units; how a number is rounded and printed is decided in `#domain/statistics` for all. */
import { formatRounded } from '#domain/statistics';

export { roundAsShown } from '#domain/statistics';

export const NARROW_SPACE = '\u202F';

/** Decimal comma, thousands point, a real minus; what rounds to zero without being zero is `0`. */
export function formatNumber(value: number, decimals: number): string {
	return formatRounded(value, decimals);
}

/** `12,4 %` with a narrow space that never breaks, `32,1 je 100`, `44,1 Jahre`. */
export function formatWithUnit(value: number, unit: string, decimals: number): string {
	return `${formatNumber(value, decimals)}${unitSuffix(unit)}`;
}

export function unitSuffix(unit: string): string {
	if (unit === '') return '';
	return unit === '%' || unit === '€' ? `${NARROW_SPACE}${unit}` : `\u00A0${unit}`;
}
