import type { SourceTable } from '../source-table.ts';

export default {
	table: '12411-02-03-4',
	title: 'Bevölkerung nach Geschlecht und 17 Altersgruppen (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		Insgesamt: { measure: 'population' },
		männlich: { measure: 'population', dimensions: { sex: 'male' } },
		weiblich: { measure: 'population', dimensions: { sex: 'female' } }
	},
	rows: {
		'unter 3 Jahre': { age: '0-2' },
		'3 bis unter 6 Jahre': { age: '3-5' },
		'6 bis unter 10 Jahre': { age: '6-9' },
		'10 bis unter 15 Jahre': { age: '10-14' },
		'15 bis unter 18 Jahre': { age: '15-17' },
		'18 bis unter 20 Jahre': { age: '18-19' },
		'20 bis unter 25 Jahre': { age: '20-24' },
		'25 bis unter 30 Jahre': { age: '25-29' },
		'30 bis unter 35 Jahre': { age: '30-34' },
		'35 bis unter 40 Jahre': { age: '35-39' },
		'40 bis unter 45 Jahre': { age: '40-44' },
		'45 bis unter 50 Jahre': { age: '45-49' },
		'50 bis unter 55 Jahre': { age: '50-54' },
		'55 bis unter 60 Jahre': { age: '55-59' },
		'60 bis unter 65 Jahre': { age: '60-64' },
		'65 bis unter 75 Jahre': { age: '65-74' },
		'75 Jahre und mehr': { age: '75-' },
		Insgesamt: {}
	}
} satisfies SourceTable;
