import { expect } from 'vitest';
import type { Findings } from './examine.ts';
import type { Confirmed } from './make-changes.ts';

/**
 * What must be in the trail: the known changes and then, writer by writer, what each had confirmed and at most one more,
 * which was stored right before the kill and which nobody has been told of.
 */
export function expectNothingLost(
	{ changes, problems }: Findings,
	known: readonly Confirmed[],
	writers: readonly (readonly Confirmed[])[],
	round: string
): void {
	expect(problems, round).toEqual([]);
	let found = changes.map(wordsOf);
	expect(found.slice(0, known.length), `${round}: what was there before`).toEqual(known.map(wordsOf));
	found = found.slice(known.length);
	for (const [index, confirmed] of writers.entries()) {
		const expected = confirmed.map(wordsOf);
		expect(found.slice(0, expected.length), `${round}: what writer ${index + 1} had confirmed`).toEqual(expected);
		found = found.slice(expected.length);
		const next = writers.slice(index + 1).find((later) => later.length > 0)?.[0];
		if (found.length > 0 && (!next || found[0] !== wordsOf(next))) found = found.slice(1);
	}
	expect(found, `${round}: nothing that nobody has asked for`).toEqual([]);
}

const wordsOf = ({ command, key }: Confirmed): string => `${command} ${key}`;
