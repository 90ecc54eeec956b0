import type { SourceTable } from '../source-table.ts';

/** `benefit`: `basic` are Grundleistungen, `living` is laufende Hilfe zum Lebensunterhalt. */
export default {
	table: '22221-01-01-4',
	title: 'Empfänger von Asylbewerberregelleistungen (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Regelleistungsempfänger | Anzahl': { measure: 'asylum-benefit-recipients' },
		'Regelleistungsempfänger | weiblich | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { sex: 'female' }
		},
		'Regelleistungsempfänger | Grundleistungen | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { benefit: 'basic' }
		},
		'Regelleistungsempfänger | laufende Hilfe zum Lebensunterhalt | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { benefit: 'living' }
		},
		'Regelleistungsempfänger | unter 7 Jahre | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { age: '0-6' }
		},
		'Regelleistungsempfänger | 7 bis unter 18 Jahre | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { age: '7-17' }
		},
		'Regelleistungsempfänger | 18 bis unter 25 Jahre | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { age: '18-24' }
		},
		'Regelleistungsempfänger | 25 bis unter 50 Jahre | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { age: '25-49' }
		},
		'Regelleistungsempfänger | 50 bis unter 65 Jahre | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { age: '50-64' }
		},
		'Regelleistungsempfänger | 65 Jahre und mehr | Anzahl': {
			measure: 'asylum-benefit-recipients',
			dimensions: { age: '65-' }
		}
	}
} satisfies SourceTable;
