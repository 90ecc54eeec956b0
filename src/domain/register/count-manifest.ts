/** What `manifest.json` holds: how the counts came about, and never anything about a person. */

import type { CountDetails } from './count-details.ts';

/** What a rule did with the rows it names. */
export type RuleEffect = 'rejected' | 'counted' | 'counted-apart';

/** Rules a row can break, in the order in which they are asked: a rejected row stands under the first that applies. */
export const rowRules = {
	'too-many-fields': 'rejected',
	'residence-unknown': 'rejected',
	'area-unknown': 'rejected',
	'birth-date-impossible': 'rejected',
	'born-after-reference-date': 'rejected',
	'age-over-120': 'rejected',
	'secondary-residence': 'counted-apart',
	'citizenship-unknown': 'rejected',
	duplicate: 'rejected',
	'person-key-missing': 'counted',
	'birth-date-incomplete': 'counted',
	'sex-diverse': 'counted',
	'sex-unknown': 'counted'
} as const satisfies Record<string, RuleEffect>;

export type RowRule = keyof typeof rowRules;

export type RuleCount = {
	readonly rule: RowRule;
	readonly effect: RuleEffect;
	readonly rows: number;
	/** The first rows it applies to: 1 is the head; blank lines are not counted. */
	readonly exampleRows: readonly number[];
};

export type ExtractEncoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export type CountedFile = {
	readonly name: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly encoding: ExtractEncoding;
	readonly rowsRead: number;
	/** Persons counted: sole or main residence. `rowsRead = rowsUsed + rowsSecondary + rowsRejected`. */
	readonly rowsUsed: number;
	readonly rowsSecondary: number;
	readonly rowsRejected: number;
	readonly rowsInvented: number;
	readonly rules: readonly RuleCount[];
	/** German sentences, made from the rules. */
	readonly findings: readonly string[];
};

export type CountManifest = {
	readonly format: 'kreislauf-register-count/1';
	readonly program: string;
	readonly asOf: string;
	readonly layout: string;
	readonly origin: 'register' | 'invented' | 'mixed';
	readonly conventions: readonly string[];
	readonly rowsRead: number;
	readonly rowsUsed: number;
	readonly rowsSecondary: number;
	readonly rowsRejected: number;
	readonly files: readonly CountedFile[];
	readonly areas: readonly {
		readonly area: string;
		readonly persons: number;
		readonly secondaryResidences: number;
	}[];
	/** German sentences about the whole count. */
	readonly findings: readonly string[];
	/** Households, migration background, quarters, movements: only where asked for. */
	readonly details?: CountDetails;
	readonly counts: { readonly file: 'counts.csv'; readonly sha256: string; readonly cells: number };
};
