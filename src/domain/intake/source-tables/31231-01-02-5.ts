import type { SourceTable } from '../source-table.ts';

/**
 * `buildings` counts the dwellings of a building. Rooms in large dwellings are kept, not used. 1000 qm become m².
 */
export default {
	table: '31231-01-02-5',
	title: 'Wohngebäude- und Wohnungsbestand (Gemeinden, bis 2010)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Wohngebäude | Gebäude nach Anzahl der Wohnungen | Insgesamt | Anzahl': { measure: 'residential-buildings' },
		'Wohngebäude | Gebäude nach Anzahl der Wohnungen | 1 Wohnung | Anzahl': {
			measure: 'residential-buildings',
			dimensions: { buildings: '1' }
		},
		'Wohngebäude | Gebäude nach Anzahl der Wohnungen | 2 Wohnungen | Anzahl': {
			measure: 'residential-buildings',
			dimensions: { buildings: '2' }
		},
		'Wohnfläche in Wohngebäuden | 1000 qm': { measure: 'dwelling-area', times: 1000 },
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Insgesamt | Anzahl': { measure: 'dwellings' },
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 1 Raum | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '1' }
		},
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 2 Räumen | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '2' }
		},
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 3 Räumen | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '3' }
		},
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 4 Räumen | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '4' }
		},
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 5 Räumen | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '5' }
		},
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 6 Räumen | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '6' }
		},
		'Wohnungen in Wohn- und Nichtwohngebäuden | Größe der Wohnung | Wohnungen mit 7 Räumen oder mehr | Anzahl': {
			measure: 'dwellings',
			dimensions: { rooms: '7+' }
		}
	}
} satisfies SourceTable;
