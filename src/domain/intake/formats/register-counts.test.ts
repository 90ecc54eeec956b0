import { describe, expect, test } from 'vitest';
import { readDeliveredFile } from '../server/read-file.ts';

const HEAD = 'area,sex,age,citizenship,reference_date,origin,persons';
const read = (rows: string, head = HEAD): ReturnType<typeof readDeliveredFile> =>
	readDeliveredFile({ name: 'counts.csv', bytes: new TextEncoder().encode(`${head}\n${rows}`) });

describe('counts of the residents’ register', () => {
	test('are population by sex, age and citizenship', async () => {
		const outcome = await read(
			'06433001,female,34,german,2025-12-31,register,12\n06433001,male,100-,,2025-12-31,register,0\n'
		);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		const { observations, ...file } = outcome.value;
		expect(file).toMatchObject({ format: 'register-counts', isInvented: false, kind: 'stock', findings: [] });
		expect(observations).toMatchObject([
			{ area: '06433001', measure: 'population', period: '2025-12-31', value: 12, row: 2, column: 7 },
			{ value: 0, status: 'value', row: 3 }
		]);
		expect(observations.map((observation) => observation.dimensions)).toEqual([
			{ sex: 'female', age: '34-34', citizenship: 'german' },
			{ sex: 'male', age: '100-' }
		]);
	});

	test('with one invented row are invented', async () => {
		const outcome = await read('06433001,female,34,german,2025-12-31,invented,12\n');
		expect(outcome.ok && outcome.value.isInvented).toBe(true);
	});

	test('may carry further columns as further dimensions', async () => {
		const outcome = await read('06433001,F1,2025-12-31,register,3\n', 'area,family,reference_date,origin,persons');
		expect(outcome.ok && outcome.value.observations[0]?.dimensions).toEqual({ family: 'F1' });
	});

	test('of other files name their measure, and movements a year', async () => {
		const outcome = await read(
			'06433001,households,2,couple,2025-12-31,register,7\n',
			'area,measure,size,type,reference_date,origin,count'
		);
		expect(outcome.ok && outcome.value).toMatchObject({
			kind: 'stock',
			title: 'Privathaushalte nach dem Einwohnermelderegister (Schätzung)',
			observations: [{ measure: 'households', unit: 'Haushalte', value: 7, dimensions: { size: '2', type: 'couple' } }]
		});
		const moves = 'area,measure,age,sex,period,origin,count';
		expect(await read('06433001,arrivals,18-24,female,2025,register,7\n', moves)).toMatchObject({
			value: { kind: 'movement', observations: [{ measure: 'arrivals', period: '2025', dimensions: { age: '18-24' } }] }
		});
		const wrong = await read(
			'06433001,dragons,18-24,female,2025,register,7\n06433001,arrivals,,,20,register,1\n',
			moves
		);
		expect(wrong.ok ? [] : wrong.issues.map(({ rule, column }) => [rule, column])).toEqual([
			['dimension-invalid', 2],
			['period-invalid', 5],
			['no-data', undefined]
		]);
	});

	test.each([
		['06433001,female,34,german,2025-02-30,register,12\n', 'period-invalid', 5],
		['06433001,female,34,german,2025-12-31,register,-1\n', 'count-not-whole', 7],
		['06433001,female,34,german,2025-12-31,register,1.5\n', 'count-not-whole', 7],
		['06433001,other,34,german,2025-12-31,register,1\n', 'dimension-invalid', 2],
		['06433001,female,34,german,2025-12-31,guess,1\n', 'dimension-invalid', 6],
		['=1+1,female,34,german,2025-12-31,register,1\n', 'area-key-invalid', 1],
		['06433001,female,34,german,2025-12-31,register\n', 'row-too-short', undefined],
		['06433001,female,34,german,2025-12-31,register,12', 'file-cut-off', undefined]
	])('refuse %j: %s', async (rows, rule, column) => {
		const outcome = await read(rows);
		expect(outcome.ok ? [] : outcome.issues.map((issue) => [issue.rule, issue.row, issue.column])).toContainEqual([
			rule,
			2,
			column
		]);
	});
});
