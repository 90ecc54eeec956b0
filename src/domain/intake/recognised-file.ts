import type { Issue } from '#domain/audit';
import type { Observation } from './observation.ts';

export type FileFormat =
	'genesis-table' | 'genesis-ffcsv' | 'inkar-export' | 'plain-table' | 'register-counts' | 'workbook';

/** A file that could be read: what it is, what it holds, what is odd about it. */
export type RecognisedFile = {
	readonly format: FileFormat;
	/** Who published it, for the source line: `Statistische Ämter des Bundes und der Länder`. */
	readonly source: string;
	/** Table code, `12411-01-01-5`, or the name the plain template carries. */
	readonly table: string;
	readonly title: string;
	readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'xlsx';
	/** When the publisher made the table, ISO date, if the file says so. */
	readonly publishedOn: string | null;
	/** Licence as the file states it, or null. */
	readonly licence: string | null;
	readonly notes: readonly string[];
	/** Invented figures (demo); every page that shows them says so. */
	readonly isInvented: boolean;
	/** Stock at a date, movement over a year, yearly average; where the file itself says so (plain template). */
	readonly kind?: 'stock' | 'movement' | 'average';
	readonly observations: readonly Observation[];
	readonly findings: readonly Issue[];
};
