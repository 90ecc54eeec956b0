import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findMeasure } from '../measures/index.ts';
import { loadSourceTables } from './load-source-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-source-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = (measure: string): string =>
	`export default { table: 'X-1', columns: { Insgesamt: { measure: '${measure}' } } };`;

it('adding a file is enough', async () => {
	writeFileSync(join(folder, 'x-1.ts'), source('births'));
	expect((await loadSourceTables(folder)).map(({ table }) => table)).toEqual(['X-1']);
});

it('names the file that maps to a measure that does not exist', async () => {
	writeFileSync(join(folder, 'x-2.ts'), source('happiness'));
	await expect(loadSourceTables(folder)).rejects.toThrow(/x-2\.ts uses the measure happiness/);
});

it('maps to measures that exist, and each code once per format', async () => {
	const tables = await loadSourceTables();
	const keys = tables.map(({ table, format }) => `${table} ${format ?? ''}`);
	expect(new Set(keys).size).toBe(keys.length);
	for (const { table, columns } of tables) {
		for (const { measure } of Object.values(columns)) {
			expect({ table, measure: findMeasure(measure)?.code }).toEqual({ table, measure });
		}
	}
});
