import type { SourceTable } from '../source-table.ts';

/** Staff was delimited differently until 2010; each delimitation prints `-` in the years of the other one. */
export default {
	table: '22541-01-04-4',
	title: 'Tageseinrichtungen für Kinder: Einrichtungen, Plätze, Personal (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Tageseinrichtungen für Kinder | Anzahl': { measure: 'day-care-facilities' },
		'Tageseinrichtungen für Kinder | unter 3 Jahre | Anzahl': {
			measure: 'day-care-facilities',
			dimensions: { kind: 'under-3' }
		},
		'Tageseinrichtungen für Kinder | 2 bis unter 8 Jahre (ohne Schulkinder) | Anzahl': {
			measure: 'day-care-facilities',
			dimensions: { kind: 'preschool' }
		},
		'Tageseinrichtungen für Kinder | 5 bis unter 14 Jahre (mit Schulkindern) | Anzahl': {
			measure: 'day-care-facilities',
			dimensions: { kind: 'school-age' }
		},
		'Tageseinrichtungen für Kinder | Kinder aller Altersgruppen | Anzahl': {
			measure: 'day-care-facilities',
			dimensions: { kind: 'all-ages' }
		},
		'Einrichtungen mit integrativer Kinderbetreuung | Anzahl': {
			measure: 'day-care-facilities',
			dimensions: { kind: 'inclusive' }
		},
		'Genehmigte Plätze | Anzahl': { measure: 'day-care-places' },
		'Tätige Personen | Tätige Personen in Tageseinrichtungen für Kinder | Tätige Personen insgesamt | Anzahl': {
			measure: 'day-care-staff'
		},
		'Tätige Personen | Tätige Personen in Tageseinrichtungen für Kinder | pädagogisches Personal (ab 2011) | Anzahl': {
			measure: 'day-care-staff',
			dimensions: { kind: 'pedagogical' },
			dash: 'not-delivered'
		},
		'Tätige Personen | Tätige Personen in Tageseinrichtungen für Kinder | pädagogisches Personal, weiblich (ab 2011) | Anzahl':
			{ measure: 'day-care-staff', dimensions: { kind: 'pedagogical', sex: 'female' }, dash: 'not-delivered' },
		'Tätige Personen | Tätige Personen in Tageseinrichtungen für Kinder | pädagogisches Personal (bis 2010) | Anzahl': {
			measure: 'day-care-staff',
			dimensions: { kind: 'pedagogical-until-2010' },
			dash: 'not-delivered'
		},
		'Tätige Personen | Tätige Personen in Tageseinrichtungen für Kinder | pädagogisches Personal Vollzeitstellen (bis 2010) | Anzahl':
			{
				measure: 'day-care-full-time-positions',
				dimensions: { kind: 'pedagogical-until-2010' },
				dash: 'not-delivered'
			},
		'Rechn.Zahl d.Vollzeitstellen i.pädagogisch.Bereich | Anzahl': {
			measure: 'day-care-full-time-positions',
			dash: 'not-delivered'
		}
	}
} satisfies SourceTable;
