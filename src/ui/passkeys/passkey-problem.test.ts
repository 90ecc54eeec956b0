import { expect, it } from 'vitest';
import { passkeyProblem } from './passkey-problem.ts';

const named = (name: string): Error => Object.assign(new Error(), { name });

it.each([
	[named('NotAllowedError'), /noch einmal versuchen/],
	[named('InvalidStateError'), /schon einen Passkey/],
	[named('NotSupportedError'), /PIN oder einen Fingerabdruck/],
	[named('TypeError'), /laden Sie die Seite neu/],
	['nothing', /laden Sie die Seite neu/]
])('%s is told in words that help', (problem, words) => {
	expect(passkeyProblem(problem)).toMatch(words);
});
