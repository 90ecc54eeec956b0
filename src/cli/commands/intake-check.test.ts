import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExitCode } from '../cli-command.ts';
import { intakeCheck } from './intake-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD =
	'GENESIS-Tabelle: 12411-01-01-5\nBevölkerung;;;\n2015;;;\n;;Insgesamt;männlich\n;;Anzahl;Anzahl\n06433001;  Biebesheim;10;-\n__________\nStand: 10.10.2017\n';

async function check(...args: string[]): Promise<{ code: ExitCode; stdout: string; stderr: string }> {
	let stdout = '';
	let stderr = '';
	const code = await intakeCheck.run(args, {
		stdout: (text) => void (stdout += text),
		stderr: (text) => void (stderr += text),
		cwd: folder,
		isTerminal: false
	});
	return { code, stdout, stderr };
}

describe('kreislauf intake check', () => {
	writeFileSync(join(folder, 'gut.csv'), GOOD);
	writeFileSync(join(folder, 'schlecht.csv'), GOOD.replace('10;-', 'zehn;-'));

	test('prints the contract’s JSON and nothing else', async () => {
		const { code, stdout, stderr } = await check('gut.csv', '--json');
		expect([code, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toMatchObject({
			format: 'genesis-table',
			source: 'Statistische Ämter des Bundes und der Länder',
			table: '12411-01-01-5',
			encoding: 'utf-8',
			observations: [
				{
					area: '06433001',
					areaName: 'Biebesheim',
					measure: 'Insgesamt | Anzahl',
					dimensions: {},
					period: '2015',
					value: 10,
					sign: null,
					status: 'value',
					unit: 'Anzahl',
					row: 6,
					column: 3
				},
				{ value: null, sign: '-', status: 'zero', row: 6, column: 4 }
			],
			findings: []
		});
	});

	test('says in German what it recognised', async () => {
		const { code, stdout } = await check('gut.csv');
		expect(code).toBe(0);
		expect(stdout).toContain('gut.csv: GENESIS-Tabelle 12411-01-01-5');
		expect(stdout).toContain('Stand 10.10.2017');
		expect(stdout).toContain('Werte       2, davon 1 mit Zeichen statt Zahl');
	});

	test('refuses with exit code 1, naming file, row, column and rule', async () => {
		const { code, stdout, stderr } = await check('schlecht.csv');
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('schlecht.csv, Zeile 6, Spalte 3: Hier steht „zehn“');
		expect(stderr).toContain('[cell-not-a-number]');
		const json = await check('schlecht.csv', '--json');
		expect(json.code).toBe(1);
		expect(JSON.parse(json.stdout)).toMatchObject({
			observations: [],
			findings: [
				{ level: 'error', rule: 'cell-not-a-number', row: 6, column: 3, message: expect.stringContaining('zehn') }
			]
		});
	});

	test('tells a missing file from a missing argument', async () => {
		expect((await check('fehlt.csv')).code).toBe(1);
		expect((await check()).code).toBe(2);
	});
});
