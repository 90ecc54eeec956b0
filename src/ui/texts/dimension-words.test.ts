import { expect, test } from 'vitest';
import { loadSourceTables } from '#domain/intake/server';
import { dimensionsInWords } from './dimension-words.ts';

test('every breakdown that a source table can bring has German words', async () => {
	const tables = await loadSourceTables();
	const parts = [...tables.values()]
		.flatMap((table) => [
			...Object.values(table.columns).map(({ dimensions }) => dimensions ?? {}),
			...Object.values(table.rows ?? {}).map((dimensions) => dimensions ?? {})
		])
		.flatMap(Object.entries)
		.map(([dimension, value]) => `${dimension}=${String(value)}`);
	expect(parts.length).toBeGreaterThan(50);
	const withoutWords = parts.filter((part) => dimensionsInWords(part) === part.slice(part.indexOf('=') + 1));
	expect(withoutWords).toEqual([]);
});

test('ages are written as a reader says them', () => {
	expect(dimensionsInWords('age=0-2|sex=female')).toBe('0 bis 2 Jahre, weiblich');
	expect(dimensionsInWords('age=85-')).toBe('85 Jahre und älter');
	expect(dimensionsInWords('')).toBe('insgesamt');
});
