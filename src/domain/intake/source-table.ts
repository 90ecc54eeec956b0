/**
 * What a delivered table means: which column is which measure in which breakdown. One file a table in
 * `source-tables/`, pure data, so that a county can add one without touching code elsewhere.
 */
import type { Basis } from '#domain/disclosure';
import type { Dimensions } from './fact.ts';

export type SourceTable = {
	/** Code as the file prints it. */
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
	readonly columns: Readonly<Record<string, { readonly measure: string; readonly dimensions?: Dimensions; readonly times?: number }>>;
	/** Row categories by their printed text (dimension `Gliederung`), where the table has them. `null`: leave the row out. */
	readonly rows?: Readonly<Record<string, Dimensions | null>>;
};
