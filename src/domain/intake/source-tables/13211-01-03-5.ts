import type { SourceTable } from '../source-table.ts';

export default {
	table: '13211-01-03-5',
	title: 'Arbeitslose nach ausgewählten Personengruppen (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'average',
	columns: {
		'Arbeitslose insgesamt | Anzahl': { measure: 'unemployed' },
		'Arbeitslose | und zwar | Ausländer | Anzahl': { measure: 'unemployed', dimensions: { citizenship: 'foreign' } },
		'Arbeitslose | und zwar | schwerbehindert | Anzahl': {
			measure: 'unemployed',
			dimensions: { disability: 'severe' }
		},
		'Arbeitslose | und zwar | 15 bis unter 20 Jahre | Anzahl': { measure: 'unemployed', dimensions: { age: '15-19' } },
		'Arbeitslose | und zwar | 15 bis unter 25 Jahre | Anzahl': { measure: 'unemployed', dimensions: { age: '15-24' } },
		'Arbeitslose | und zwar | 55 bis unter 65 Jahre | Anzahl': { measure: 'unemployed', dimensions: { age: '55-64' } },
		'Arbeitslose | und zwar | langzeitarbeitslos | Anzahl': {
			measure: 'unemployed',
			dimensions: { duration: 'long-term' }
		}
	}
} satisfies SourceTable;
