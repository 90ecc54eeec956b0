/**
 * What a delivered table means: which column is which measure in which breakdown. One file a table in
 * `source-tables/`, pure data, so that a county can add one without touching code elsewhere.
 */
import type { Basis } from '#domain/disclosure';
import type { Dimensions } from './fact.ts';
import type { FileFormat } from './recognised-file.ts';

export type SourceTable = {
	/** Code as the file prints it; of an ffcsv the statistic, `12411`, which all of its tables begin with. */
	readonly table: string;
	readonly title: string;
	/** For the source line. */
	readonly publisher: string;
	readonly licence: string;
	/** `published`: official and already protected by the office; the others fall under the county's own rules. */
	readonly legalType: 'published' | 'employment-agency' | 'register-count' | 'administrative' | 'survey';
	readonly basis: Basis;
	/** Stock at a date, movement over a year, or yearly average. */
	readonly kind: 'stock' | 'movement' | 'average';
	/** Columns by their printed head (`measure` of the observation); heads that are missing here are kept but not used. */
	readonly columns: Readonly<Record<string, SourceColumn>>;
	/** Row categories by their printed text (dimension `Gliederung`), where the table has them. `null`: leave the row out. */
	readonly rows?: Readonly<Record<string, Dimensions | null>>;
	/** Only files of this format; without it, every format that prints the code, except ffcsv. */
	readonly format?: FileFormat;
	/**
	 * ffcsv: what the codes of its dimensions mean, `''` being the total; `columns` then has codes too. A figure with a
	 * dimension that is missing here is kept but not used.
	 */
	readonly dimensions?: Readonly<Record<string, Readonly<Record<string, Dimensions | null>>>>;
	/** Files of `format` print our own measures and dimensions already; `columns` stays empty. */
	readonly isHarmonised?: true;
	/** Statistics that do not come every year: 2 for the care statistics. Default 1. */
	readonly everyYears?: number;
};

export type SourceColumn = {
	readonly measure: string;
	readonly dimensions?: Dimensions;
	/** Brings the printed unit to the measure's: 0.01 for ha to km². */
	readonly times?: number;
	/** What `-` means in this column, where it is not what the reader of the file assumes. */
	readonly dash?: 'zero' | 'not-delivered';
};
