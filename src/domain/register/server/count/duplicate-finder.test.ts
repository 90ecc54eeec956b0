import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mix32 } from '../demo/random.ts';
import { DuplicateFinder } from './duplicate-finder.ts';
import { testFolder } from './extracts-for-tests.ts';

let folder: ReturnType<typeof testFolder>;
beforeEach(() => {
	folder = testFolder();
});
afterEach(() => folder.remove());

function add(finder: DuplicateFinder, hashLow: number, hashHigh: number, row: number): void {
	finder.add(Uint32Array.of(hashLow, hashHigh, 0, row), 1);
}

async function found(finder: DuplicateFinder): Promise<number[]> {
	const rows: number[] = [];
	await finder.find((_, row) => rows.push(row));
	return rows.sort((a, b) => a - b);
}

test('every later row of the same hash is found, in memory and with partitions in files alike', async () => {
	for (const rowsInMemory of [1_000_000, 50_000]) {
		const finder = new DuplicateFinder(folder.path('.'), rowsInMemory);
		for (let row = 0; row < 600_000; row++) add(finder, mix32(row % 599_990), mix32(~(row % 599_990)), row);
		expect(await found(finder)).toEqual([
			599_990, 599_991, 599_992, 599_993, 599_994, 599_995, 599_996, 599_997, 599_998, 599_999
		]);
		expect(readdirSync(folder.path('.')).length > 0).toBe(rowsInMemory === 50_000);
	}
});

test('rows of a file that was given up are no duplicates of its second reading', async () => {
	const finder = new DuplicateFinder(folder.path('.'));
	add(finder, 1, 2, 0);
	add(finder, 3, 4, 1);
	finder.ignoreRows(0, 2);
	add(finder, 1, 2, 2);
	add(finder, 3, 4, 3);
	add(finder, 3, 4, 4);
	expect(await found(finder)).toEqual([4]);
});
