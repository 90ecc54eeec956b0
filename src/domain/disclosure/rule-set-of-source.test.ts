import { expect, test } from 'vitest';
import { ruleSetOfSource } from './rule-set-of-source.ts';

const ruleSets = [
	{ id: 'default', legalType: 'default', sourceTable: null },
	{ id: 'official-publication', legalType: 'official-publication', sourceTable: null },
	{ id: 'survey', legalType: 'survey' },
	{ id: 'homes', legalType: 'administrative', sourceTable: 'pflegeheime' }
];
const idOf = (table: string, legalType: string | null) => ruleSetOfSource(ruleSets, { table, legalType })?.id;

test("a source's own rules come first, then those of its kind, then those of all others", () => {
	expect(idOf('pflegeheime', 'administrative')).toBe('homes');
	expect(idOf('12411', 'published')).toBe('official-publication');
	expect(idOf('umfrage', 'survey')).toBe('survey');
	expect(idOf('kitas', 'administrative')).toBe('default');
	expect(idOf('', null)).toBe('default');
});

test('where there are no rules at all there is none', () => {
	expect(ruleSetOfSource([], { table: '12411', legalType: 'published' })).toBeUndefined();
});
