import type { SourceTable } from '../source-table.ts';

export default {
	table: '12613-02-02-4',
	title: 'Gestorbene nach Geschlecht, Nationalität und Altersgruppen (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		'Insgesamt | Insgesamt': { measure: 'deaths', dash: 'zero' },
		'Insgesamt | männlich': { measure: 'deaths', dimensions: { sex: 'male' }, dash: 'zero' },
		'Insgesamt | weiblich': { measure: 'deaths', dimensions: { sex: 'female' }, dash: 'zero' },
		'Deutsche | Insgesamt': { measure: 'deaths', dimensions: { citizenship: 'german' }, dash: 'zero' },
		'Deutsche | männlich': { measure: 'deaths', dimensions: { citizenship: 'german', sex: 'male' }, dash: 'zero' },
		'Deutsche | weiblich': { measure: 'deaths', dimensions: { citizenship: 'german', sex: 'female' }, dash: 'zero' }
	},
	rows: {
		'unter 1 Jahr': { age: '0-0' },
		'1 bis unter 5 Jahre': { age: '1-4' },
		'5 bis unter 10 Jahre': { age: '5-9' },
		'10 bis unter 15 Jahre': { age: '10-14' },
		'15 bis unter 20 Jahre': { age: '15-19' },
		'20 bis unter 25 Jahre': { age: '20-24' },
		'25 bis unter 30 Jahre': { age: '25-29' },
		'30 bis unter 35 Jahre': { age: '30-34' },
		'35 bis unter 40 Jahre': { age: '35-39' },
		'40 bis unter 45 Jahre': { age: '40-44' },
		'45 bis unter 50 Jahre': { age: '45-49' },
		'50 bis unter 55 Jahre': { age: '50-54' },
		'55 bis unter 60 Jahre': { age: '55-59' },
		'60 bis unter 65 Jahre': { age: '60-64' },
		'65 bis unter 70 Jahre': { age: '65-69' },
		'70 bis unter 75 Jahre': { age: '70-74' },
		'75 bis unter 80 Jahre': { age: '75-79' },
		'80 bis unter 85 Jahre': { age: '80-84' },
		'85 Jahre und mehr': { age: '85-' },
		Insgesamt: {}
	}
} satisfies SourceTable;
