import type { SourceTable } from '../source-table.ts';

/** `from: abroad` marks moves over the federal border in both directions. */
export default {
	table: '12711-02-02-4',
	title: 'Zu- und Fortzüge nach Altersgruppen, auch über die Grenzen des Bundesgebietes (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Anzahl': { measure: 'arrivals' },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Anzahl': {
			measure: 'arrivals',
			dimensions: { sex: 'male' }
		},
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Anzahl': {
			measure: 'arrivals',
			dimensions: { sex: 'female' }
		},
		'Zuzüge aus dem  Ausland über die Gemeindegrenzen | Geschlecht | Insgesamt | Anzahl': {
			measure: 'arrivals',
			dimensions: { from: 'abroad' }
		},
		'Zuzüge aus dem  Ausland über die Gemeindegrenzen | Geschlecht | männlich | Anzahl': {
			measure: 'arrivals',
			dimensions: { from: 'abroad', sex: 'male' }
		},
		'Zuzüge aus dem  Ausland über die Gemeindegrenzen | Geschlecht | weiblich | Anzahl': {
			measure: 'arrivals',
			dimensions: { from: 'abroad', sex: 'female' }
		},
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Anzahl': { measure: 'departures' },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Anzahl': {
			measure: 'departures',
			dimensions: { sex: 'male' }
		},
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Anzahl': {
			measure: 'departures',
			dimensions: { sex: 'female' }
		},
		'Fortzüge ins Ausland über Gemeindegrenzen | Geschlecht | Insgesamt | Anzahl': {
			measure: 'departures',
			dimensions: { from: 'abroad' }
		},
		'Fortzüge ins Ausland über Gemeindegrenzen | Geschlecht | männlich | Anzahl': {
			measure: 'departures',
			dimensions: { from: 'abroad', sex: 'male' }
		},
		'Fortzüge ins Ausland über Gemeindegrenzen | Geschlecht | weiblich | Anzahl': {
			measure: 'departures',
			dimensions: { from: 'abroad', sex: 'female' }
		}
	},
	rows: {
		'unter 18 Jahre': { age: '0-17' },
		'18 bis unter 25 Jahre': { age: '18-24' },
		'25 bis unter 30 Jahre': { age: '25-29' },
		'30 bis unter 50 Jahre': { age: '30-49' },
		'50 bis unter 65 Jahre': { age: '50-64' },
		'65 Jahre und mehr': { age: '65-' },
		Insgesamt: {}
	}
} satisfies SourceTable;
