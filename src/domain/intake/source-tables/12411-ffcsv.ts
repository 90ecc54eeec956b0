import type { SourceTable } from '../source-table.ts';

/** All tables of this statistic in the flat layout. Codes are the same in the German and the English edition. */
export default {
	table: '12411',
	title: 'Fortschreibung des Bevölkerungsstandes (ffcsv)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	format: 'genesis-ffcsv',
	columns: {
		BEVSTD: { measure: 'population' }
	},
	dimensions: {
		GES: { '': {}, GESM: { sex: 'male' }, GESW: { sex: 'female' } },
		NAT: { '': {}, NATD: { citizenship: 'german' }, NATA: { citizenship: 'foreign' } }
	}
} satisfies SourceTable;
