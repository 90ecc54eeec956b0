/**
 * When two words mean the same to somebody who searches: they share a stem (`Wohnungslose`, `Wohnungslosen`), or they
 * name the same thing as a share, a rate or a quota (`Ausländerquote`, `Ausländeranteil`).
 */
import type { Indicator } from '#domain/monitor';
import { getDatabase } from '#platform/database';
import { findGermanStems } from '#platform/german-stems';
import { wordsOf } from './match-words.server.ts';

/** A word as `wordsOf` writes it → its key; words with the same key are alike. */
export type WordKeys = (word: string) => string;

const MEASURE_WORDS = /(anteil|quote|quotient|rate|ziffer|dichte)e?[ns]?$/;
const SHORTEST_REST = 5;

let known: { readonly text: string; readonly keys: Promise<ReadonlyMap<string, string>> } | undefined;

/** For the words of these definitions and of this question. */
export async function wordKeysFor(question: string, indicators: readonly Indicator[]): Promise<WordKeys> {
	const text = indicators
		.map(({ name, shortName, meaning, synonyms }) => [name, shortName, meaning, ...synonyms].join(' '))
		.join(' ');
	const [vocabulary, asked] = await Promise.all([vocabularyOf(text), keysOf(question)]);
	return (word) => keyOf(word, asked.get(word) ?? vocabulary.get(word) ?? word);
}

/** Made once and kept until a definition says something else. */
function vocabularyOf(text: string): Promise<ReadonlyMap<string, string>> {
	if (known?.text === text) return known.keys;
	const keys = keysOf(text).catch((error: unknown) => {
		known = undefined;
		throw error;
	});
	known = { text, keys };
	return keys;
}

async function keysOf(text: string): Promise<ReadonlyMap<string, string>> {
	const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const stems = await findGermanStems(getDatabase(), words);
	return new Map(words.map((word) => [folded(word), folded(stems.get(word.toLowerCase()) ?? word)]));
}

const folded = (word: string): string => wordsOf(word).join('');

/** Exported for its test: the word without what only says that it is a share. */
export function keyOf(word: string, stem: string): string {
	const rest = word.replace(MEASURE_WORDS, '');
	return rest !== word && rest.length >= SHORTEST_REST ? `${rest} …` : stem;
}
