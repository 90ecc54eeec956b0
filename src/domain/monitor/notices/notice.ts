/**
 * Something in the working figures that somebody should look at ("Auffälligkeit"): facts, no words. Made from figures
 * before disclosure control, so it is as confidential as they are.
 */
import type { Basis, Figure } from '#domain/disclosure';
import type { Area } from '#domain/areas';
import type { Indicator } from '../indicator.ts';
import type { IndicatorTarget } from '../targets/target.ts';

export const NOTICE_KINDS = ['sum', 'contradiction', 'target', 'change', 'trend', 'break'] as const;
/**
 * `change`: against the year before; `trend`: the marker over five years; `break`: the series starts anew;
 * `contradiction`: register and official figure of one year; `sum`: the municipalities against the county; `target`: the
 * straight way to a target of the county.
 */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export type Notice = {
	/** `change.altenquotient.06433001.2025.register.up`: after recomputing the same notice has the same key. */
	readonly key: string;
	readonly kind: NoticeKind;
	readonly indicator: string;
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
	readonly direction: 'up' | 'down' | 'none';
	/**
	 * What is compared, in the indicator's unit: the earlier year, the register, the plan, the sum of the municipalities
	 * (persons); null where the series has nothing before its break.
	 */
	readonly from: number | null;
	readonly fromYear: number;
	readonly to: number;
	/** How far beyond the limit of 99.8 %, from 1 to 3; what chance has no part in (sums) counts 3. */
	readonly strength: number;
	/** Relative difference, from 0 to 1. */
	readonly size: number;
};

/** What a rule looks at. `figures` of any year, area and basis. */
export type NoticeInputs = {
	readonly figures: readonly Figure[];
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly county: string;
	/** Those in force. */
	readonly targets: readonly IndicatorTarget[];
	/** Whether the parts of the county add up to the county, by code of the measure. */
	readonly isAdditive: (measure: string) => boolean;
};

/** What a rule found, and how often it asked chance: of 1,000 such questions two are answered wrongly. */
export type Found = { readonly notices: readonly Notice[]; readonly tests: number };

/** Two-sided 99.8 %: z of 0.999. */
export const LIMIT = 3.090232306167813;
const MOST = 3;

export type NewNotice = Omit<Notice, 'key' | 'direction' | 'strength' | 'size'> & {
	/** Multiples of the limit; cut off at 3. */
	readonly strength: number;
};

export function makeNotice(found: NewNotice): Notice {
	const { kind, indicator, area, year, basis, from, to } = found;
	const direction = from === null || from === to ? 'none' : to > from ? 'up' : 'down';
	return {
		...found,
		direction,
		key: [kind, indicator, area, year, basis, direction].join('.'),
		strength: Math.min(MOST, Math.max(1, found.strength)),
		size: from === null ? 0 : relativeDifference(from, to)
	};
}

export function relativeDifference(from: number, to: number): number {
	const larger = Math.max(Math.abs(from), Math.abs(to));
	return larger === 0 ? 0 : Math.min(1, Math.abs(to - from) / (Math.abs(from) || larger));
}
