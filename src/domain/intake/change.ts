/** What accepting a delivery would change, as page and command line show it before anybody decides. */
import type { Issue } from '#domain/audit';
import type { Value } from '#domain/statistics';
import type { FileFormat } from './recognised-file.ts';
import type { SourceTable } from './source-table.ts';

export type ChangeKind = 'new' | 'revised' | 'unchanged' | 'refused';

export type CellChange = {
	readonly kind: ChangeKind;
	/** Code of the measure; null: no source table tells what the column means, it is kept as printed. */
	readonly measure: string | null;
	/** Printed heads of the column. */
	readonly heads: string;
	/** Id of a known area, or the key as printed. */
	readonly area: string;
	readonly areaName: string;
	/** `age=0-2|sex=female`. */
	readonly dimensions: string;
	readonly period: string;
	/** What the county has now; null: nothing. */
	readonly before: Value | null;
	readonly after: Value;
	readonly row: number;
	readonly column: number;
	/** Rule that refuses the cell. */
	readonly rule?: string;
};

export type ChangeCounts = {
	readonly new: number;
	readonly revised: number;
	readonly unchanged: number;
	readonly refused: number;
	/** Of areas outside the county: not taken over. */
	readonly foreign: number;
	/** Among the new, revised and unchanged: kept as printed, not used. */
	readonly unmapped: number;
};

export type WhatWillChange = {
	readonly format: FileFormat;
	readonly table: string;
	readonly title: string;
	readonly publisher: string;
	readonly licence: string | null;
	readonly legalType: SourceTable['legalType'] | null;
	readonly publishedOn: string | null;
	readonly isInvented: boolean;
	readonly counts: ChangeCounts;
	/** The first ones: revised, refused, new, unchanged. All are counted in `counts`. */
	readonly changes: readonly CellChange[];
	/** Everything odd: about the file, about single cells, about the figures. Errors of single cells refuse those. */
	readonly findings: readonly Issue[];
	/** False: the file as a whole is refused, for the first error in `findings` that names no row. */
	readonly isAcceptable: boolean;
};
