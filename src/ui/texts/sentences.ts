/**
 * Sentences written from released figures. They say what two shown figures differ by and never more: `gestiegen` and
 * `mehr` only where the difference is beyond chance, no judgement, and nothing at all about a hidden value.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { areToldApart, type Edition, type Indicator } from '#domain/monitor';
import { formatNumber, formatWithUnit, NARROW_SPACE, roundAsShown } from './format-number.ts';
import { inAreaShort } from './name-in-sentence.ts';

export type Comparison = {
	readonly direction: 'more' | 'less' | 'same';
	/** Names the year where it is not the one asked for. */
	readonly text: string;
	/** Without the year. */
	readonly plain: string;
	readonly year: number;
	/** The compared value in the area itself: `35,4 je 100`. */
	readonly own: string;
	readonly basis: ReleasedFigure['basis'];
};

/** A count without denominator grows with the area; only shares, rates and means can be compared. */
export function isComparable(indicator: Indicator): boolean {
	return indicator.denominator !== undefined;
}

/** `1,3 Prozentpunkte mehr als im Kreis`; null where one of the two is not a number or a comparison makes no sense. */
export function compareFigures(
	indicator: Indicator,
	figure: ReleasedFigure | undefined,
	reference: ReleasedFigure | undefined,
	referenceArea: Area
): Comparison | null {
	if (!isComparable(indicator)) return null;
	if (figure?.value.kind !== 'number' || reference?.value.kind !== 'number') return null;
	const where = inAreaShort(referenceArea);
	const difference = roundAsShown(
		roundAsShown(figure.value.value, indicator.decimals) - roundAsShown(reference.value.value, indicator.decimals),
		indicator.decimals
	);
	const own = formatWithUnit(figure.value.value, indicator.unit, indicator.decimals);
	const common = { year: figure.year, basis: figure.basis, own };
	const same = (plain: string): Comparison => ({ ...common, direction: 'same', text: plain, plain });
	const isTold = areToldApart(figure, reference);
	if (!isTold && !(figure.interval && reference.interval)) return null;
	if (difference === 0 && isTold) return same(`genauso viel wie ${where}`);
	if (!isTold || intervalsOverlap(figure, reference)) return same(`ähnlich wie ${where}`);
	const direction = difference > 0 ? 'more' : 'less';
	const plain = `${differenceInWords(indicator, difference)} als ${where}`;
	return { ...common, direction, text: plain, plain };
}

/**
 * `Das sind 1,3 Prozentpunkte mehr als in Hessen.` Where another year or basis is compared than the one shown, the
 * sentence names the value it compares: `2024 waren es 35,4 je 100, 0,6 weniger als in Hessen.`
 */
export function comparisonSentence(
	{ direction, plain, year, own, basis }: Comparison,
	shown: { readonly year: number; readonly basis: ReleasedFigure['basis'] | undefined }
): string {
	const isOtherBasis = basis === 'official' && shown.basis === 'register';
	if (isOtherBasis) return `Amtliche Statistik ${year}: ${own}, ${plain}.`;
	if (year === shown.year) return `Das ${direction === 'same' ? 'ist' : 'sind'} ${plain}.`;
	return `${year} waren es ${own}, ${plain}.`;
}

/** Official figures of the Land come later than the register's: how far back we look for a common year. */
const LOOK_BACK = 3;

/**
 * Compares with another area in the newest year both have on the same basis, at most three years back; where that is
 * not `year` the text says so: `1,3 Prozentpunkte mehr als in Hessen (2024)`.
 */
export function compareWith(
	edition: Edition,
	indicator: Indicator,
	area: Area,
	reference: Area,
	year: number
): Comparison | null {
	for (let back = year; back >= year - LOOK_BACK; back--) {
		for (const basis of ['register', 'official'] as const) {
			const [own, other] = [area, reference].map((one) => edition.figureOn(basis, indicator, one, back));
			const comparison = compareFigures(indicator, own, other, reference);
			if (comparison) return back === year ? comparison : { ...comparison, text: `${comparison.text} (${back})` };
		}
	}
	const [own, other] = [area, reference].map((one) => edition.figure(indicator, one, year));
	return compareFigures(indicator, own, other, reference);
}

/** `1,3 Prozentpunkte mehr`, `0,8 Jahre weniger`; `2,4 mehr` for rates, whose value with its unit stands beside it. */
export function differenceInWords(indicator: Indicator, difference: number): string {
	return `${amountInWords(indicator, difference)} ${difference > 0 ? 'mehr' : 'weniger'}`;
}

/** How far two values lie apart, without the direction: `1,3 Prozentpunkte`, `0,8 Jahre`, `2,4`. */
export function amountInWords({ unit, decimals }: Indicator, difference: number): string {
	const number = formatNumber(Math.abs(difference), decimals);
	if (unit === '' || unit.startsWith('je ')) return number;
	if (unit === '%') return `${number} ${number === '1' ? 'Prozentpunkt' : 'Prozentpunkte'}`;
	if (unit === '€') return `${number}${NARROW_SPACE}€`;
	return `${number} ${unit}`;
}

/** True only if both have an interval and the intervals share a point. Complete counts have none: they just differ. */
export function intervalsOverlap(a: ReleasedFigure, b: ReleasedFigure): boolean {
	if (!a.interval || !b.interval) return false;
	return a.interval.lower <= b.interval.upper && b.interval.lower <= a.interval.upper;
}

/**
 * `6,3 % der Menschen im Kreis`: how a number of people in one area relates to the county's. Null for everything that
 * does not add up to the county: means, rates, balances.
 */
export function shareOfCounty(
	indicator: Indicator,
	figure: ReleasedFigure | undefined,
	county: ReleasedFigure | undefined
): string | null {
	if (isComparable(indicator) || indicator.unit !== 'Personen') return null;
	if (figure?.value.kind !== 'number' || county?.value.kind !== 'number') return null;
	const [part, whole] = [figure.value.value, county.value.value];
	if (figure.area === county.area || part < 0 || whole <= 0 || part > whole) return null;
	return `${formatWithUnit((100 * part) / whole, '%', 1)} der Menschen im Kreis`;
}
