/**
 * An indicator that the county defines in the interface. Smaller than `Indicator`: what follows from the kind and the
 * measures (unit, interval, breaks of the population) is not typed in but derived.
 */
import type { Indicator, Level, Part, Theme } from '../indicator.ts';

export const OWN_KINDS = ['share', 'rate', 'ratio', 'count'] as const;
/**
 * `share`: people of people, in percent; `rate`: events or cases over people; `ratio`: two numbers that are no part of each
 * other; `count`: a number as it is.
 */
export type OwnKind = (typeof OWN_KINDS)[number];

export const PER = [1, 100, 1000, 10_000, 100_000] as const;
export const OWN_LEVELS = ['municipality', 'region', 'county', 'state', 'country'] as const satisfies readonly Level[];

/** Every text that a reader of the indicator's page needs. */
export const REQUIRED_TEXTS = [
	'name',
	'shortName',
	'meaning',
	'numeratorText',
	'source',
	'licence',
	'method',
	'readingAid',
	'doesNotSay',
	'pitfalls'
] as const;

export type OwnDefinition = {
	readonly name: string;
	readonly shortName: string;
	readonly synonyms: readonly string[];
	readonly theme: Theme;
	readonly meaning: string;
	readonly kind: OwnKind;
	/** Of `rate` and `ratio`. */
	readonly per: (typeof PER)[number];
	readonly decimals: number;
	readonly polarity: Indicator['polarity'];
	readonly numerator: readonly Part[];
	readonly numeratorText: string;
	/** Empty for a `count`. */
	readonly denominator: readonly Part[];
	readonly denominatorText: string;
	readonly smallestDenominator: number;
	readonly levels: readonly (typeof OWN_LEVELS)[number][];
	readonly leadingBasis: Indicator['leadingBasis'];
	readonly source: string;
	readonly licence: string;
	readonly method: string;
	readonly readingAid: string;
	readonly doesNotSay: string;
	readonly pitfalls: string;
	readonly legalBasis: string;
};

export const EMPTY_DEFINITION: OwnDefinition = {
	name: '',
	shortName: '',
	synonyms: [],
	theme: 'demografie',
	meaning: '',
	kind: 'share',
	per: 1000,
	decimals: 1,
	polarity: 'neutral',
	numerator: [],
	numeratorText: '',
	denominator: [],
	denominatorText: '',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	source: '',
	licence: '',
	method: '',
	readingAid: '',
	doesNotSay: '',
	pitfalls: '',
	legalBasis: ''
};

export const OWN_STATUSES = ['draft', 'submitted', 'returned', 'approved', 'retired'] as const;
export type OwnStatus = (typeof OWN_STATUSES)[number];

/** One row each time somebody saves or decides; nothing is overwritten. */
export type OwnVersion = {
	/** Address and key, `eigen-kinder-je-kita-platz`; never changes. */
	readonly indicator: string;
	/** Counts saves and decisions. */
	readonly version: number;
	readonly status: OwnStatus;
	readonly definition: OwnDefinition;
	/** Version of the definition as editions cite it; 0 until it is approved. */
	readonly definitionVersion: number;
	readonly note: string;
	/** ISO time. */
	readonly savedAt: string;
	readonly savedBy: string;
	readonly actorId: string;
};

const PREFIX = 'eigen-';

/** Whether a county has defined it itself: pages say so. */
export function isOwnIndicator({ id }: Pick<Indicator, 'id'>): boolean {
	return id.startsWith(PREFIX);
}

/** `Kinder je Kita-Platz` → `eigen-kinder-je-kita-platz`. */
export function ownIndicatorId(name: string): string {
	const plain = name
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return `${PREFIX}${plain.slice(0, 60).replace(/-+$/, '') || 'indikator'}`;
}
