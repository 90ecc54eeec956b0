import type { SourceTable } from '../source-table.ts';

export default {
	table: 'plain-table',
	title: 'Lieferung in der Vorlage',
	publisher: 'Liefernde Stelle',
	licence: 'intern',
	legalType: 'administrative',
	basis: 'official',
	kind: 'stock',
	format: 'plain-table',
	isHarmonised: true,
	columns: {}
} satisfies SourceTable;
