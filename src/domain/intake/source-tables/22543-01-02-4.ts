import type { SourceTable } from '../source-table.ts';

export default {
	table: '22543-01-02-4',
	title: 'Betreute Kinder nach Art der Kindertagesbetreuung (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Betreute Kinder | Anzahl': { measure: 'day-care-children' },
		'Betreute Kinder | Altersgruppe | unter 3 Jahre | Anzahl': {
			measure: 'day-care-children',
			dimensions: { age: '0-2' }
		},
		'Betreute Kinder | Altersgruppe | 3 bis unter 6 Jahre | Anzahl': {
			measure: 'day-care-children',
			dimensions: { age: '3-5' }
		},
		'Betreute Kinder | Altersgruppe | 6 bis unter 14 Jahre | Anzahl': {
			measure: 'day-care-children',
			dimensions: { age: '6-13' }
		},
		'Kinder, Herkunft mind. 1 Elternteil ausländisch | Anzahl': {
			measure: 'day-care-children',
			dimensions: { origin: 'foreign-parent' }
		},
		'Kinder mit Mittagsverpflegung | Anzahl': { measure: 'day-care-children', dimensions: { lunch: 'yes' } }
	},
	rows: {
		Tageseinrichtung: { kind: 'facility' },
		Tagespflege: { kind: 'family' },
		'Insgesamt (ohne Doppelzählungen)': {}
	}
} satisfies SourceTable;
