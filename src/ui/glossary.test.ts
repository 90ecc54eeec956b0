import { expect, test } from 'vitest';
import { GLOSSARY } from './glossary.ts';

const entries = GLOSSARY.flatMap((section) => section.entries);

test('every term stands once, with one German word and one sentence', () => {
	expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
	for (const { definition } of entries) expect(definition).toMatch(/^[^.]+\.$/);
});
