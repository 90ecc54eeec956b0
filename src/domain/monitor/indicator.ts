/**
 * An indicator: what is counted, over what, for whom, and how to read it. One declarative file each under
 * `indicators/<theme>/`, frozen into every release. A changed bound, multiplier or population basis is a new version.
 */

export const THEMES = ['demografie', 'beschaeftigung', 'transferleistungen', 'hilfen', 'wohnen', 'einkommen'] as const;
/** The four themes of the principles paper and the special themes; the code is the last part of the address. */
export type Theme = (typeof THEMES)[number];

/** Part of an edition only where somebody has opened them for its year. */
export const SPECIAL_THEMES = ['wohnen', 'einkommen'] as const satisfies readonly Theme[];
export type SpecialTheme = (typeof SPECIAL_THEMES)[number];

export type Level = 'municipality' | 'region' | 'county' | 'district' | 'state' | 'country';

/** Which part of a measure is meant. `age` in completed years, both ends included; no upper end: and older. */
export type Selection = { readonly age?: readonly [from: number, to?: number] } & {
	readonly [dimension: string]: string | readonly [from: number, to?: number] | undefined;
};

/** One summand: measure, selected part, factor, and how many years back (`-1`: the year before). */
export type Part = {
	readonly measure: string;
	readonly where?: Selection;
	/** Default 1. */
	readonly times?: number;
	/** Multiply each age's count by (age + 0.5): for the mean age. */
	readonly weightedByAge?: true;
	readonly yearOffset?: number;
};

/** A sum of parts; most formulas of the monitor are such a sum, or the quotient of two. */
export type Term = readonly Part[];

/**
 * How the terms become the value. `quotient`: numerator over denominator, or the numerator alone. `median-age`: the age
 * half of those in the numerator are younger than. `sum-of-age-rates`: numerator over denominator in each year of age,
 * added up (children per woman). `segregation`: half the sum of the differences between how the numerator's and the
 * denominator's group spread over the municipalities, 0 to 1. All need single years of age or municipalities, each its own.
 */
export const FORMULAS = ['quotient', 'median-age', 'sum-of-age-rates', 'segregation'] as const;
export type Formula = (typeof FORMULAS)[number];

export type Indicator = {
	/** Address and key: `altenquotient`. */
	readonly id: string;
	/** Id in the catalogue of definitions, `D07`. */
	readonly catalogue: string;
	readonly version: number;
	readonly theme: Theme;
	/** Order within the theme. */
	readonly position: number;
	readonly name: string;
	readonly shortName: string;
	/** Other words people search for. */
	readonly synonyms: readonly string[];
	/** One sentence a citizen understands. */
	readonly meaning: string;
	/** Default `quotient`. */
	readonly formula?: Formula;
	readonly numerator: Term;
	readonly numeratorText: string;
	readonly denominator?: Term;
	readonly denominatorText?: string;
	readonly multiplier: number;
	/** As printed behind the number: `%`, `je 100`, `Jahre`, `Einwohner je km²`. */
	readonly unit: string;
	readonly decimals: number;
	readonly polarity: 'higher-is-better' | 'lower-is-better' | 'neutral';
	/** `wilson` for shares of persons, `byar` for events over a population, `none` otherwise. */
	readonly interval: 'wilson' | 'byar' | 'none';
	/** Below this denominator the value is not shown as reliable (`/`). */
	readonly smallestDenominator: number;
	/** Levels for which the figure is defined; official data that exist only for the county say so here. */
	readonly levels: readonly Level[];
	/** Which basis leads where both exist; the other one is shown beside it. */
	readonly leadingBasis: 'register' | 'official';
	/** Who is in the denominator, at which date. */
	readonly populationBasis: string;
	readonly source: string;
	/** Under which terms the figures may be used, as the source says. Every definition has it; editions of before 2026 do not. */
	readonly licence?: string;
	readonly rhythm: string;
	readonly method: string;
	/** "Lesehilfe": how to read one value, in one or two sentences. */
	readonly readingAid: string;
	/** "Was die Zahl nicht sagt". */
	readonly doesNotSay: string;
	/** What whoever compares or delivers figures has to look out for; like `licence`. */
	readonly pitfalls?: string;
	/** Earlier years are not computed; `method` says why. */
	readonly firstYear?: number;
	readonly breaks: readonly {
		readonly year: number;
		readonly basis?: 'register' | 'official';
		readonly text: string;
		/** A few words for the drawing, where the text's beginning says too little. */
		readonly label?: string;
	}[];
	readonly related: readonly string[];
	/** Code of the official definition it agrees with, `AI0215`. */
	readonly regionalatlas?: string;
	readonly legalBasis?: string;
};
