import type { SourceTable } from '../source-table.ts';

export default {
	table: '22411-02-02-4',
	title: 'Pflegebedürftige nach Leistungsart und Geschlecht (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	everyYears: 2,
	columns: {
		'Pflegebedürftige | Anzahl': { measure: 'care-recipients' },
		'ambulante Pflege | Anzahl': { measure: 'care-recipients', dimensions: { kind: 'home-care' } },
		'Pflegebedürftige der Pflegeheime, vollstationär | Anzahl': {
			measure: 'care-recipients',
			dimensions: { kind: 'residential' }
		},
		'Pflegebedürft.d.Pflegeheime Dauerpflege, vollstat. | Anzahl': {
			measure: 'care-recipients',
			dimensions: { kind: 'residential-permanent' }
		},
		'Pflegebed.d.Pflegeheime vollstat. Kurzzeitpflege | Anzahl': {
			measure: 'care-recipients',
			dimensions: { kind: 'residential-short' }
		},
		'Pflegegeldempfänger | Anzahl': { measure: 'care-recipients', dimensions: { kind: 'allowance' } },
		'nachrichtlich: teilstationäre Pflege | Anzahl': { measure: 'care-recipients', dimensions: { kind: 'day-care' } }
	},
	rows: {
		männlich: { sex: 'male' },
		weiblich: { sex: 'female' },
		Insgesamt: {}
	}
} satisfies SourceTable;
