import { afterAll, beforeAll, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { adoptRuleSet } from '#domain/disclosure/server';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { disclosureRules } from './disclosure-rules.ts';

let close: TestDatabase['close'];

async function run(...args: string[]) {
	let [out, err] = ['', ''];
	const io = { stdout: (text: string) => (out += text), stderr: (text: string) => (err += text) };
	const code = await disclosureRules.run(args, { ...io, cwd: '.', isTerminal: false });
	return { code, out, err };
}

beforeAll(async () => {
	const test = await openTestDatabase();
	close = test.close;
	const rules = { maxHiddenCount: 3, zerosAreSensitive: false, protection: 5 };
	const ofSource = { id: 'quelle-heime', legalType: 'administrative', sourceTable: 'heime' } as const;
	expect(await adoptRuleSet(operator, { ...ofSource, ...rules }, test)).toMatchObject({ ok: true });
});
afterAll(() => close());

it('lists the rules in force in words, and every version as JSON', async () => {
	const { code, out } = await run();
	expect(code).toBe(0);
	expect(out).toContain('survey (Befragungen), 2. Fassung');
	expect(out).toMatch(
		/quelle-heime \(Quelle heime, nur für die Quelle heime\), 1\. Fassung, .*: Gesperrt wird von 1 bis 3\./
	);
	const all = JSON.parse((await run('--all', '--json')).out) as { id: string; version: number }[];
	expect(all.filter(({ id }) => id === 'survey').map(({ version }) => version)).toEqual([2, 1]);
});

it('ends the own rules of a source with a reason, and says why it ends nothing', async () => {
	expect(await run('--end', 'quelle-heime')).toMatchObject({ code: 2, err: expect.stringContaining('Aufruf') });
	const refused = await run('--end', 'survey', '--reason', 'Weg');
	expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('endet nicht') });
	expect((await run('--end', 'quelle-heime', '--reason', 'Einverstanden')).out).not.toContain('quelle-heime');
	expect((await run('--all')).out).toContain('2. Fassung, ');
	expect((await run('--all')).out).toContain('beendet. Grund: Einverstanden');
	expect(await run('--end', 'quelle-heime', '--reason', 'Noch einmal')).toMatchObject({
		code: 1,
		err: expect.stringContaining('schon beendet')
	});
});
