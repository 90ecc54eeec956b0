import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

test('what a person typed and a database repeated is not told', () => {
	const error = Object.assign(new Error('invalid input syntax for type bigint: "Erika Mustermann"'), {
		code: '22P02',
		detail: 'Key (email)=(erika@kreis.example) already exists.',
		table: 'people',
		constraint: 'people_email_key'
	});
	const told = describeError(error);
	expect(told).toMatchObject({ kind: 'Error', code: '22P02', table: 'people', constraint: 'people_email_key' });
	expect(told['message']).toBe('invalid input syntax for type bigint: "…"');
	expect(JSON.stringify(told)).not.toMatch(/Erika|erika/);
});

test('mail addresses are not told, quoted or not', () => {
	const told = describeError(new Error('550 erika.mustermann@kreis.example unknown, <b@c.example> too'));
	expect(told['message']).toBe('550 …@… unknown, <…@…> too');
});

test('where it happened is told from the project folder on', () => {
	const { frames } = describeError(new Error('x'));
	expect(frames?.[0]).toMatch(/src\/platform\/describe-error\.test\.ts:\d+/);
	expect(frames?.length).toBeLessThanOrEqual(12);
});

test('something thrown that is no error is told by its kind only', () => {
	expect(describeError('geheim')).toEqual({ kind: 'string' });
});
