import type { SourceTable } from '../source-table.ts';

/** Base amounts (Grundbetrag) and rates (Hebesatz) belong to tax policy, not to social planning: kept, not used. */
export default {
	table: '71231-01-02-5',
	title: 'Realsteuervergleich (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'movement',
	columns: {
		'Grundsteuer A - Istaufkommen | Tsd. EUR': { measure: 'taxes', dimensions: { kind: 'property-a' }, times: 1000 },
		'Grundsteuer B - Istaufkommen | Tsd. EUR': { measure: 'taxes', dimensions: { kind: 'property-b' }, times: 1000 },
		'Gewerbesteuer - Istaufkommen | Tsd. EUR': { measure: 'taxes', dimensions: { kind: 'trade' }, times: 1000 },
		'Gemeindeanteil an der Einkommensteuer | Tsd. EUR': {
			measure: 'taxes',
			dimensions: { kind: 'income-share' },
			times: 1000
		},
		'Gemeindeanteil an der Umsatzsteuer | Tsd. EUR': {
			measure: 'taxes',
			dimensions: { kind: 'vat-share' },
			times: 1000
		},
		'Gewerbesteuerumlage | Tsd. EUR': { measure: 'taxes', dimensions: { kind: 'trade-levy' }, times: 1000 },
		'Gewerbesteuereinnahmen (Aufkommen abzgl. Umlage) | Tsd. EUR': {
			measure: 'taxes',
			dimensions: { kind: 'trade-net' },
			times: 1000
		}
	}
} satisfies SourceTable;
