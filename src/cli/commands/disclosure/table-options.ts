import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultRuleSet, PROTECTION_METHODS, type RuleSet } from '#domain/disclosure';
import type { TableToProtect } from '#domain/disclosure/server';
import type { CliIo, ExitCode } from '../../cli-command.ts';
import { readTableFile } from './read-table-file.ts';

export type TableCall = {
	readonly name: string;
	readonly table: TableToProtect;
	readonly rules: RuleSet;
	readonly seed: string;
	readonly asJson: boolean;
	readonly mustBeSafe: boolean;
};

const OPTIONS = {
	json: { type: 'boolean' },
	method: { type: 'string' },
	'max-count': { type: 'string' },
	protection: { type: 'string' },
	base: { type: 'string' },
	seed: { type: 'string' },
	zeros: { type: 'boolean' },
	check: { type: 'boolean' }
} as const;

const SHORTEST_SEED = 12;

/** Reads the call of `disclosure protect` and `disclosure audit`, or says what is wrong and gives the exit code. */
export function readTableCall(
	args: readonly string[],
	io: CliIo,
	{ usage, allowed }: { usage: string; allowed: readonly string[] }
): TableCall | ExitCode {
	const refuseUse = (): ExitCode => {
		io.stderr(`Aufruf: kreislauf ${usage}\n`);
		return 2;
	};
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch {
		return refuseUse();
	}
	const { values, positionals } = parsed;
	const [name] = positionals;
	const method = PROTECTION_METHODS.find((known) => known === (values.method ?? 'suppression'));
	const numbers = [values['max-count'], values.protection, values.base];
	const areWhole = numbers.every((text) => text === undefined || /^\d{1,3}$/.test(text));
	const isAllowed = Object.keys(values).every((option) => allowed.includes(option));
	if (name === undefined || positionals.length > 1 || !method || !areWhole || !isAllowed) return refuseUse();
	const base = Number(values.base ?? defaultRuleSet.roundingBase);
	if (base < 2) return refuseUse();
	if (method === 'cell-key' && (values.seed ?? '').length < SHORTEST_SEED) {
		io.stderr(
			`${name}: Das Cell-Key-Verfahren braucht mit --seed einen geheimen Text von mindestens ${SHORTEST_SEED} Zeichen. Wer ihn kennt oder errät, rechnet die Veränderung zurück; mit demselben Text bekommen dieselben Menschen in jeder Tabelle dieselbe Zahl. [table-seed]\n`
		);
		return 2;
	}
	const file = readTableFile(resolve(io.cwd, name), name);
	if (Array.isArray(file)) {
		for (const line of file) io.stderr(`${line}\n`);
		return 1;
	}
	if (file.passedOver.length > 0)
		io.stderr(`${name}: Nicht beachtet: ${file.passedOver.map((word) => `„${word}“`).join(', ')}.\n`);
	const maxHiddenCount = Number(values['max-count'] ?? file.rules.maxHiddenCount ?? defaultRuleSet.maxHiddenCount);
	const protection = Number(values.protection ?? Math.max(maxHiddenCount + 1, 1));
	return {
		name,
		table: file.table,
		rules: {
			...defaultRuleSet,
			...file.rules,
			id: 'file',
			maxHiddenCount,
			zerosAreSensitive: values.zeros ?? file.rules.zerosAreSensitive ?? false,
			protection,
			method,
			roundingBase: base
		},
		// Of other methods only the comparison uses it: nothing of that is published.
		seed: values.seed ?? name,
		asJson: values.json ?? false,
		mustBeSafe: values.check ?? false
	};
}

function parse(args: readonly string[]) {
	return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}
