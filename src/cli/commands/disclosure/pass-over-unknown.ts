/**
 * Files for such tables carry more than we read: a name, what other programs need. It is passed over and named. What is
 * spelt almost like one of our words is not: a mark that is misspelt would protect nothing.
 */
import type { z } from 'zod';

/** The smallest word that can be told from another by a slip of the pen. */
const SHORTEST = 5;
const MOST_SLIPS = 2;

/** The content without its unknown words, and those; null: something else is wrong with it too. */
export function passOverUnknown(
	content: unknown,
	issues: readonly z.core.$ZodIssue[],
	known: readonly string[]
): { readonly content: unknown; readonly passedOver: string[] } | null {
	const copy = structuredClone(content);
	const passedOver = new Set<string>();
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys' || issue.keys.some((key) => isMisspelt(key, known))) return null;
		const holder = issue.path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)[step], copy);
		for (const key of issue.keys) {
			delete (holder as Record<string, unknown>)[key];
			passedOver.add(key);
		}
	}
	return { content: copy, passedOver: [...passedOver] };
}

export function isMisspelt(key: string, known: readonly string[]): boolean {
	return known.some(
		(word) => word.length >= SHORTEST && slipsBetween(key.toLowerCase(), word.toLowerCase()) <= MOST_SLIPS
	);
}

/** Letters to put in, leave out or exchange (Levenshtein). */
function slipsBetween(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const exchanged = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
			next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
