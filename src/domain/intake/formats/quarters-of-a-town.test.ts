/** The social atlas of Flensburg: 13 quarters, some cells hidden by the town itself. Delivered in our template. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Area } from '#domain/areas';
import { projectFolder } from '#platform/project-folder';
import { harmonise } from '../harmonise.ts';
import { readDeliveredFile } from '../server/read-file.ts';
import plainTableSource from '../source-tables/plain-table.ts';
import { plainTable } from './plain-table.ts';

const path = join(projectFolder, '..', 'shared', 'data', 'flensburg_sozialatlas', 'flensburg_lang.csv');
if (!existsSync(path)) console.info(`skipped: ${path} is not there`);

/** What the atlas calls what we have a measure for. */
const MEASURES: Readonly<Record<string, { measure: string; dimensions?: Record<string, string> }>> = {
	residents: { measure: 'population' },
	'age_groups.age_to_under_18': { measure: 'population', dimensions: { age: '0-17' } },
	'age_groups.age_65_and_above': { measure: 'population', dimensions: { age: '65-' } },
	births: { measure: 'births' },
	unemployed_residents: { measure: 'unemployed' },
	'basic_benefits_income.age_65_and_above': { measure: 'basic-security-recipients', dimensions: { group: 'old-age' } },
	// We have no measure of its own for these; the nearest one stands in, because the town has hidden some of them.
	risk_of_homelessness: { measure: 'homeless-accommodated' }
};

describe.runIf(existsSync(path))('the quarters of a town', () => {
	const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1) : [];
	const cells = lines.map((line) => {
		const [id = '', name = '', year = '', merkmal = '', value = ''] = line.split(',');
		return { area: `01001000-${id.padStart(2, '0')}`, name, year, merkmal, value: value === '' ? null : Number(value) };
	});
	const areas = [...new Map(cells.map(({ area, name }) => [area, name]))].map(
		([id, name]) => ({ id, level: 'quarter', name }) as unknown as Area
	);

	it('are thirteen, each with the same measures', () => {
		expect(areas).toHaveLength(13);
		expect(new Set(cells.map(({ merkmal }) => merkmal)).size).toBe(47);
		expect(cells).toHaveLength(13 * 47);
	});

	it('have cells the town has hidden', () => {
		expect(cells.filter(({ merkmal, value }) => merkmal === 'risk_of_homelessness' && value === null)).toHaveLength(5);
	});

	it.each(Object.entries(MEASURES))('keep %s, and what the town has hidden stays hidden', async (merkmal, known) => {
		const rows = cells.filter((cell) => cell.merkmal === merkmal);
		const text = plainTable({
			measure: known.measure,
			title: merkmal,
			source: 'Stadt Flensburg, Sozialatlas 2021',
			licence: 'intern',
			publishedOn: '2022-01-01',
			kind: known.measure === 'births' ? 'movement' : 'stock',
			isInvented: false,
			dimensions: Object.keys(known.dimensions ?? {}),
			rows: rows.map(({ area, name, year, value }) => ({
				area,
				name,
				period: known.measure === 'births' ? year : `31.12.${year}`,
				dimensions: known.dimensions ?? {},
				value,
				...(value === null && { sign: '*' })
			}))
		});
		const read = await readDeliveredFile({ name: 'atlas.csv', bytes: new TextEncoder().encode(text) });
		if (!read.ok) throw new Error(JSON.stringify(read.issues));
		const { cells: kept, refused } = harmonise(read.value, plainTableSource, areas, '01001');
		expect(refused).toEqual([]);
		expect(kept.map(({ area, value, status }) => [area, value, status])).toEqual(
			rows.map(({ area, value }) => [area, value, value === null ? 'secret-at-source' : 'value'])
		);
	});
});
