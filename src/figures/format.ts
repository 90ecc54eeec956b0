/** Values with their units as figures print and say them; numbers and signs come from `#domain/statistics`. */
import type { ReleasedFigure } from '#domain/disclosure';
import {
	formatRounded,
	isExactZero,
	MISSING_SIGNS,
	MISSING_WORDS,
	printedValue,
	spokenValue,
	type Value
} from '#domain/statistics';
import type { Measure } from './figure.ts';

const NARROW_SPACE = '\u202f';
const SPACE = '\u00a0';

/** `1.234,5`, with a real minus sign; what rounds to zero without being zero is `0` (DIN 55301). */
export function formatNumber(value: number, decimals: number): string {
	return formatRounded(value, decimals);
}

export function withUnit(printed: string, unit: string): string {
	if (unit === '') return printed;
	return unit === '%' ? `${printed}${NARROW_SPACE}%` : `${printed}${SPACE}${unit}`;
}

/** Units this short stand behind every number; longer ones are said once. */
export function shortUnit(unit: string): string {
	return unit === '%' || unit === '‰' || unit === '€' ? unit : '';
}

/** For headings and notes: `in %`, `je 100`: as the unit reads after a name. */
export function unitInWords(unit: string): string {
	return shortUnit(unit) === '' ? unit : `in ${unit}`;
}

export function signOf(value: Value | undefined): string {
	if (value === undefined) return MISSING_SIGNS['not-delivered'];
	return value.kind === 'missing' ? MISSING_SIGNS[value.why] : '';
}

export function wordOf(value: Value | undefined): string {
	if (value === undefined) return MISSING_WORDS['not-delivered'];
	return value.kind === 'missing' ? MISSING_WORDS[value.why] : '';
}

/** One remark a figure whose numbers are altered. */
export const ALTERED_REMARK = 'Zum Schutz kleiner Zahlen verändert.';

export function isAltered(value: Value | undefined): boolean {
	return value?.kind === 'number' && value.flags.includes('altered');
}

export function isSecret(value: Value | undefined): boolean {
	return value?.kind === 'missing' && (value.why === 'secret' || value.why === 'secret-at-source');
}

/** As printed beside a mark or in a table: number, `–` for exactly zero, `(number)` if of limited reliability, or the sign. */
export function formatValue(value: Value | undefined, measure: Measure, unit = shortUnit(measure.unit)): string {
	if (value?.kind !== 'number') return signOf(value);
	const number = printedValue(value, measure.decimals);
	const printed = isExactZero(value) ? number : withUnit(number, unit);
	return value.flags.includes('limited') ? `(${printed})` : printed;
}

/** After „mit“ and „von“: `46,0 Jahren`, `598 Einwohnern je km²`; most units stay as they are. */
export function sayValueAfterPreposition(value: Value | undefined, measure: Measure): string {
	return sayValue(value, { ...measure, unit: measure.unit.replace(/^\p{Lu}\p{Ll}*(?:e|er|el)(?=$|\s)/u, '$&n') });
}

/** As spoken: number with unit, or the reason in a word. `rund 3,3 %` where small numbers were altered; why is told once. */
export function sayValue(value: Value | undefined, measure: Measure): string {
	if (value?.kind !== 'number') return wordOf(value);
	const remarks = value.flags.flatMap((flag) => {
		if (flag === 'provisional') return ['vorläufig'];
		if (flag === 'revised') return ['berichtigt'];
		if (flag === 'estimated') return ['geschätzt'];
		return flag === 'limited' ? ['eingeschränkt aussagefähig'] : [];
	});
	const spoken = withUnit(spokenValue(value, measure.decimals), measure.unit);
	return [isAltered(value) ? `rund ${spoken}` : spoken, ...remarks].join(', ');
}

export function formatInterval(interval: { lower: number; upper: number }, measure: Measure): string {
	const lower = formatNumber(interval.lower, measure.decimals);
	return `${lower} bis ${withUnit(formatNumber(interval.upper, measure.decimals), measure.unit)}`;
}

/** `Raunheim: 12,4 % (95-%-Bereich 11,8 bis 13,0 %), 31.12.2025` */
export function sayFigure(
	name: string,
	figure: ReleasedFigure | undefined,
	measure: Measure,
	period = figure?.period ?? ''
): string {
	const range =
		figure?.value.kind === 'number' && figure.interval
			? ` (95-%-Bereich ${formatInterval(figure.interval, measure)})`
			: '';
	return `${name}: ${sayValue(figure?.value, measure)}${range}${period && `, ${period}`}`;
}
