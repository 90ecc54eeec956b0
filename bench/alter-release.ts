/**
 * The other methods: the invented county's newest edition as the program would release it, with every source but the
 * population protected by each method in turn, and small numbers rounded in the register too; then attacked. The
 * baseline is hiding, in the same run. Bars: at most 5 s to protect, at most 20 s to attack. Processor time.
 * Run: node bench/alter-release.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import type { Outcome } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import { defaultRuleSet, type ProtectionMethod } from '#domain/disclosure';
import { adoptRuleSet } from '#domain/disclosure/server';
import { findDeliveries } from '#domain/intake/server';
import { attackNextRelease, previewRelease } from '#domain/monitor/server';
import { openTestDatabase } from '#platform/test-database';
import { deliverDemo } from '../src/cli/demo/build-demo.ts';
import { LAST_YEAR } from '../src/cli/demo/recipe.ts';

type Case = {
	readonly name: string;
	readonly method: ProtectionMethod;
	readonly isAltered: (table: string) => boolean;
};

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-bench-'));
process.env['KREISLAUF_DATA'] = folder;
const { database, close } = await openTestDatabase();
try {
	await loadCounty(database);
	await deliverDemo(database, folder, () => {});
	const deliveries = await readAs(operator, (tx) => findDeliveries(tx, { limit: 1_000 }), database);
	const tables = new Map(deliveries.map((delivery) => [delivery.table, delivery]));
	const isRegister = (table: string): boolean => tables.get(table)?.legalType === 'register-count';
	const others = (table: string): boolean => !isRegister(table) && !table.startsWith('population');
	const cases: Case[] = [
		{ name: 'warming up', method: 'suppression', isAltered: others },
		{ name: 'hiding', method: 'suppression', isAltered: others },
		{ name: 'rounding', method: 'rounding', isAltered: others },
		{ name: 'cell-key', method: 'cell-key', isAltered: others },
		{ name: 'small counts', method: 'small-count-rounding', isAltered: others },
		{ name: 'small counts, register too', method: 'small-count-rounding', isAltered: () => true }
	];
	const seconds = new Map<string, number>();
	for (const { name, method, isAltered } of cases) {
		const { version: _, ...rules } = defaultRuleSet;
		for (const [index, table] of [...tables.keys()].entries()) {
			const own = { id: `bench-${index}`, legalType: 'administrative', sourceTable: table } as const;
			const of = isAltered(table) ? method : 'suppression';
			expectDone(await adoptRuleSet(operator, { ...rules, dominance: [], ...own, method: of }, { database }));
		}
		const protecting = await processorSeconds(() => previewRelease(operator, { year: LAST_YEAR }, { database }));
		const attacking = await processorSeconds(() => attackNextRelease(operator, { year: LAST_YEAR }, { database }));
		if (name === 'warming up') continue;
		const { report, cells } = expectDone(attacking.value);
		for (const [what, spent] of [
			['protect', protecting.seconds],
			['attack', attacking.seconds]
		] as const) {
			const baseline = seconds.get(what) ?? spent;
			seconds.set(what, baseline);
			console.log(
				JSON.stringify({
					name: `${what} by ${name}`,
					value: Number(spent.toFixed(2)),
					unit: 's',
					baseline: Number(baseline.toFixed(2)),
					ratio: Number((spent / baseline).toFixed(2)),
					cells,
					hidden: report.attacked,
					altered: report.attackedAltered,
					insiders: report.insiders.length,
					recovered: report.recovered.length
				})
			);
		}
	}
} finally {
	await close();
	rmSync(folder, { recursive: true, force: true });
}

async function processorSeconds<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
	const before = process.cpuUsage();
	const value = await work();
	const { user, system } = process.cpuUsage(before);
	return { value, seconds: (user + system) / 1e6 };
}

function expectDone<T>(outcome: Outcome<T>): T {
	if (outcome.ok) return outcome.value;
	throw new Error(JSON.stringify(outcome.issues));
}
