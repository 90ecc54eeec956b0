import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { CannotStart } from '#platform/cannot-start';
import { readSettledPeriods } from './settled-periods.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function settled(text: string): ReturnType<typeof readSettledPeriods> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-periods-'));
	folders.push(folder);
	writeFileSync(join(folder, 'retention.json'), text);
	return readSettledPeriods(folder);
}
const decided = (rule: string, period: unknown): string => JSON.stringify({ [rule]: { period, decided: 'Verfügung' } });

test('without the file our proposals hold', () => {
	expect(readSettledPeriods(tmpdir()).size).toBe(0);
});

test('a county settles what is its own to settle', () => {
	expect([...settled(decided('rejected-files', { years: 2 }))]).toEqual([['rejected-files', { years: 2 }]]);
});

test.each([
	['no JSON', '{', /kein JSON/],
	['no decision', JSON.stringify({ 'rejected-files': { period: { years: 2 } } }), /rejected-files/],
	['two units', decided('rejected-files', { years: 2, days: 1 }), /rejected-files/],
	['nothing', decided('rejected-files', { days: 0 }), /rejected-files/],
	['an unknown rule', decided('toString', { years: 2 }), /keine Regel/],
	['what the program settles', decided('people-in-bin', { years: 2 }), /nicht der Kreis/],
	['what is kept for good', decided('releases', { years: 2 }), /nicht der Kreis/],
	['less than the least', decided('readings-in-trail', { months: 11 }), /zu kurz/]
])('a file with %s is refused and says where', (_, text, words) => {
	expect(() => settled(text)).toThrow(CannotStart);
	expect(() => settled(text)).toThrow(words);
});
