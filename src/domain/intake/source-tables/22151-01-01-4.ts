import type { SourceTable } from '../source-table.ts';

export default {
	table: '22151-01-01-4',
	title: 'Empfänger von Grundsicherung im Alter und bei Erwerbsminderung (Kreise, bis 2014)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Empfänger von Grundsicherung | Insgesamt | Insgesamt | Anzahl': { measure: 'basic-security-recipients' },
		'Empfänger von Grundsicherung | Insgesamt | voll erwerbsgeminderte Personen unter 65 Jahren | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { group: 'reduced-capacity' }
		},
		'Empfänger von Grundsicherung | Insgesamt | Personen ab 65 Jahren und älter | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { group: 'old-age' }
		},
		'Empfänger von Grundsicherung | außerhalb von Einrichtungen | Insgesamt | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { residence: 'outside-institutions' }
		},
		'Empfänger von Grundsicherung | außerhalb von Einrichtungen | voll erwerbsgeminderte Personen unter 65 Jahren | Anzahl':
			{
				measure: 'basic-security-recipients',
				dimensions: { residence: 'outside-institutions', group: 'reduced-capacity' }
			},
		'Empfänger von Grundsicherung | außerhalb von Einrichtungen | Personen ab 65 Jahren und älter | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { residence: 'outside-institutions', group: 'old-age' }
		},
		'Empfänger von Grundsicherung | in Einrichtungen | Insgesamt | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { residence: 'in-institutions' }
		},
		'Empfänger von Grundsicherung | in Einrichtungen | voll erwerbsgeminderte Personen unter 65 Jahren | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { residence: 'in-institutions', group: 'reduced-capacity' }
		},
		'Empfänger von Grundsicherung | in Einrichtungen | Personen ab 65 Jahren und älter | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { residence: 'in-institutions', group: 'old-age' }
		},
		'Empfänger von Grundsicherung | Deutsche | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { citizenship: 'german' }
		},
		'Empfänger von Grundsicherung | Ausländer(innen) | Anzahl': {
			measure: 'basic-security-recipients',
			dimensions: { citizenship: 'foreign' }
		}
	},
	rows: {
		männlich: { sex: 'male' },
		weiblich: { sex: 'female' },
		Insgesamt: {}
	}
} satisfies SourceTable;
