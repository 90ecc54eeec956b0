import type { SourceTable } from '../source-table.ts';

export default {
	table: '12411-01-01-5',
	title: 'Bevölkerung nach Geschlecht (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		Insgesamt: { measure: 'population' },
		männlich: { measure: 'population', dimensions: { sex: 'male' } },
		weiblich: { measure: 'population', dimensions: { sex: 'female' } }
	}
} satisfies SourceTable;
