import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CliCommand } from '../cli-command.ts';
import { disclosureAudit } from './disclosure-audit.ts';
import { disclosureProtect } from './disclosure-protect.ts';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (command: CliCommand, content: unknown, ...args: string[]) => {
	writeFileSync(join(folder, 'table.json'), typeof content === 'string' ? content : JSON.stringify(content));
	const written = { stdout: '', stderr: '' };
	const exitCode = await command.run(['table.json', ...args], {
		stdout: (text) => void (written.stdout += text),
		stderr: (text) => void (written.stderr += text),
		cwd: folder,
		isTerminal: false
	});
	return { exitCode, ...written };
};

const table = {
	dimensions: [
		{ name: 'Gebiet', tree: { code: 'Kreis', children: [{ code: 'Nord' }, { code: 'Mitte' }, { code: 'Süd' }] } },
		{ name: 'Geschlecht', tree: { code: 'alle', children: [{ code: 'Frauen' }, { code: 'Männer' }] } }
	],
	inner: [2, 18, 30, 40, 25, 35].map((v, index) => ({
		k: [['Nord', 'Mitte', 'Süd'][index >> 1], index % 2 ? 'Männer' : 'Frauen'],
		v
	}))
};

describe('kreislauf disclosure protect', () => {
	it('hides what is small and what would give it away, and nothing hidden stands in the answer', async () => {
		const { exitCode, stdout } = await run(disclosureProtect, table, '--json');
		expect(exitCode).toBe(0);
		const answer = JSON.parse(stdout) as { cells: { k: string[]; value: number | null }[]; suppressed: string[][] };
		expect(answer).toMatchObject({
			method: 'suppression',
			primary: [['Nord', 'Frauen']],
			isCheapest: true,
			gapInPercent: 0,
			weight: 4,
			audit: { passed: true },
			informationLoss: { suppression: { hidden: 4 }, rounding: { hidden: 0 }, 'cell-key': { hidden: 0 } }
		});
		expect(answer.suppressed).toHaveLength(4);
		for (const { k, value } of answer.cells)
			expect(value === null).toBe(answer.suppressed.some((one) => one.join() === k.join()));
		const audit = await run(disclosureAudit, { ...table, suppressed: answer.suppressed }, '--check', '--json');
		expect(audit.exitCode).toBe(0);
		expect(JSON.parse(audit.stdout)).toMatchObject({ safe: true, disclosed: [], narrowed: [] });
	});

	it('takes rules and method from the call', async () => {
		const rounded = await run(disclosureProtect, table, '--method', 'rounding', '--base', '10', '--json');
		const { cells } = JSON.parse(rounded.stdout) as { cells: { value: number }[] };
		expect(cells.every(({ value }) => value % 10 === 0)).toBe(true);
		const loose = await run(disclosureProtect, table, '--max-count', '1', '--json');
		expect(JSON.parse(loose.stdout)).toMatchObject({ suppressed: [] });
	});

	it('says in German what it did and what other methods would cost', async () => {
		const { stdout } = await run(disclosureProtect, table);
		for (const text of ['gesperrt (klein)', 'nachweislich', 'Cell-Key-Verfahren', 'Rundung kleiner Zahlen'])
			expect(stdout).toContain(text);
	});

	it('takes the protection interval, what must stay shown, and linked sums from the file', async () => {
		const textbook = {
			...table,
			primary: [['Nord', 'Frauen']],
			protection: { lower: 2, upper: 30 },
			upperBoundAssumed: 500
		};
		const { stdout } = await run(disclosureProtect, textbook, '--json');
		expect(JSON.parse(stdout)).toMatchObject({ audit: { passed: true } });
		const linked = {
			values: { a: 2, b: 20, c: 30, all: 52, ab: 22 },
			equations: [
				{ total: 'all', parts: { a: 1, b: 1, c: 1 } },
				{ total: 'ab', parts: { a: 1, b: 1 } }
			],
			notSuppressible: ['all', 'ab']
		};
		const answer = await run(disclosureProtect, linked, '--json');
		expect(JSON.parse(answer.stdout)).toMatchObject({ suppressed: [['a'], ['b']] });
		const locked = await run(disclosureProtect, { ...linked, notSuppressible: ['all', 'ab', 'b', 'c'] });
		expect(locked).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('gröbere Gliederungen') as string });
	});
});

describe('amounts, of which few contribute most', () => {
	const homes = {
		dimensions: [
			{ name: 'Gebiet', tree: { code: 'Kreis', children: [{ code: 'Nord' }, { code: 'Mitte' }, { code: 'Süd' }] } },
			{ name: 'Art', tree: { code: 'alle', children: [{ code: 'ambulant' }, { code: 'stationär' }] } }
		],
		inner: [
			[900, 60, 30],
			[300, 280, 260],
			[400, 390, 380],
			[200, 210, 220],
			[500, 510, 520],
			[100, 90, 95]
		].map((contributions, index) => ({
			k: [['Nord', 'Mitte', 'Süd'][index >> 1], index % 2 ? 'stationär' : 'ambulant'],
			v: contributions.reduce((sum, one) => sum + one, 0),
			contributions
		})),
		rule: { maxCount: 0, dominance: [{ type: 'p', p: 10 }] }
	};

	it('are hidden by the rules of the file, and nobody gets as near to the largest as they forbid', async () => {
		const { exitCode, stdout } = await run(disclosureProtect, homes, '--json');
		expect(exitCode).toBe(0);
		const { cells, suppressed } = JSON.parse(stdout) as {
			cells: { k: string[]; reason?: string }[];
			suppressed: string[][];
		};
		expect(cells.filter(({ reason }) => reason)).toMatchObject([{ k: ['Nord', 'ambulant'], reason: 'dominated' }]);
		// 10 % of 900 is 90; the other two of the three have 30 more than the second.
		const audit = await run(disclosureAudit, { ...homes, suppressed }, '--json');
		const { bounds, safe } = JSON.parse(audit.stdout) as {
			safe: boolean;
			bounds: { k: string[]; lower: number; upper: number }[];
		};
		expect(safe).toBe(true);
		const own = bounds.find(({ k }) => k.join() === 'Nord,ambulant');
		expect(own?.lower).toBeLessThanOrEqual(990 - 60);
		expect(own?.upper).toBeGreaterThanOrEqual(990 + 60);
	});

	it('are known to the few behind them, and a table that shows them is not safe', async () => {
		const few = { ...homes, rule: { maxCount: 0, fewestUnits: 4 } };
		const { stdout } = await run(disclosureAudit, { ...few, suppressed: [] }, '--json');
		const { shownSmallCounts, safe } = JSON.parse(stdout) as { shownSmallCounts: string[]; safe: boolean };
		expect(safe).toBe(false);
		expect(shownSmallCounts).toHaveLength(6);
		expect((await run(disclosureAudit, { ...homes, suppressed: [] }, '--check')).stdout).toContain(
			'Müsste gesperrt sein und ist gezeigt: Nord | ambulant'
		);
	});

	it('are refused where the contributions make up another sum', async () => {
		const inner = [{ ...homes.inner[0], v: 1000 }, ...homes.inner.slice(1)];
		const { stderr } = await run(disclosureProtect, { ...homes, inner });
		expect(stderr).toContain('inner[0]: Die Beiträge ergeben 990, da steht aber 1000.');
		const text = await run(disclosureProtect, { ...homes, rule: { maxCount: 0, dominance: [{ type: 'x' }] } });
		expect(text.stderr).toContain('rule.dominance[0]');
	});
});

describe('counts that are altered', () => {
	it('are withheld where they narrow a small one, and refused where the base is too small', async () => {
		const zeros = {
			dimensions: [{ name: 'Geschlecht', tree: { code: 'alle', children: [{ code: 'Frauen' }, { code: 'Männer' }] } }],
			inner: [
				{ k: ['Frauen'], v: 1 },
				{ k: ['Männer'], v: 2 }
			]
		};
		// 0 and 0 and together 5: one or two women, one or two men.
		const rounded = await run(disclosureProtect, zeros, '--method', 'rounding', '--json');
		const { suppressed, cells } = JSON.parse(rounded.stdout) as {
			suppressed: string[][];
			cells: { value: number | null }[];
		};
		expect(suppressed.length).toBeGreaterThan(0);
		expect(cells.filter(({ value }) => value === null)).toHaveLength(suppressed.length);
		const narrow = await run(disclosureProtect, table, '--method', 'rounding', '--base', '3');
		expect(narrow).toMatchObject({ exitCode: 1, stdout: '' });
		expect(narrow.stderr).toContain('Runden braucht eine Basis (--base) ab 5');
	});
});

describe('kreislauf disclosure audit', () => {
	const open = { ...table, suppressed: [['Nord', 'Frauen']] };

	it('finds what can be recomputed; only with --check that is a refusal', async () => {
		const { exitCode, stdout } = await run(disclosureAudit, open, '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			safe: false,
			bounds: [{ k: ['Nord', 'Frauen'], lower: 2, upper: 2, exact: true, exactByEquationsAlone: true }],
			disclosed: [['Nord', 'Frauen']]
		});
		const checked = await run(disclosureAudit, open, '--check');
		expect(checked).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('GENAU BEKANNT') as string });
	});
});

describe('a table file that is none', () => {
	it.each([
		['{"dimensions": [],\n x', /Zeile 2/],
		[{ ...table, inner: [{ k: ['Nord', 'Frauen'], v: -1 }] }, /inner\[0\]\.v: Hier wird eine Zahl ab 0 erwartet/],
		[{ ...table, inner: [{ k: ['Nord', 'Kinder'], v: 1 }] }, /„Kinder“ ist keine unterste Ausprägung von „Geschlecht“/],
		[{ ...table, inner: [...table.inner, table.inner[0]] }, /steht zweimal/],
		[{ dimensions: table.dimensions }, /gehören zusammen/],
		[{ ...table, prmary: [['Nord', 'Frauen']] }, /Unbekannt: „prmary“/],
		[{ ...table, inner: [{ k: ['Nord', 'Frauen'], v: 1e300 }] }, /inner\[0\]\.v: Die Zahl ist zu groß/],
		[{ ...table, dimensions: [table.dimensions[0], table.dimensions[0]] }, /Die Dimension „Gebiet“ steht zweimal da/],
		[
			{ values: { a: 2, b: 3, all: 6 }, equations: [{ total: 'all', parts: ['a', 'b'] }] },
			/Die Summe „all“ geht nicht auf: Da steht 6, ihre Teile ergeben 5/
		],
		[{ values: { a: 2 }, equations: [{ total: 'a', parts: ['a'] }] }, /Die Summe „a“ braucht Teile/],
		[
			{ values: { a: 2 }, linked: { values: { a: 3 }, equations: [{ total: 'a', parts: ['a'] }] } },
			/„a“ steht zweimal da, auch unter „linked“/
		],
		[{ ...table, primary: [['West', 'Frauen']] }, /„West \| Frauen“ gibt es in der Tabelle nicht/]
	])('is refused with the place and the reason: %j', async (content, reason) => {
		const { exitCode, stdout, stderr } = await run(disclosureProtect, content, '--json');
		expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
		expect(stderr).toMatch(reason);
		expect(stderr).toContain('table.json');
	});

	it('passes over what other programs write into it, and says so', async () => {
		const { exitCode, stdout, stderr } = await run(
			disclosureProtect,
			{ name: 'Haushalte', tables: [], ...table, inner: table.inner.map((cell) => ({ ...cell, id: 1 })) },
			'--json'
		);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ primary: [['Nord', 'Frauen']] });
		expect(stderr).toBe('table.json: Nicht beachtet: „id“, „name“, „tables“.\n');
		const linked = { values: { a: 20, b: 30 }, linked: [{ total: 'b', parts: ['a', 'c'], name: 'x' }] };
		const more = { ...linked, values: { ...linked.values, c: 10 } };
		expect((await run(disclosureProtect, more)).exitCode).toBe(0);
		const misspelt = { ...table, inner: table.inner.map((cell) => ({ ...cell, contributons: [1] })) };
		expect(await run(disclosureProtect, misspelt)).toMatchObject({
			exitCode: 1,
			stderr: expect.stringContaining('inner[0]: Unbekannt: „contributons“') as string
		});
	});

	it('reads what Windows saves, and amounts that are no whole numbers', async () => {
		const amounts = { ...table, inner: table.inner.map(({ k, v }) => ({ k, v: v + 0.5 })) };
		const text = `\uFEFF${JSON.stringify(amounts, null, 1).replaceAll('\n', '\r\n')}`;
		const { exitCode, stdout } = await run(disclosureProtect, text, '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ primary: [['Nord', 'Frauen']], informationLoss: { 'cell-key': null } });
	});

	it('noise needs a secret that is none of the file', async () => {
		const { exitCode, stdout, stderr } = await run(disclosureProtect, table, '--method', 'cell-key', '--json');
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toContain('[table-seed]');
		const keyed = async (seed: string) =>
			(await run(disclosureProtect, table, '--method', 'cell-key', '--seed', seed, '--json')).stdout;
		expect(await keyed('ein langes Geheimnis')).toBe(await keyed('ein langes Geheimnis'));
	});

	it('and a call that is none is explained', async () => {
		expect(await run(disclosureProtect, table, '--method', 'guessing')).toMatchObject({ exitCode: 2 });
		expect(await run(disclosureAudit, table, '--method', 'rounding')).toMatchObject({ exitCode: 2 });
	});
});
