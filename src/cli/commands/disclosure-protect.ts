import { MOST_NOISE, type ProtectionMethod } from '#domain/disclosure';
import {
	CannotProtect,
	MethodTooNarrow,
	protectTable,
	UnknownCell,
	UnsafePattern,
	type InformationLoss,
	type ProtectedTable
} from '#domain/disclosure/server';
import { formatNumber } from '#ui/texts/format-number.ts';
import { PROTECTION_METHOD_NAMES } from '#ui/texts/protection-methods.ts';
import type { CliCommand } from '../cli-command.ts';
import { readTableCall } from './disclosure/table-options.ts';

/** Protects a table in a file and says what each method takes from the reader. Reads only; the result goes to standard output. */
export const disclosureProtect: CliCommand = {
	name: 'disclosure protect',
	usage:
		'TABELLE.json [--method suppression|rounding|small-count-rounding|cell-key] [--max-count N] [--zeros] [--protection N] [--base N] [--seed TEXT] [--json]',
	summary:
		'Schützt eine Tabelle: sperrt oder rundet, was klein ist und was es verraten würde; zeigt den Informationsverlust jedes Verfahrens.',
	needsDatabase: false,
	run: async (args, io) => {
		const allowed = ['method', 'max-count', 'zeros', 'protection', 'base', 'seed', 'json'];
		const call = readTableCall(args, io, { usage: `${disclosureProtect.name} ${disclosureProtect.usage}`, allowed });
		if (typeof call === 'number') return call;
		try {
			const result = await protectTable(call.table, call.rules, call.seed);
			io.stdout(call.asJson ? `${JSON.stringify(asJson(result))}\n` : describe(call.name, result));
			return 0;
		} catch (error) {
			if (error instanceof UnknownCell)
				io.stderr(`${call.name}: Die Zelle „${error.key}“ gibt es in der Tabelle nicht. [table-cells]\n`);
			else if (error instanceof CannotProtect)
				io.stderr(
					`${call.name}: Die Tabelle lässt sich so nicht schützen: Was helfen könnte, muss sichtbar bleiben oder reicht nicht aus. Möglich sind gröbere Gliederungen, mehr Zellen, die gesperrt werden dürfen, oder ein anderes Verfahren. [table-not-safe]\n`
				);
			else if (error instanceof MethodTooNarrow)
				io.stderr(
					`${call.name}: Mit diesem Verfahren bliebe eine Zahl bis ${call.rules.maxHiddenCount} nicht ungewiss genug. Runden braucht eine Basis (--base) ab ${2 * call.rules.maxHiddenCount + 1}, die Rundung kleiner Zahlen ab ${call.rules.maxHiddenCount + 1}; das Cell-Key-Verfahren schützt Zahlen bis ${MOST_NOISE}. [table-method-too-narrow]\n`
				);
			else if (error instanceof UnsafePattern)
				io.stderr(`${call.name}: Die Tabelle lässt sich mit diesem Verfahren nicht schützen. [table-not-safe]\n`);
			else throw error;
			return 1;
		}
	}
};

function asJson({ method, cells, suppression, informationLoss }: ProtectedTable): unknown {
	const codesOf = (...statuses: string[]) =>
		cells.filter(({ status }) => statuses.includes(status)).map(({ codes }) => codes);
	return {
		method,
		cells: cells.map(({ codes, value, status, reason }) => ({ k: codes, value, status, ...(reason && { reason }) })),
		primary: codesOf('primary'),
		complementary: codesOf('complementary'),
		suppressed: codesOf('primary', 'complementary'),
		...(suppression
			? {
					weight: suppression.weight,
					lowerBound: suppression.lowerBound,
					isCheapest: gapOf(suppression) === 0,
					gapInPercent: gapOf(suppression),
					audit: { passed: true, narrowestWidth: suppression.narrowestWidth }
				}
			: {}),
		informationLoss
	};
}

/** In percent of the bound; null where there is none. */
function gapOf({ weight, lowerBound }: { weight: number; lowerBound: number | null }): number | null {
	if (lowerBound === null) return null;
	const gap = weight <= lowerBound + 1e-6 ? 0 : (100 * (weight - lowerBound)) / Math.max(lowerBound, 1e-9);
	return Math.round(gap * 100) / 100;
}

function describe(
	name: string,
	{ method, cells, suppression, findsWithheld, informationLoss }: ProtectedTable
): string {
	const width = Math.max(...cells.map(({ key }) => key.length), 5);
	const lines = [
		`${name}: ${PROTECTION_METHOD_NAMES[method]}`,
		'',
		...cells.map(
			({ key, value, status, reason }) =>
				`  ${key.padEnd(width)}  ${(value === null ? '.' : String(value)).padStart(9)}${signOf(status, reason)}`
		),
		''
	];
	if (suppression) {
		const gap = gapOf(suppression);
		lines.push(
			gap === 0
				? '  Mit weniger Sperrungen geht es nachweislich nicht.'
				: gap === null
					? '  Die Tabelle ist zu groß, um zu sagen, ob es mit weniger Sperrungen ginge.'
					: `  Höchstens ${formatNumber(gap, 1)} % mehr gesperrt als unbedingt nötig.`,
			suppression.narrowestWidth === null
				? '  Alle gesperrten Zahlen bleiben nach oben offen.'
				: `  Angriff abgewehrt: Die engste Spanne einer gesperrten Zahl ist ${formatNumber(suppression.narrowestWidth, 1)} breit.`,
			''
		);
	}
	lines.push(
		'  Was die Verfahren kosten            gesperrt  verändert  Abweichung im Mittel  größte  Verlust  Summen, die nicht aufgehen'
	);
	for (const [one, loss] of Object.entries(informationLoss) as [ProtectionMethod, InformationLoss | null][])
		lines.push(`  ${PROTECTION_METHOD_NAMES[one].padEnd(34)}${loss ? rowOf(loss) : '  hier nicht anwendbar'}`);
	if (!findsWithheld)
		lines.push('', '  Die Tabelle ist zu groß, um auszurechnen, was die anderen Verfahren außerdem sperren müssten.');
	return `${lines.join('\n')}\n`;
}

const REASONS: Readonly<Record<string, string>> = {
	'small-count': 'klein',
	zero: 'Null',
	'few-units': 'zu wenige dahinter',
	dominated: 'von wenigen geprägt',
	marked: 'vorgegeben'
};

function signOf(status: ProtectedTable['cells'][number]['status'], reason?: string | null): string {
	if (status === 'shown') return '';
	return `  gesperrt (${status === 'primary' ? (REASONS[reason ?? ''] ?? 'vorgegeben') : 'würde andere verraten'})`;
}

function rowOf({ hidden, changed, meanDeviation, largestDeviation, share, brokenSums }: InformationLoss): string {
	return [
		String(hidden).padStart(10),
		String(changed).padStart(11),
		formatNumber(meanDeviation, 2).padStart(22),
		formatNumber(largestDeviation, 0).padStart(8),
		`${formatNumber(100 * share, 1)} %`.padStart(9),
		String(brokenSums).padStart(28)
	].join('');
}
