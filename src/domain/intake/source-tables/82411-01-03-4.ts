import type { SourceTable } from '../source-table.ts';

export default {
	table: '82411-01-03-4',
	title: 'Verfügbares Einkommen der privaten Haushalte (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		'verfügbares Einkommen der privaten Haushalte | Tsd. EUR': { measure: 'disposable-income', times: 1000 },
		'verfüg. Einkommen der priv. Haushalte je Einwohner | EUR': { measure: 'disposable-income-per-head' }
	}
} satisfies SourceTable;
