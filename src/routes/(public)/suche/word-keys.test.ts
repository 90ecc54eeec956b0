import { expect, test } from 'vitest';
import { matchWords } from './match-words.server.ts';
import { keyOf } from './word-keys.server.ts';

test('a share, a quota and a rate of the same thing are alike', () => {
	const keys = ['auslaenderquote', 'auslaenderanteil', 'auslaenderanteils', 'auslaenderrate'].map((word) =>
		keyOf(word, word)
	);
	expect(new Set(keys).size).toBe(1);
	expect(keyOf('quote', 'quot')).toBe('quot');
	expect(keyOf('miete', 'miet')).toBe('miet');
});

test('words with the same key count nearly as much as the same word', () => {
	const keys = (word: string): string => keyOf(word, word.replace(/n$/, ''));
	const score = (asked: string): number => matchWords('x', ['Wohnungslose'], [asked], keys)?.[0]?.score ?? 0;
	expect(score('wohnungslosen')).toBeGreaterThan(0);
	expect(score('wohnungslosen')).toBeLessThan(score('wohnungslose'));
	expect(matchWords('x', ['Ausländeranteil'], ['auslaenderquote'], keys)).not.toBeNull();
	expect(matchWords('x', ['Ausländeranteil'], ['auslaenderquote'])).toBeNull();
});
