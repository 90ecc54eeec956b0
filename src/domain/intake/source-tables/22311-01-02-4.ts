import type { SourceTable } from '../source-table.ts';

/** `kind`: `rent` is Mietzuschuss, `burden` is Lastenzuschuss (owners). */
export default {
	table: '22311-01-02-4',
	title: 'Allgemeines Wohngeld: Haushalte und durchschnittlicher Anspruch (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Haushalte insgesamt | Anzahl': { measure: 'housing-benefit-households' },
		'Haushalte mit allgemeinem Wohngeld | Davon mit | Mietzuschuss | Anzahl': {
			measure: 'housing-benefit-households',
			dimensions: { kind: 'rent' }
		},
		'Haushalte mit allgemeinem Wohngeld | Davon mit | Lastenzuschuss | Anzahl': {
			measure: 'housing-benefit-households',
			dimensions: { kind: 'burden' }
		},
		'Durchschnittl. monatl. Wohngeldanspruch insgesamt | EUR': { measure: 'housing-benefit-mean-claim' },
		'Durchschn.mtl.Anspruch an allgemeinem Wohngeld | Davon | Mietzuschuss | EUR': {
			measure: 'housing-benefit-mean-claim',
			dimensions: { kind: 'rent' }
		},
		'Durchschn.mtl.Anspruch an allgemeinem Wohngeld | Davon | Lastenzuschuss | EUR': {
			measure: 'housing-benefit-mean-claim',
			dimensions: { kind: 'burden' }
		}
	}
} satisfies SourceTable;
