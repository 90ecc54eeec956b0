import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecognisedFile } from '../recognised-file.ts';
import { readDeliveredFile } from '../server/read-file.ts';

const HEAD =
	'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label';

async function read(text: string, name = 'x.csv'): Promise<RecognisedFile> {
	const outcome = await readDeliveredFile({ name, bytes: new TextEncoder().encode(text) });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
}

const row = (value: string, rest = 'Anzahl;BEVSTD;Bevölkerungsstand'): string =>
	`12411;Fortschreibung;STAG;Stichtag;2024-12-31;KREISE;Kreise;06433;Groß-Gerau, Landkreis;GES;Geschlecht;GESW;weiblich;${value};${rest}`;

describe('a flat file', () => {
	test('in German has a decimal comma, names its dimensions and keeps the codes', async () => {
		const file = await read(`\uFEFF${HEAD}\n${row('134016,5')}\n`, '12411-01-01-4_de_0.csv');
		expect(file).toMatchObject({
			format: 'genesis-ffcsv',
			table: '12411-01-01-4',
			title: 'Fortschreibung',
			encoding: 'utf-8'
		});
		expect(file.observations).toEqual([
			{
				area: '06433',
				areaName: 'Groß-Gerau, Landkreis',
				measure: 'Bevölkerungsstand',
				measureCode: 'BEVSTD',
				dimensions: { Geschlecht: 'weiblich' },
				dimensionCodes: { GES: 'GESW' },
				period: '2024-12-31',
				value: 134_016.5,
				sign: null,
				status: 'value',
				unit: 'Anzahl',
				row: 2,
				column: 14
			}
		]);
	});

	test('in English has a decimal point with the same semicolons', async () => {
		const english = `12411;Population;STAG;Reference date;2024-12-31;KREISE;Districts;06433;Groß-Gerau;GES;Sex;;Total;1234.5;number;BEVSTD;Population`;
		const file = await read(`${HEAD}\n${english}\n`);
		expect(file.table).toBe('12411');
		expect(file.observations[0]).toMatchObject({ value: 1234.5, measure: 'Population', dimensions: { Sex: 'Total' } });
		expect(file.observations[0]?.dimensionCodes).toEqual({ GES: '' });
	});

	test('that mixes comma and point is refused', async () => {
		const bytes = new TextEncoder().encode(`${HEAD}\n${row('1,5')}\n${row('1.5')}\n`);
		const outcome = await readDeliveredFile({ name: 'x.csv', bytes });
		expect(!outcome.ok && outcome.issues[0]).toMatchObject({ rule: 'mixed-decimal-marks', row: 3 });
	});

	test('keeps signs and the quality column', async () => {
		const quality = ['59;1000;A;M;e', '41;1000;A;M;()', '/;1000;A;M;', ';1000;A;M;/'].map((rest) => {
			const [value = '', ...others] = rest.split(';');
			return row(value, others.join(';'));
		});
		const file = await read(`${HEAD};value_q\n${quality.join('\n')}\n`);
		expect(file.observations.map(({ value, sign, status }) => [value, sign, status])).toEqual([
			[59, 'e', 'value'],
			[41, '()', 'limited'],
			[null, '/', 'unreliable'],
			[null, '/', 'unreliable']
		]);
	});

	test('of the layout before 2025 has one column a measure', async () => {
		const file = await read(
			`Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;FLC006__Gebietsflaeche__qkm;BEV__Bevoelkerung__Anzahl\n11111;Gebietsstand;STAG;Stichtag;31.12.2022;DLAND;Bundesländer;06;Hessen;21115,64;6391360\n`
		);
		expect(
			file.observations.map(({ measure, value, unit, period, column }) => [measure, value, unit, period, column])
		).toEqual([
			['Gebietsflaeche', 21_115.64, 'qkm', '31.12.2022', 10],
			['Bevoelkerung', 6_391_360, 'Anzahl', '31.12.2022', 11]
		]);
	});

	test('whose area has only dashes says that the measure is not delivered for it', async () => {
		const file = await read(`${HEAD}\n${row('-')}\n${row('-', 'Anzahl;B;Andere')}\n`);
		expect(file.observations.map((observation) => observation.status)).toEqual(['not-applicable', 'not-applicable']);
	});

	test('that breaks off in the last row is refused with its row', async () => {
		const bytes = new TextEncoder().encode(`${HEAD}\n${row('1')}\n${row('2').slice(0, 60)}`);
		const outcome = await readDeliveredFile({ name: 'x.csv', bytes });
		expect(!outcome.ok && outcome.issues[0]).toMatchObject({ rule: 'row-too-short', row: 3, level: 'error' });
	});
});

const folder = '../shared/data/genesis_ffcsv';
if (!existsSync(folder)) console.log(`Übersprungen: ${folder} ist nicht da.`);

describe.skipIf(!existsSync(folder))('the flat files of 2025 and 2026', () => {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

	test.each(names)('%s is read whole', async (name) => {
		const outcome = await readDeliveredFile({ path: `${folder}/${name}` });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		const { observations, table, findings } = outcome.value;
		expect(name.startsWith(table)).toBe(true);
		expect(findings).toEqual([]);
		expect(observations.length).toBeGreaterThan(2);
		expect(observations.every((observation) => /^(DG|06|06433\d*|064330\d{6})$/.test(observation.area))).toBe(true);
	});

	test('give the population of 2024: 268,310, of them 134,016 women', async () => {
		const outcome = await readDeliveredFile({ path: `${folder}/12411-01-01-4_de_0.csv` });
		const values = outcome.ok
			? outcome.value.observations.map(({ dimensions, value }) => [dimensions['Geschlecht'], value])
			: [];
		expect(values).toEqual([
			['Insgesamt', 268_310],
			['weiblich', 134_016],
			['männlich', 134_294]
		]);
	});
});
