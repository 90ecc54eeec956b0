import type { SourceTable } from '../source-table.ts';

export default {
	table: 'counts',
	title: 'Auszählung des Einwohnermelderegisters',
	publisher: 'Einwohnermeldeämter der Städte und Gemeinden',
	licence: 'intern',
	legalType: 'register-count',
	basis: 'register',
	kind: 'stock',
	format: 'register-counts',
	isHarmonised: true,
	columns: {}
} satisfies SourceTable;
