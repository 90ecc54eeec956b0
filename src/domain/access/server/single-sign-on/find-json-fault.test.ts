import { expect, test } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';

test.each<[string, { line: number; column: number } | null]>([
	['{"a": [1, true]}', null],
	['{\n  "a": [,]\n}', { line: 2, column: 9 }],
	['{\n  "a": 1,\n}', { line: 3, column: 1 }],
	['{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3 }],
	["{\n  'a': 1\n}", { line: 2, column: 3 }],
	['{\n  "a": wahr\n}', { line: 2, column: 8 }],
	['{\n  "a": trux\n}', { line: 2, column: 11 }],
	['{\n  "a": 1\n', { line: 3, column: 1 }],
	['', { line: 1, column: 1 }],
	['// Kommentar\n{}', { line: 1, column: 1 }]
])('%j', (text, place) => {
	expect(findJsonFault(text)).toEqual(place);
});
