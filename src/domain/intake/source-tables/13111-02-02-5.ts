import type { SourceTable } from '../source-table.ts';

export default {
	table: '13111-02-02-5',
	title: 'Sozialversicherungspflichtig Beschäftigte am Wohnort nach Geschlecht und Nationalität (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Nationalität | Insgesamt | Geschlecht | Insgesamt': { measure: 'employed-at-residence' },
		'Nationalität | Insgesamt | Geschlecht | männlich': {
			measure: 'employed-at-residence',
			dimensions: { sex: 'male' }
		},
		'Nationalität | Insgesamt | Geschlecht | weiblich': {
			measure: 'employed-at-residence',
			dimensions: { sex: 'female' }
		},
		'Nationalität | Ausländer(innen) | Geschlecht | Insgesamt': {
			measure: 'employed-at-residence',
			dimensions: { citizenship: 'foreign' }
		},
		'Nationalität | Ausländer(innen) | Geschlecht | männlich': {
			measure: 'employed-at-residence',
			dimensions: { citizenship: 'foreign', sex: 'male' }
		},
		'Nationalität | Ausländer(innen) | Geschlecht | weiblich': {
			measure: 'employed-at-residence',
			dimensions: { citizenship: 'foreign', sex: 'female' }
		}
	}
} satisfies SourceTable;
