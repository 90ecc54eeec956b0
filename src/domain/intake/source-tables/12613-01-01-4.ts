import type { SourceTable } from '../source-table.ts';

export default {
	table: '12613-01-01-4',
	title: 'Gestorbene nach Geschlecht (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		'Geschlecht | Insgesamt': { measure: 'deaths' },
		'Geschlecht | männlich': { measure: 'deaths', dimensions: { sex: 'male' } },
		'Geschlecht | weiblich': { measure: 'deaths', dimensions: { sex: 'female' } }
	}
} satisfies SourceTable;
