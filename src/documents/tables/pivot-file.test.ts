import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { computePivot, ReleasedCounts } from '#domain/monitor';
import { projectFolder } from '#platform/project-folder';
import { inventedEdition, YEAR } from '../../../tests/golden/documents/invented-edition.ts';
import { must } from '../../../tests/golden/documents/must.ts';
import { pivotDataFile } from './pivot-data-file.ts';
import type { PivotFile } from './pivot-file.ts';
import { pivotJsonStat } from './pivot-json-stat.ts';
import { pivotSdmxCsv } from './pivot-sdmx-csv.ts';

const STANDARD = join(projectFolder, '../shared/data/interop/jsonstat-validator/schemas/vendored/dataset.json');
if (!existsSync(STANDARD)) console.log('JSON-stat schema not found: schema check skipped.');

const edition = inventedEdition();
const counts = new ReleasedCounts(
	[],
	edition.areas.map(({ id }) => id)
);
const pivot = computePivot(edition, counts, {
	indicators: edition.indicators,
	areas: edition.areas,
	years: [YEAR - 1, YEAR],
	sexes: [null, 'female'],
	ages: [null],
	citizenships: [null],
	basis: null,
	hasAreaSum: true,
	hasYearMean: true
});
const file: PivotFile = {
	name: 'tabelle',
	title: 'Tabelle',
	edition,
	pivot,
	citation: 'Zitat',
	notes: ['Hinweis']
};

describe('JSON-stat of a built table', () => {
	const data = pivotJsonStat(file);

	it.skipIf(!existsSync(STANDARD))('is valid by the official schema', () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
		addFormats.default(ajv);
		const validate = ajv.compile(JSON.parse(readFileSync(STANDARD, 'utf8')));
		validate(JSON.parse(JSON.stringify(data)));
		expect(validate.errors).toBeNull();
	});

	it('keeps the rules of the cube', () => {
		const cells = data.size.reduce((product, length) => product * length, 1);
		expect(data.value).toHaveLength(cells);
		expect(cells).toBe(pivot.size * 5);
		expect(data.id).toEqual(Object.keys(data.dimension));
		for (const [index, { category }] of Object.values(data.dimension).entries()) {
			expect(category.index).toHaveLength(must(data.size[index]));
			expect(new Set(category.index).size).toBe(category.index.length);
			expect(Object.keys(category.label).toSorted()).toEqual([...category.index].toSorted());
		}
		for (const name of Object.values(data.role).flat()) expect(data.id).toContain(name);
		for (const place of Object.keys(data.status)) expect(Number(place)).toBeLessThan(cells);
	});
});

describe('SDMX-CSV', () => {
	const rows: Record<string, string>[] = parse(pivotSdmxCsv(file), { columns: true });

	it('has one observation a row, each with one known status, and no totals of somebody’s choice', () => {
		expect(rows).toHaveLength(edition.indicators.length * edition.areas.length * 2 * 2);
		for (const row of rows) {
			expect(row['STRUCTURE']).toBe('dataflow');
			expect(row['OBS_STATUS']).toMatch(/^[ABELMOPQU]$/);
			expect(row['TIME_PERIOD']).toMatch(/^\d{4}$/);
			expect(row['OBS_VALUE']).toMatch(/^(-?\d+(\.\d+)?)?$/);
		}
	});

	it('has no number where a number is secret', () => {
		const secret = rows.filter((row) => row['OBS_STATUS'] === 'Q');
		expect(secret.length).toBeGreaterThan(0);
		for (const row of secret) expect([row['OBS_VALUE'], row['CONF_LOWER'], row['NUMERATOR']]).toEqual(['', '', '']);
	});
});

it('CSV has all cells, totals included', async () => {
	const text = String(await pivotDataFile(file, 'csv'));
	const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: ';', bom: true });
	expect(rows).toHaveLength(pivot.size);
	expect(new Set(rows.map((row) => row['herkunft'])).size).toBe(4);
	const sums = rows.filter((row) => row['gebiet'] === 'summe');
	expect(sums.length).toBe(pivot.size / pivot.areas);
});
