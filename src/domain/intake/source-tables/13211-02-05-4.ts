import type { SourceTable } from '../source-table.ts';

/** Rates by group exist from 2009 on; before that the table prints `-`, which is no rate of zero. */
export default {
	table: '13211-02-05-4',
	title: 'Arbeitslose nach ausgewählten Personengruppen und Arbeitslosenquoten (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'average',
	columns: {
		'Arbeitslose | Anzahl': { measure: 'unemployed' },
		'Arbeitslose | Ausländer | Anzahl': { measure: 'unemployed', dimensions: { citizenship: 'foreign' } },
		'Arbeitslose | schwerbehindert | Anzahl': { measure: 'unemployed', dimensions: { disability: 'severe' } },
		'Arbeitslose | 15 bis unter 20 Jahre | Anzahl': { measure: 'unemployed', dimensions: { age: '15-19' } },
		'Arbeitslose | 15 bis unter 25 Jahre | Anzahl': { measure: 'unemployed', dimensions: { age: '15-24' } },
		'Arbeitslose | 55 bis unter 65 Jahre | Anzahl': { measure: 'unemployed', dimensions: { age: '55-64' } },
		'Arbeitslose | langzeitarbeitslos | Anzahl': { measure: 'unemployed', dimensions: { duration: 'long-term' } },
		'Arbeitslosenquote bez. abh. zivile Erwerbspers. | Prozent': {
			measure: 'unemployment-rate',
			dimensions: { base: 'dependent' },
			dash: 'not-delivered'
		},
		'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Prozent': {
			measure: 'unemployment-rate',
			dimensions: { base: 'all' },
			dash: 'not-delivered'
		},
		'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Männer | Prozent': {
			measure: 'unemployment-rate',
			dimensions: { base: 'all', sex: 'male' },
			dash: 'not-delivered'
		},
		'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Frauen | Prozent': {
			measure: 'unemployment-rate',
			dimensions: { base: 'all', sex: 'female' },
			dash: 'not-delivered'
		},
		'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Ausländer | Prozent': {
			measure: 'unemployment-rate',
			dimensions: { base: 'all', citizenship: 'foreign' },
			dash: 'not-delivered'
		},
		'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | 15 bis unter 25 Jahre | Prozent': {
			measure: 'unemployment-rate',
			dimensions: { base: 'all', age: '15-24' },
			dash: 'not-delivered'
		}
	}
} satisfies SourceTable;
