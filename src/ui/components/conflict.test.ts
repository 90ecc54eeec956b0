import { expect, test } from 'vitest';
import { conflictOf } from './conflict.ts';

const present = { object: 'person:1', version: 7, fields: { name: 'Neu', email: 'a@example.org', text: 'Eins\nZwei' } };

test('only fields in which the two differ are to be chosen', () => {
	const { version, fields } = conflictOf(present, { name: 'Meins', email: 'a@example.org', version: '3' }, null);
	expect(version).toBe(7);
	expect(fields).toEqual([{ name: 'name', theirs: 'Neu', yours: 'Meins', isUntouched: false }]);
});

test('lines that a browser has sent with CRLF are the same lines', () => {
	expect(conflictOf(present, { text: 'Eins\r\nZwei' }, null).fields).toEqual([]);
});

test('a field that somebody has not touched is told apart from one that they have', () => {
	const typed = { name: 'Alt', 'before-name': 'Alt', email: 'b@example.org', 'before-email': 'c@example.org' };
	expect(conflictOf(present, typed, null).fields.map(({ name, isUntouched }) => [name, isUntouched])).toEqual([
		['name', true],
		['email', false]
	]);
});

test('everything that was typed is kept, also what has no counterpart', () => {
	const typed = { role: 'planner', version: '3' };
	expect(conflictOf(present, typed, null)).toMatchObject({ typed, fields: [] });
});
