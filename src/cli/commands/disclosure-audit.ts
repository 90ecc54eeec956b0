import { auditTable, UnknownCell, type AuditedTable } from '#domain/disclosure/server';
import { formatNumber } from '#ui/texts/format-number.ts';
import type { CliCommand } from '../cli-command.ts';
import { readTableCall } from './disclosure/table-options.ts';

/** Attacks a table with hidden cells (`suppressed`) and says what can be found out. With `--check` a success is a refusal. */
export const disclosureAudit: CliCommand = {
	name: 'disclosure audit',
	usage: 'TABELLE.json [--max-count N] [--zeros] [--protection N] [--check] [--json]',
	summary:
		'Greift eine Tabelle mit gesperrten Zahlen an: was sich zurückrechnen lässt, genau oder ungefähr, von außen und mit Insiderwissen.',
	needsDatabase: false,
	run: async (args, io) => {
		const allowed = ['max-count', 'zeros', 'protection', 'check', 'json'];
		const call = readTableCall(args, io, { usage: `${disclosureAudit.name} ${disclosureAudit.usage}`, allowed });
		if (typeof call === 'number') return call;
		let result: AuditedTable;
		try {
			result = await auditTable(call.table, call.rules);
		} catch (error) {
			if (!(error instanceof UnknownCell)) throw error;
			io.stderr(`${call.name}: Die Zelle „${error.key}“ gibt es in der Tabelle nicht. [table-cells]\n`);
			return 1;
		}
		const isSafe = isSafeTable(result);
		io.stdout(call.asJson ? `${JSON.stringify(asJson(result))}\n` : describe(call.name, result));
		if (isSafe || !call.mustBeSafe) return 0;
		io.stderr(`${call.name}: Die Tabelle ist nicht sicher. [table-not-safe]\n`);
		return 1;
	}
};

function isSafeTable({ bounds, shownSmallCounts }: AuditedTable): boolean {
	return shownSmallCounts.length === 0 && !bounds.some(({ isExact, isNarrowed }) => isExact || isNarrowed);
}

function asJson(result: AuditedTable): unknown {
	const { bounds, insiders, shownSmallCounts } = result;
	const codesOf = new Map(bounds.map(({ key, codes }) => [key, codes]));
	const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);
	return {
		safe: isSafeTable(result),
		bounds: bounds.map(({ codes, lower, upper, isExact, isExactByEquations, isNarrowed }) => ({
			k: codes,
			lower: finite(lower),
			upper: finite(upper),
			exact: isExact,
			exactByEquationsAlone: isExactByEquations,
			narrowed: isNarrowed
		})),
		disclosed: bounds.filter(({ isExact }) => isExact).map(({ codes }) => codes),
		narrowed: bounds.filter(({ isNarrowed }) => isNarrowed).map(({ codes }) => codes),
		shownSmallCounts,
		insiders: insiders.map(({ insider, learns }) => ({
			insider: codesOf.get(insider),
			learnsExactly: learns.map((key) => codesOf.get(key))
		}))
	};
}

function describe(name: string, result: AuditedTable): string {
	const { bounds, insiders, shownSmallCounts } = result;
	const width = Math.max(...bounds.map(({ key }) => key.length), 5);
	const bound = (value: number): string =>
		Number.isFinite(value) ? formatNumber(value, Number.isInteger(value) ? 0 : 1) : 'offen';
	const lines = [
		`${name}: ${bounds.length} gesperrte Zahlen angegriffen`,
		'',
		...bounds.map(({ key, lower, upper, isExact, isNarrowed }) => {
			const verdict = isExact ? '  GENAU BEKANNT' : isNarrowed ? '  zu eng' : '';
			return `  ${key.padEnd(width)}  ${bound(lower)} bis ${bound(upper)}${verdict}`;
		}),
		''
	];
	const learning = insiders.filter(({ learns }) => learns.length > 0);
	for (const key of shownSmallCounts) lines.push(`  Müsste gesperrt sein und ist gezeigt: ${key}`);
	for (const { insider, learns } of learning)
		lines.push(`  Wer der einzige Fall in „${insider}“ ist, erfährt auch: ${learns.join('; ')}`);
	lines.push(
		isSafeTable(result) ? '  Keine gesperrte Zahl lässt sich zurückrechnen.' : '  Die Tabelle ist nicht sicher.'
	);
	return `${lines.join('\n')}\n`;
}
