import type { SourceTable } from '../source-table.ts';

export default {
	table: '22121-01-03-4',
	title: 'Empfänger von laufender Hilfe zum Lebensunterhalt (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Empfänger(innen) von Sozialhilfe | Anzahl': { measure: 'social-assistance-recipients' },
		'Empfänger(innen) von Sozialhilfe | weiblich | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { sex: 'female' }
		},
		'Empfänger(innen) von Sozialhilfe | Ausländer(innen) | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { citizenship: 'foreign' }
		},
		'Empfänger(innen) von Sozialhilfe | außerhalb von Einrichtungen | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { residence: 'outside-institutions' }
		},
		'Empfänger(innen) von Sozialhilfe | Altersgruppe | unter 7 Jahre | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { age: '0-6' }
		},
		'Empfänger(innen) von Sozialhilfe | Altersgruppe | 7 bis unter 18 Jahre | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { age: '7-17' }
		},
		'Empfänger(innen) von Sozialhilfe | Altersgruppe | 18 bis unter 25 Jahre | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { age: '18-24' }
		},
		'Empfänger(innen) von Sozialhilfe | Altersgruppe | 25 bis unter 50 Jahre | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { age: '25-49' }
		},
		'Empfänger(innen) von Sozialhilfe | Altersgruppe | 50 bis unter 65 Jahre | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { age: '50-64' }
		},
		'Empfänger(innen) von Sozialhilfe | Altersgruppe | 65 Jahre und mehr | Anzahl': {
			measure: 'social-assistance-recipients',
			dimensions: { age: '65-' }
		}
	}
} satisfies SourceTable;
