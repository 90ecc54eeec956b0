import type { SourceTable } from '../source-table.ts';

/** Nobody under 15 is employable (§ 7 Abs. 1 SGB II), so „unter 25 Jahre“ means 15 to 24 in that column. */
export default {
	table: '22811-02-02-4',
	title: 'Regelleistungsberechtigte nach dem SGB II (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Personen in Bedarfsgemeinschaften nach dem SGB II | Anzahl': { measure: 'sgb2-persons' },
		'dar.: Regelleistungsberechtigte nach dem SGB II | insgesamt | Insgesamt | Anzahl': { measure: 'sgb2-recipients' },
		'dar.: Regelleistungsberechtigte nach dem SGB II | insgesamt | Ausländer(innen) | Anzahl': {
			measure: 'sgb2-recipients',
			dimensions: { citizenship: 'foreign' }
		},
		'dar.: Regelleistungsberechtigte nach dem SGB II | insgesamt | weiblich | Anzahl': {
			measure: 'sgb2-recipients',
			dimensions: { sex: 'female' }
		},
		'dar.: Regelleistungsberechtigte nach dem SGB II | erwerbsf. Leistungsberech. (Arbeitslosengeld II) | zusammen | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'employable' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | erwerbsf. Leistungsberech. (Arbeitslosengeld II) | weiblich | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'employable', sex: 'female' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | erwerbsf. Leistungsberech. (Arbeitslosengeld II) | unter 25 Jahre | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'employable', age: '15-24' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | erwerbsf. Leistungsberech. (Arbeitslosengeld II) | 25 bis unter 50 Jahre | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'employable', age: '25-49' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | erwerbsf. Leistungsberech. (Arbeitslosengeld II) | 50 bis unter 55 Jahre | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'employable', age: '50-54' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | erwerbsf. Leistungsberech. (Arbeitslosengeld II) | 55 Jahre und mehr | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'employable', age: '55-' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | nicht erwerbsf. Leistungsberech. (Sozialgeld) | zusammen | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'not-employable' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | nicht erwerbsf. Leistungsberech. (Sozialgeld) | weiblich | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'not-employable', sex: 'female' } },
		'dar.: Regelleistungsberechtigte nach dem SGB II | nicht erwerbsf. Leistungsberech. (Sozialgeld) | unter 15 Jahre | Anzahl':
			{ measure: 'sgb2-recipients', dimensions: { kind: 'not-employable', age: '0-14' } }
	}
} satisfies SourceTable;
