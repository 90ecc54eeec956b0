import type { SourceTable } from '../source-table.ts';

/** The census numbers its measures per area level: PRS001 for Germany, PRS018 for municipalities. */
export default {
	table: '1000A',
	title: 'Zensus 2022: Bevölkerung kompakt (ffcsv)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	format: 'genesis-ffcsv',
	columns: {
		PRS001: { measure: 'census-population' },
		PRS018: { measure: 'census-population' }
	}
} satisfies SourceTable;
