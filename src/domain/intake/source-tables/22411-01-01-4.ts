import type { SourceTable } from '../source-table.ts';

/** Places for full-time permanent care are part of the residential places. */
export default {
	table: '22411-01-01-4',
	title: 'Pflegeeinrichtungen: Einrichtungen, Plätze, Personal (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	everyYears: 2,
	columns: {
		'Typ der Pflegeeinrichtung | ambulant | Pflegedienste | Anzahl': {
			measure: 'care-facilities',
			dimensions: { kind: 'ambulatory' }
		},
		'Typ der Pflegeeinrichtung | ambulant | Personal der Pflegedienste | Anzahl': {
			measure: 'care-staff',
			dimensions: { kind: 'ambulatory' }
		},
		'Typ der Pflegeeinrichtung | stationär | Pflegeheime | Anzahl': {
			measure: 'care-facilities',
			dimensions: { kind: 'residential' }
		},
		'Typ der Pflegeeinrichtung | stationär | Verfügbare Plätze in Pflegeheimen | Anzahl': {
			measure: 'care-places',
			dimensions: { kind: 'residential' }
		},
		'Typ der Pflegeeinrichtung | stationär | Verfügbare Plätze i.Pflegeh.m.vollstat.Dauerpflege | Anzahl': {
			measure: 'care-places',
			dimensions: { kind: 'residential-permanent' }
		},
		'Typ der Pflegeeinrichtung | stationär | Personal der Pflegeheime | Anzahl': {
			measure: 'care-staff',
			dimensions: { kind: 'residential' }
		}
	}
} satisfies SourceTable;
