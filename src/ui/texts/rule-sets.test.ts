import { expect, test } from 'vitest';
import { defaultRuleSet } from '#domain/disclosure';
import { idOfSourceRules, neverShownUpTo, ruleChanges, ruleSetName, ruleSetSentences } from './rule-sets.ts';

test('a rule set is said in short sentences, and what it does not ask is left out', () => {
	expect(ruleSetSentences(defaultRuleSet)).toEqual(['Gesperrt wird von 1 bis 2.', 'Spielraum von mindestens 3.']);
});

test('a rule set that alters says by which method, and how uncertain a small number stays', () => {
	expect(ruleSetSentences({ ...defaultRuleSet, method: 'rounding' })).toEqual([
		'Anzahlen werden verändert: Rundung mit der Basis 5.',
		'Eine Zahl von 1 bis 2 bleibt um mindestens 2 ungewiss.',
		'Spielraum von mindestens 3.'
	]);
	expect(ruleSetSentences({ ...defaultRuleSet, method: 'cell-key' })[0]).toBe(
		'Anzahlen werden verändert: Cell-Key-Verfahren.'
	);
});

test('everything a rule set can ask has a sentence', () => {
	const sentences = ruleSetSentences({
		...defaultRuleSet,
		maxHiddenCount: 0,
		zerosAreSensitive: true,
		fewestUnits: 3,
		dominance: [
			{ type: 'nk', n: 2, k: 85 },
			{ type: 'p', p: 10 },
			{ type: 'pq', p: 10, q: 50 }
		],
		protectsGroups: true,
		smallestDenominator: 30
	});
	expect(sentences).toEqual([
		'Keine Zahl wird gesperrt, weil sie klein ist.',
		'Auch Nullen werden gesperrt.',
		'Spielraum von mindestens 3.',
		'Mindestens 3 Stellen hinter jeder Zahl.',
		'Die 2 größten tragen nicht mehr als 85 %.',
		'Kein Beitrag lässt sich auf 10 % genau schätzen.',
		'Kein Beitrag, den andere auf 50 % kennen, lässt sich auf 10 % genau schätzen.',
		'Gruppen, deren Mitglieder alle dasselbe Merkmal haben, werden geschützt.',
		'Anteile über weniger als 30 Menschen werden gesperrt.'
	]);
});

test('rule sets that are there from the start have a German name, others their own', () => {
	expect(ruleSetName('register-count')).toBe('Auszählung des Melderegisters');
	expect(ruleSetName('pflegeheime-2025')).toBe('pflegeheime-2025');
});

test('what is shown nowhere is what the mildest rule hides', () => {
	expect(neverShownUpTo([4, 2, 9].map((maxHiddenCount) => ({ ...defaultRuleSet, maxHiddenCount })))).toBe(2);
	expect(neverShownUpTo([])).toBe(0);
});

test("a source's own rules are called after its table", () => {
	expect(idOfSourceRules('Kinder & Hilfen (2025)')).toBe('quelle-kinder-hilfen-2025');
	expect(ruleSetName(idOfSourceRules('12411-01-01-5'))).toBe('Quelle 12411-01-01-5');
	const source = { table: 'unemployed', title: 'Arbeitslose nach Gemeinden' };
	expect(ruleSetName(idOfSourceRules('unemployed'), [source])).toBe('Arbeitslose nach Gemeinden');
	expect(ruleSetName('survey', [source])).toBe('Befragungen');
});

test('what a version changed is said by the sentences that came and went', () => {
	const stricter = { ...defaultRuleSet, maxHiddenCount: 3, protection: 5, protectsGroups: true };
	expect(ruleChanges(defaultRuleSet, stricter)).toEqual([
		'Neu: Gesperrt wird von 1 bis 3. Spielraum von mindestens 5. Gruppen, deren Mitglieder alle dasselbe Merkmal haben, werden geschützt.',
		'Nicht mehr: Gesperrt wird von 1 bis 2. Spielraum von mindestens 3.'
	]);
	expect(ruleChanges(stricter, { ...stricter, version: 2 })).toEqual(['Nichts geändert.']);
});
