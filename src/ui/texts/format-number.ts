/** German figures: decimal comma, thousands point, a real minus sign, rounding half away from zero (kaufmännisch). */
const formats = new Map<number, Intl.NumberFormat>();

export const NARROW_SPACE = '\u202F';

export function formatNumber(value: number, decimals: number): string {
	let format = formats.get(decimals);
	if (!format) {
		format = new Intl.NumberFormat('de-DE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
		formats.set(decimals, format);
	}
	const text = format.format(value).replace('-', '−');
	return /^−[0.,]+$/.test(text) ? text.slice(1) : text; // a rounded −0,04 is 0,0
}

/** The number as readers see it; what we say about two figures must follow from the two figures they see. */
export function roundAsShown(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

/** `12,4 %` with a narrow space that never breaks, `32,1 je 100`, `44,1 Jahre`. */
export function formatWithUnit(value: number, unit: string, decimals: number): string {
	return `${formatNumber(value, decimals)}${unitSuffix(unit)}`;
}

export function unitSuffix(unit: string): string {
	if (unit === '') return '';
	return unit === '%' || unit === '€' ? `${NARROW_SPACE}${unit}` : `\u00A0${unit}`;
}
