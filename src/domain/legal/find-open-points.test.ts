import { expect, test } from 'vitest';
import { findOpenPoints } from './find-open-points.ts';
import { findTextFaults } from './find-text-faults.ts';
import type { LegalText } from './legal-text.ts';

const IMPRINT: LegalText = {
	title: 'Impressum',
	lead: '',
	fields: {
		body: 'Kreis Muster',
		address: 'Weg 1\n12345 Ort',
		representedBy: 'Erika Muster, Landrätin',
		email: 'post@kreis.example',
		phone: '06152 1',
		responsible: 'Stabsstelle Sozialplanung'
	},
	more: '',
	isSample: false,
	reviewedOn: '2025-11-30'
};
const STATEMENT: LegalText = {
	...IMPRINT,
	fields: {
		conformity: 'partial',
		barriers: 'Keine Gebärdensprache.',
		createdOn: '2026-01-31',
		checkedOn: '2026-02-28',
		feedback: 'Schreiben Sie uns.',
		enforcement: 'LBIT, Gießen'
	}
};
const faultsOf = (page: Parameters<typeof findTextFaults>[0], text: LegalText, change: Record<string, string>) =>
	findTextFaults(page, { ...text, fields: { ...text.fields, ...change } }).map(
		({ rule, detail }) => `${detail.field} ${rule}`
	);

test('a complete text of one’s own has nothing open until a year has passed since it was reviewed', () => {
	expect(findOpenPoints('impressum', IMPRINT, '2026-11-29')).toEqual([]);
	expect(findOpenPoints('impressum', IMPRINT, '2026-11-30')).toEqual([
		{ kind: 'review-due', reviewedOn: '2025-11-30' }
	]);
	expect(findOpenPoints('barrierefreiheit', STATEMENT, '2026-11-29')).toEqual([]);
});

test('what is missing is named, and that it is a sample', () => {
	const text = { ...IMPRINT, isSample: true, fields: { ...IMPRINT.fields, phone: ' ', email: '[Adresse]' } };
	expect(findOpenPoints('impressum', text, '2026-01-01')).toEqual([
		{ kind: 'missing', fields: ['phone'] },
		{ kind: 'sample' }
	]);
});

test('each field is required, and read as what it is', () => {
	for (const field of Object.keys(IMPRINT.fields))
		expect(faultsOf('impressum', IMPRINT, { [field]: '' })).toEqual([`${field} legal-field-missing`]);
	for (const field of Object.keys(STATEMENT.fields))
		expect(faultsOf('barrierefreiheit', STATEMENT, { [field]: '' })).toEqual([`${field} legal-field-missing`]);
	expect(faultsOf('impressum', IMPRINT, { email: 'kreis.example' })).toEqual(['email legal-email-invalid']);
	expect(faultsOf('barrierefreiheit', STATEMENT, { createdOn: '2026-02-30', conformity: 'ganz' })).toEqual([
		'conformity legal-choice-invalid',
		'createdOn legal-date-invalid'
	]);
});

test('a placeholder may stay in a sample only', () => {
	const open = { ...IMPRINT, fields: { ...IMPRINT.fields, address: '[Straße und Ort]' }, more: '# USt\n[Nummer]' };
	expect(findTextFaults('impressum', open).map(({ detail }) => detail.field)).toEqual(['address', 'more']);
	expect(findTextFaults('impressum', { ...open, isSample: true })).toEqual([]);
	expect(faultsOf('impressum', IMPRINT, { address: 'Weg 1 [1]' })).toEqual([]);
});

test('easy language needs a heading with a text below it', () => {
	const text = { ...IMPRINT, fields: {} };
	for (const more of ['', 'Nur Text', '# Nur Überschrift'])
		expect(faultsOf('leichte-sprache', { ...text, more }, {})).toEqual(['more legal-section-missing']);
	expect(faultsOf('leichte-sprache', { ...text, more: '# Was ist das?\nEin Satz.' }, {})).toEqual([]);
});
