import type { SourceTable } from '../source-table.ts';

export default {
	table: '22542-01-02-4',
	title: 'Einrichtungen der Jugendhilfe ohne Tageseinrichtungen für Kinder (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	everyYears: 4,
	columns: {
		'Einrichtungen der Jugendhilfe | Art der Jugendhilfeeinrichtung | Insgesamt | Anzahl': {
			measure: 'youth-facilities'
		},
		'Einrichtungen der Jugendhilfe | Art der Jugendhilfeeinrichtung | Jugendarbeit | Anzahl': {
			measure: 'youth-facilities',
			dimensions: { kind: 'youth-work' }
		},
		'Einrichtungen der Jugendhilfe | Art der Jugendhilfeeinrichtung | Hilfe z. Erziehung u. Hilfe f. junge Volljährige | Anzahl':
			{ measure: 'youth-facilities', dimensions: { kind: 'child-raising-support' } },
		'Verfügbare Plätze | Art der Jugendhilfeeinrichtung | Hilfe z. Erziehung u. Hilfe f. junge Volljährige | Anzahl': {
			measure: 'youth-places',
			dimensions: { kind: 'child-raising-support' }
		},
		'Tätige Personen | Art der Jugendhilfeeinrichtung | Insgesamt | Anzahl': { measure: 'youth-staff' },
		'Tätige Personen | Art der Jugendhilfeeinrichtung | Jugendarbeit | Anzahl': {
			measure: 'youth-staff',
			dimensions: { kind: 'youth-work' }
		},
		'Tätige Personen | Art der Jugendhilfeeinrichtung | Hilfe z. Erziehung u. Hilfe f. junge Volljährige | Anzahl': {
			measure: 'youth-staff',
			dimensions: { kind: 'child-raising-support' }
		}
	}
} satisfies SourceTable;
