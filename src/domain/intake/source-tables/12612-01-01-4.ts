import type { SourceTable } from '../source-table.ts';

export default {
	table: '12612-01-01-4',
	title: 'Lebendgeborene nach Geschlecht (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		Insgesamt: { measure: 'births' },
		männlich: { measure: 'births', dimensions: { sex: 'male' } },
		weiblich: { measure: 'births', dimensions: { sex: 'female' } }
	}
} satisfies SourceTable;
