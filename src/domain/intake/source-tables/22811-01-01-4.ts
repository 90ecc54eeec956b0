import type { SourceTable } from '../source-table.ts';

export default {
	table: '22811-01-01-4',
	title: 'Empfänger von sozialen Mindestsicherungsleistungen (Kreise)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Empfänger von sozialen Mindestsicherungsleistungen | Anzahl': { measure: 'minimum-income-recipients' },
		'Davon | Gesamtregelleistung (ALG II/Sozialgeld) n.d.SGB II | zusammen | Anzahl': {
			measure: 'minimum-income-recipients',
			dimensions: { kind: 'sgb2' }
		},
		'Davon | Gesamtregelleistung (ALG II/Sozialgeld) n.d.SGB II | erwerbsf. Leistungsb. (Arbeitslosengeld II) | Anzahl':
			{ measure: 'minimum-income-recipients', dimensions: { kind: 'sgb2-employable' } },
		'Davon | Gesamtregelleistung (ALG II/Sozialgeld) n.d.SGB II | nicht erwerbsf. Leistungsb. (Sozialgeld) | Anzahl': {
			measure: 'minimum-income-recipients',
			dimensions: { kind: 'sgb2-not-employable' }
		},
		'Davon | Hilfe z. Lebensunt. außerh. v. Einr. n. d. SGB XII | Anzahl': {
			measure: 'minimum-income-recipients',
			dimensions: { kind: 'social-assistance' }
		},
		'Davon | Grundsicher. im Alter u.b. Erwerbsm. n. d. SGB XII | Anzahl': {
			measure: 'minimum-income-recipients',
			dimensions: { kind: 'basic-security' }
		},
		'Davon | Regelleist. n.d. Asylbewerberleistungsgesetz | Anzahl': {
			measure: 'minimum-income-recipients',
			dimensions: { kind: 'asylum' }
		}
	}
} satisfies SourceTable;
