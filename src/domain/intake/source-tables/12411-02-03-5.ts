import type { SourceTable } from '../source-table.ts';

export default {
	table: '12411-02-03-5',
	title: 'Bevölkerung nach Geschlecht und 17 Altersgruppen (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | unter 3 Jahre': {
			measure: 'population',
			dimensions: { age: '0-2' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 3 bis unter 6 Jahre': {
			measure: 'population',
			dimensions: { age: '3-5' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 6 bis unter 10 Jahre': {
			measure: 'population',
			dimensions: { age: '6-9' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 10 bis unter 15 Jahre': {
			measure: 'population',
			dimensions: { age: '10-14' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 15 bis unter 18 Jahre': {
			measure: 'population',
			dimensions: { age: '15-17' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 18 bis unter 20 Jahre': {
			measure: 'population',
			dimensions: { age: '18-19' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 20 bis unter 25 Jahre': {
			measure: 'population',
			dimensions: { age: '20-24' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 25 bis unter 30 Jahre': {
			measure: 'population',
			dimensions: { age: '25-29' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 30 bis unter 35 Jahre': {
			measure: 'population',
			dimensions: { age: '30-34' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 35 bis unter 40 Jahre': {
			measure: 'population',
			dimensions: { age: '35-39' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 40 bis unter 45 Jahre': {
			measure: 'population',
			dimensions: { age: '40-44' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 45 bis unter 50 Jahre': {
			measure: 'population',
			dimensions: { age: '45-49' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 50 bis unter 55 Jahre': {
			measure: 'population',
			dimensions: { age: '50-54' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 55 bis unter 60 Jahre': {
			measure: 'population',
			dimensions: { age: '55-59' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 60 bis unter 65 Jahre': {
			measure: 'population',
			dimensions: { age: '60-64' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 65 bis unter 75 Jahre': {
			measure: 'population',
			dimensions: { age: '65-74' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | 75 Jahre und mehr': {
			measure: 'population',
			dimensions: { age: '75-' }
		},
		'Insgesamt | Altersgruppen (unter 3 bis 75 u.m.) | Insgesamt': { measure: 'population' },
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | unter 3 Jahre': {
			measure: 'population',
			dimensions: { age: '0-2', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 3 bis unter 6 Jahre': {
			measure: 'population',
			dimensions: { age: '3-5', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 6 bis unter 10 Jahre': {
			measure: 'population',
			dimensions: { age: '6-9', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 10 bis unter 15 Jahre': {
			measure: 'population',
			dimensions: { age: '10-14', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 15 bis unter 18 Jahre': {
			measure: 'population',
			dimensions: { age: '15-17', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 18 bis unter 20 Jahre': {
			measure: 'population',
			dimensions: { age: '18-19', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 20 bis unter 25 Jahre': {
			measure: 'population',
			dimensions: { age: '20-24', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 25 bis unter 30 Jahre': {
			measure: 'population',
			dimensions: { age: '25-29', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 30 bis unter 35 Jahre': {
			measure: 'population',
			dimensions: { age: '30-34', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 35 bis unter 40 Jahre': {
			measure: 'population',
			dimensions: { age: '35-39', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 40 bis unter 45 Jahre': {
			measure: 'population',
			dimensions: { age: '40-44', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 45 bis unter 50 Jahre': {
			measure: 'population',
			dimensions: { age: '45-49', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 50 bis unter 55 Jahre': {
			measure: 'population',
			dimensions: { age: '50-54', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 55 bis unter 60 Jahre': {
			measure: 'population',
			dimensions: { age: '55-59', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 60 bis unter 65 Jahre': {
			measure: 'population',
			dimensions: { age: '60-64', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 65 bis unter 75 Jahre': {
			measure: 'population',
			dimensions: { age: '65-74', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | 75 Jahre und mehr': {
			measure: 'population',
			dimensions: { age: '75-', sex: 'male' }
		},
		'männlich | Altersgruppen (unter 3 bis 75 u.m.) | Insgesamt': {
			measure: 'population',
			dimensions: { sex: 'male' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | unter 3 Jahre': {
			measure: 'population',
			dimensions: { age: '0-2', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 3 bis unter 6 Jahre': {
			measure: 'population',
			dimensions: { age: '3-5', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 6 bis unter 10 Jahre': {
			measure: 'population',
			dimensions: { age: '6-9', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 10 bis unter 15 Jahre': {
			measure: 'population',
			dimensions: { age: '10-14', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 15 bis unter 18 Jahre': {
			measure: 'population',
			dimensions: { age: '15-17', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 18 bis unter 20 Jahre': {
			measure: 'population',
			dimensions: { age: '18-19', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 20 bis unter 25 Jahre': {
			measure: 'population',
			dimensions: { age: '20-24', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 25 bis unter 30 Jahre': {
			measure: 'population',
			dimensions: { age: '25-29', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 30 bis unter 35 Jahre': {
			measure: 'population',
			dimensions: { age: '30-34', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 35 bis unter 40 Jahre': {
			measure: 'population',
			dimensions: { age: '35-39', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 40 bis unter 45 Jahre': {
			measure: 'population',
			dimensions: { age: '40-44', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 45 bis unter 50 Jahre': {
			measure: 'population',
			dimensions: { age: '45-49', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 50 bis unter 55 Jahre': {
			measure: 'population',
			dimensions: { age: '50-54', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 55 bis unter 60 Jahre': {
			measure: 'population',
			dimensions: { age: '55-59', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 60 bis unter 65 Jahre': {
			measure: 'population',
			dimensions: { age: '60-64', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 65 bis unter 75 Jahre': {
			measure: 'population',
			dimensions: { age: '65-74', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | 75 Jahre und mehr': {
			measure: 'population',
			dimensions: { age: '75-', sex: 'female' }
		},
		'weiblich | Altersgruppen (unter 3 bis 75 u.m.) | Insgesamt': {
			measure: 'population',
			dimensions: { sex: 'female' }
		}
	}
} satisfies SourceTable;
