import type { SourceTable } from '../source-table.ts';

export default {
	table: '13111-01-03-5',
	title: 'Sozialversicherungspflichtig Beschäftigte am Arbeitsort nach Geschlecht und Nationalität (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Nationalität | Insgesamt | Geschlecht | Insgesamt': { measure: 'employed-at-workplace' },
		'Nationalität | Insgesamt | Geschlecht | männlich': {
			measure: 'employed-at-workplace',
			dimensions: { sex: 'male' }
		},
		'Nationalität | Insgesamt | Geschlecht | weiblich': {
			measure: 'employed-at-workplace',
			dimensions: { sex: 'female' }
		},
		'Nationalität | Ausländer(innen) | Geschlecht | Insgesamt': {
			measure: 'employed-at-workplace',
			dimensions: { citizenship: 'foreign' }
		},
		'Nationalität | Ausländer(innen) | Geschlecht | männlich': {
			measure: 'employed-at-workplace',
			dimensions: { citizenship: 'foreign', sex: 'male' }
		},
		'Nationalität | Ausländer(innen) | Geschlecht | weiblich': {
			measure: 'employed-at-workplace',
			dimensions: { citizenship: 'foreign', sex: 'female' }
		}
	}
} satisfies SourceTable;
