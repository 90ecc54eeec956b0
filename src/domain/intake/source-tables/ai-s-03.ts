import type { SourceTable } from '../source-table.ts';

export default {
	table: 'AI-S-03',
	title: 'Regionalatlas: Mindestsicherungsquote (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Mindestsicherungsquote | Prozent': { measure: 'minimum-income-rate' }
	}
} satisfies SourceTable;
