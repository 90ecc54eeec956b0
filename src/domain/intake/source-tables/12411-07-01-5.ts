import type { SourceTable } from '../source-table.ts';

export default {
	table: '12411-07-01-5',
	title: 'Durchschnittsalter der Bevölkerung (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Durchschnittsalter der Bevölkerung | Jahre': { measure: 'mean-age' },
		'Durchschnittsalter der Bevölkerung | männlich | Jahre': { measure: 'mean-age', dimensions: { sex: 'male' } },
		'Durchschnittsalter der Bevölkerung | weiblich | Jahre': { measure: 'mean-age', dimensions: { sex: 'female' } }
	}
} satisfies SourceTable;
