import type { SourceTable } from '../source-table.ts';

/** The entitled under § 264 Abs. 2 SGB V stand beside the total and are not part of it: kept, not used. */
export default {
	table: '22131-01-02-4',
	title: 'Empfänger von Leistungen nach dem 5. bis 9. Kapitel SGB XII (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Leistungsempfänger | Anzahl': { measure: 'special-assistance-recipients' },
		'Leistungsempfänger | weiblich | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { sex: 'female' }
		},
		'Leistungsempfänger | Ausländer(innen) | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { citizenship: 'foreign' }
		},
		'Leistungsempfänger | außerhalb von Einrichtungen | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { residence: 'outside-institutions' }
		},
		'Leistungsempfänger | Hilfen zur Gesundheit | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { benefit: 'health' }
		},
		'Leistungsempfänger | Eingliederungshilfe für behinderte Menschen | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { benefit: 'integration' }
		},
		'Leistungsempfänger | Hilfe zur Pflege | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { benefit: 'care' }
		},
		'Leistungsempfänger | Hilfen z.Überw.bes.soz.Schw.u.Hilfen i.a.Lebensl. | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { benefit: 'other' }
		},
		'Leistungsempfänger | unter 7 Jahre | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { age: '0-6' }
		},
		'Leistungsempfänger | 7 bis unter 18 Jahre | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { age: '7-17' }
		},
		'Leistungsempfänger | 18 bis unter 25 Jahre | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { age: '18-24' }
		},
		'Leistungsempfänger | 25 bis unter 50 Jahre | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { age: '25-49' }
		},
		'Leistungsempfänger | 50 bis unter 65 Jahre | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { age: '50-64' }
		},
		'Leistungsempfänger | 65 Jahre und mehr | Anzahl': {
			measure: 'special-assistance-recipients',
			dimensions: { age: '65-' }
		}
	}
} satisfies SourceTable;
