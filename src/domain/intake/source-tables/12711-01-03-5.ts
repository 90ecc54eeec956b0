import type { SourceTable } from '../source-table.ts';

export default {
	table: '12711-01-03-5',
	title: 'Zu- und Fortzüge nach Geschlecht und Altersgruppen (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | unter 18 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '0-17' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 18 bis unter 25 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '18-24' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 25 bis unter 30 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '25-29' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 30 bis unter 50 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '30-49' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 50 bis unter 65 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '50-64' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 65 Jahre und mehr | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '65-' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | Insgesamt | Anzahl':
			{ measure: 'arrivals' },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | unter 18 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '0-17', sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 18 bis unter 25 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '18-24', sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 25 bis unter 30 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '25-29', sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 30 bis unter 50 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '30-49', sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 50 bis unter 65 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '50-64', sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 65 Jahre und mehr | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '65-', sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | Insgesamt | Anzahl':
			{ measure: 'arrivals', dimensions: { sex: 'male' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | unter 18 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '0-17', sex: 'female' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 18 bis unter 25 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '18-24', sex: 'female' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 25 bis unter 30 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '25-29', sex: 'female' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 30 bis unter 50 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '30-49', sex: 'female' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 50 bis unter 65 Jahre | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '50-64', sex: 'female' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 65 Jahre und mehr | Anzahl':
			{ measure: 'arrivals', dimensions: { age: '65-', sex: 'female' } },
		'Zuzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | Insgesamt | Anzahl':
			{ measure: 'arrivals', dimensions: { sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | unter 18 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '0-17' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 18 bis unter 25 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '18-24' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 25 bis unter 30 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '25-29' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 30 bis unter 50 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '30-49' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 50 bis unter 65 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '50-64' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | 65 Jahre und mehr | Anzahl':
			{ measure: 'departures', dimensions: { age: '65-' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | Insgesamt | Altersgruppe (unter 18 bis 65 u.m.) | Insgesamt | Anzahl':
			{ measure: 'departures' },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | unter 18 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '0-17', sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 18 bis unter 25 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '18-24', sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 25 bis unter 30 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '25-29', sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 30 bis unter 50 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '30-49', sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 50 bis unter 65 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '50-64', sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | 65 Jahre und mehr | Anzahl':
			{ measure: 'departures', dimensions: { age: '65-', sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | männlich | Altersgruppe (unter 18 bis 65 u.m.) | Insgesamt | Anzahl':
			{ measure: 'departures', dimensions: { sex: 'male' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | unter 18 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '0-17', sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 18 bis unter 25 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '18-24', sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 25 bis unter 30 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '25-29', sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 30 bis unter 50 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '30-49', sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 50 bis unter 65 Jahre | Anzahl':
			{ measure: 'departures', dimensions: { age: '50-64', sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | 65 Jahre und mehr | Anzahl':
			{ measure: 'departures', dimensions: { age: '65-', sex: 'female' } },
		'Fortzüge über die Gemeindegrenzen | Geschlecht | weiblich | Altersgruppe (unter 18 bis 65 u.m.) | Insgesamt | Anzahl':
			{ measure: 'departures', dimensions: { sex: 'female' } }
	}
} satisfies SourceTable;
