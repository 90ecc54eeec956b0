import type { SourceTable } from '../source-table.ts';

/** The census counts at its own date and gets its own measure: the updated population is another figure. */
export default {
	table: '12111-01-01-5',
	title: 'Zensus 2011: Bevölkerung nach Geschlecht und Nationalität (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Bevölkerung | Insgesamt | Insgesamt | Anzahl': { measure: 'census-population' },
		'Bevölkerung | Insgesamt | männlich | Anzahl': { measure: 'census-population', dimensions: { sex: 'male' } },
		'Bevölkerung | Insgesamt | weiblich | Anzahl': { measure: 'census-population', dimensions: { sex: 'female' } },
		'Bevölkerung | Deutsche | Insgesamt | Anzahl': {
			measure: 'census-population',
			dimensions: { citizenship: 'german' }
		},
		'Bevölkerung | Deutsche | männlich | Anzahl': {
			measure: 'census-population',
			dimensions: { citizenship: 'german', sex: 'male' }
		},
		'Bevölkerung | Deutsche | weiblich | Anzahl': {
			measure: 'census-population',
			dimensions: { citizenship: 'german', sex: 'female' }
		},
		'Bevölkerung | Ausländer(innen) | Insgesamt | Anzahl': {
			measure: 'census-population',
			dimensions: { citizenship: 'foreign' }
		},
		'Bevölkerung | Ausländer(innen) | männlich | Anzahl': {
			measure: 'census-population',
			dimensions: { citizenship: 'foreign', sex: 'male' }
		},
		'Bevölkerung | Ausländer(innen) | weiblich | Anzahl': {
			measure: 'census-population',
			dimensions: { citizenship: 'foreign', sex: 'female' }
		}
	}
} satisfies SourceTable;
