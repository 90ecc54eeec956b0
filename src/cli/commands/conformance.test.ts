import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '#platform/project-folder';
import { conformance } from './conformance.ts';
import { runVectorFile } from './conformance/run-vector-file.ts';
import { readVectorFile } from './conformance/vector-file.ts';

const vectors = join(projectFolder, '..', 'shared', 'vectors');
const files = existsSync(vectors)
	? readdirSync(vectors).filter((name) =>
			/^(rates|sdc|indicators|index|typology|similarity|controlling|register)\..*\.json$/.test(name)
		)
	: [];
if (files.length === 0) console.log(`Vergleichsfälle fehlen (${vectors}): diese Prüfungen wurden übergangen.`);

/** What must stay supported; more may come. */
const SUPPORTED = /^(rates|indicators|index|typology|similarity|controlling)\.|^register\.|^sdc\./;

describe.skipIf(files.length === 0)('the reference cases', () => {
	it.each(files.filter((name) => SUPPORTED.test(name)))('of %s are met', { timeout: 60_000 }, async (name) => {
		const file = readVectorFile(readFileSync(join(vectors, name), 'utf8'));
		const result = file && (await runVectorFile(name, file));
		expect(result?.failed).toEqual([]);
		expect(result?.passed).toBe(file?.cases.length);
	});
});

describe('kreislauf conformance', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'conformance-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	const run = async (...args: string[]) => {
		const written = { stdout: '', stderr: '' };
		const exitCode = await conformance.run(args, {
			stdout: (text) => void (written.stdout += text),
			stderr: (text) => void (written.stderr += text),
			cwd: folder,
			isTerminal: false
		});
		return { exitCode, ...written };
	};
	const write = (name: string, content: unknown) =>
		writeFileSync(join(folder, `${name}.json`), typeof content === 'string' ? content : JSON.stringify(content));
	const wilson = (expected: object, tolerance: object = { abs: 1e-9 }) => ({
		name: 'rates.proportion-wilson',
		method: 'Wilson',
		cases: [
			{ id: 'one', input: { numerator: 1, denominator: 100, multiplier: 1, confidence: 0.95 }, expected, tolerance }
		]
	});

	it('answers in whole numbers where a case asks for them, however many dimensions its table has', async () => {
		const tree = (code: string, ...children: string[]) => ({ code, children: children.map((one) => ({ code: one })) });
		const [areas, sexes] = [
			['a', 'b'],
			['f', 'm']
		];
		const input = {
			dimensions: [
				{ name: 'area', tree: tree('all', 'a', 'b') },
				{ name: 'sex', tree: tree('both', 'f', 'm') }
			],
			inner: areas.flatMap((area, row) => sexes.map((sex, column) => ({ k: [area, sex], v: row + column + 1 }))),
			suppressed: areas.flatMap((area) => sexes.map((sex) => [area, sex]))
		};
		const limits = [0, 3, 0, 3, 0, 3, 2, 5];
		const bounds = input.suppressed.map((k, index) => {
			const [lower = 0, upper = 0] = limits.slice(2 * index, 2 * index + 2);
			return { k, lower, upper, exact: false, exactByEquationsAlone: false, integerLower: lower, integerUpper: upper };
		});
		const expected = { bounds, disclosed: [] };
		write('bounds', { name: 'sdc.audit-bounds', method: 'audit', cases: [{ id: 'one', input, expected }] });
		expect(await run('.')).toMatchObject({ exitCode: 0, stderr: '' });
	});

	it('accepts what agrees, by the name in the file and whatever the file is called', async () => {
		write('anything', wilson({ value: 0.01, lower: 0.0017674320641406511 }));
		const { exitCode, stdout } = await run('.', '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toEqual([
			{ file: 'anything.json', method: 'rates.proportion-wilson', cases: 1, passed: 1, failed: [] }
		]);
	});

	it('names case and field of what differs, and refuses', async () => {
		write('wrong', wilson({ value: 0.01, lower: 0.002 }));
		const { exitCode, stdout } = await run('.', '--json');
		expect(exitCode).toBe(1);
		const [{ failed }] = JSON.parse(stdout) as [{ failed: unknown[] }];
		expect(failed).toMatchObject([{ id: 'one', differences: [expect.stringMatching(/^lower: expected 0.002/)] }]);
	});

	it('takes null for null only', async () => {
		write('null', wilson({ value: null }));
		expect((await run('.')).exitCode).toBe(1);
	});

	it('says what it does not support, and passes over what is no such file', async () => {
		write('a', { name: 'rates.yet-unknown', method: 'x', cases: [{ id: '1', input: {}, expected: {} }] });
		write('b', '<html>');
		const { exitCode, stdout, stderr } = await run('.', '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([{ method: 'rates.yet-unknown', passed: 0, unsupported: true }]);
		expect(stderr).toContain('b.json');
	});

	it('passes over a file with a case that is none, and a name that only JavaScript knows', async () => {
		write('a', { name: 'rates.crude-rate', cases: [null] });
		write('b', { name: 'toString', cases: [{ id: '1', input: {}, expected: {} }] });
		const { exitCode, stdout, stderr } = await run('.', '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([{ method: 'toString', unsupported: true }]);
		expect(stderr).toContain('a.json');
	});

	it.each([
		['rates.count-poisson', { count: null, confidence: 0.95, method: 'exact' }, { lower: null, upper: null }],
		['rates.mean-t', { values: [], confidence: 0.95 }, { n: 0, value: null, lower: null, upper: null }],
		['rates.mean-t', { values: [3, null, 5], confidence: 0.95 }, { n: 2, value: 4 }],
		['rates.funnel-limits-ratio', { kind: 'ratio', observed: 0 }, { lower2s: null, upper3s: null }],
		['rates.funnel-limits-rate', { kind: 'rate', events: 0, baseline: 0.01, multiplier: 1000 }, { lower2s: null }],
		['rates.funnel-limits-proportion', { population: 0, baseline: 0.5, multiplier: 100 }, { lower2s: null }],
		[
			'rates.funnel-significance',
			{ kind: 'proportion', numerator: 0, denominator: 0, baseline: 0.5 },
			{ significance: null }
		],
		[
			'rates.benchmark-comparison',
			{ method: 'singleOverlap', polarity: 'none', lower: 0, upper: 2, benchmark: { value: null } },
			{ outcome: null }
		],
		[
			'controlling.target-comparison',
			{ kind: 'single', polarity: 'lowIsGood', limit: null, value: 4 },
			{ outcome: null }
		],
		['controlling.spc-assurance', { improvementDirection: 'increase', target: 4 }, { assurance: null }],
		[
			'indicators.published-regionalatlas',
			{ numerator: 5, denominator: 0, multiplier: 100, decimals: 1 },
			{ value: null, published: null }
		]
	])('says nothing where the input of %s says nothing: %j', async (name, input, expected) => {
		const { failed } = await runVectorFile('a.json', { name, method: name, cases: [{ id: '1', input, expected }] });
		expect(failed).toEqual([]);
	});

	it('explains its use, and that a folder is missing', async () => {
		expect(await run()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Aufruf') as string });
		expect(await run('elsewhere')).toMatchObject({
			exitCode: 1,
			stderr: expect.stringContaining('nicht gefunden') as string
		});
	});
});
