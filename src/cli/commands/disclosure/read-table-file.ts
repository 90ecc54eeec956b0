import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { flatten, tableKey, type CodeTree, type InnerCell, type RuleSet } from '#domain/disclosure';
import { systemOfTable, UnknownCell, type TableSystem, type TableToProtect } from '#domain/disclosure/server';
import { isMisspelt, passOverUnknown } from './pass-over-unknown.ts';
import { TABLE_FILE_WORDS, tableFileForm } from './table-file-form.ts';

export type TableFile = {
	readonly table: TableToProtect;
	/** What the file says of the rules. */
	readonly rules: Partial<Pick<RuleSet, 'maxHiddenCount' | 'zerosAreSensitive' | 'fewestUnits' | 'dominance'>>;
	/** Words of the file that mean nothing here. */
	readonly passedOver: readonly string[];
};

/** A table file, or in German what is wrong with it and where. */
export function readTableFile(path: string, name: string): TableFile | string[] {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return [`${name}: Die Datei wurde nicht gefunden oder ist nicht lesbar. [table-file-missing]`];
	}
	let content: unknown;
	try {
		content = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return [`${name}${placeOf(error, text)}: Die Datei ist kein JSON. [table-no-json]`];
	}
	let parsed = tableFileForm.safeParse(content);
	const others = parsed.success ? null : passOverUnknown(content, parsed.error.issues, TABLE_FILE_WORDS);
	if (others) parsed = tableFileForm.safeParse(others.content);
	if (!parsed.success)
		return parsed.error.issues.map((issue) => `${name}, ${fieldOf(issue.path)}: ${complaintOf(issue)} [table-form]`);
	const { rule, equations = [], linked = [], values, ...table } = parsed.data;
	const tables = Array.isArray(linked) ? { equations: linked, values: undefined } : linked;
	const sums = [...equations, ...tables.equations];
	const allValues = values || tables.values ? { ...values, ...tables.values } : undefined;
	const twice = Object.keys(tables.values ?? {}).filter((key) => key in (values ?? {}));
	const faults = [
		...(table.dimensions && table.inner ? faultsOfCodes(table.dimensions, table.inner) : []),
		...(Boolean(table.dimensions) === Boolean(table.inner) ? [] : ['„dimensions“ und „inner“ gehören zusammen.']),
		...(table.dimensions || allValues ? [] : ['Es fehlen „dimensions“ und „inner“ oder „values“ und „equations“.'])
	];
	for (const key of twice) faults.push(`Die Zahl „${key}“ steht zweimal da, auch unter „linked“.`);
	if (faults.length > 0) return faults.map((fault) => `${name}: ${fault} [table-cells]`);
	const asked = {
		...withoutUndefined(table),
		...(allValues ? { values: allValues } : {}),
		...(sums.length > 0 ? { linked: sums } : {})
	} as TableToProtect;
	const broken = faultsOfSums(asked, name);
	if (broken.length > 0) return broken;
	return {
		table: asked,
		passedOver: others?.passedOver ?? [],
		rules: rule
			? withoutUndefined({
					maxHiddenCount: rule.maxCount,
					zerosAreSensitive: rule.zerosSensitive,
					fewestUnits: rule.fewestUnits,
					dominance: rule.dominance
				})
			: {}
	};
}

function faultsOfCodes(dimensions: readonly { name: string; tree: CodeTree }[], inner: readonly InnerCell[]): string[] {
	const faults: string[] = [];
	const names = dimensions.map((dimension) => dimension.name);
	for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
		faults.push(`Die Dimension „${name}“ steht zweimal da.`);
	const leaves = dimensions.map(({ tree: root }) => {
		const nodes = flatten(root);
		const twice = nodes.find(({ code }, index) => nodes.findIndex((other) => other.code === code) !== index);
		if (twice) faults.push(`Der Schlüssel „${twice.code}“ steht zweimal in einer Dimension.`);
		return new Set(nodes.filter(({ children }) => !children?.length).map(({ code }) => code));
	});
	const seen = new Set<string>();
	for (const [index, { k, v, units, contributions }] of inner.entries()) {
		const place = `inner[${index}]`;
		if (k.length !== dimensions.length)
			faults.push(`${place} nennt ${k.length} Schlüssel, die Tabelle hat ${dimensions.length} Dimensionen.`);
		else
			for (const [position, code] of k.entries())
				if (!leaves[position]?.has(code))
					faults.push(`${place}: „${code}“ ist keine unterste Ausprägung von „${dimensions[position]?.name}“.`);
		if (seen.has(tableKey(k))) faults.push(`${place}: Die Zelle „${tableKey(k)}“ steht zweimal da.`);
		seen.add(tableKey(k));
		if (!contributions) continue;
		const together = contributions.reduce((sum, one) => sum + one, 0);
		if (!isSame(v, together))
			faults.push(`${place}: Die Beiträge ergeben ${plain(together)}, da steht aber ${plain(v)}.`);
		if (units !== undefined && units < contributions.length)
			faults.push(`${place}: Es sind ${contributions.length} Beiträge, aber nur ${units} Stellen.`);
	}
	return faults;
}

/** A sum that does not add up is a fault of the file, or rounded; an attack that reckons with it would prove nothing. */
function faultsOfSums(table: TableToProtect, name: string): string[] {
	let system: TableSystem;
	try {
		system = systemOfTable(table);
	} catch (error) {
		if (!(error instanceof UnknownCell)) throw error;
		return [`${name}: Die Zelle „${error.key}“ gibt es in der Tabelle nicht. [table-cells]`];
	}
	const counts = new Map(system.cells.map(({ key, count: value }) => [key, value]));
	return (table.linked ?? []).flatMap(({ total, parts: summed }) => {
		if (summed.length === 0 || summed.includes(total) || new Set(summed).size < summed.length)
			return [`${name}: Die Summe „${total}“ braucht Teile, jeden einmal und ohne sie selbst. [table-sums]`];
		const whole = counts.get(total) ?? 0;
		const found = summed.reduce((all, part) => all + (counts.get(part) ?? 0), 0);
		if (isSame(whole, found)) return [];
		return [
			`${name}: Die Summe „${total}“ geht nicht auf: Da steht ${plain(whole)}, ihre Teile ergeben ${plain(found)}. [table-sums]`
		];
	});
}

function isSame(one: number, two: number): boolean {
	return Math.abs(one - two) <= 1e-9 * Math.max(1, one, two);
}

function plain(value: number): string {
	return String(Number(value.toPrecision(12))).replace('.', ',');
}

function placeOf(error: unknown, text: string): string {
	const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
	if (position === undefined) return '';
	const before = text.slice(0, Number(position)).split('\n');
	return `, Zeile ${before.length}, Zeichen ${(before.at(-1)?.length ?? 0) + 1}`;
}

function fieldOf(path: readonly PropertyKey[]): string {
	if (path.length === 0) return 'die Datei';
	return path.reduce<string>(
		(text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
		''
	);
}

function complaintOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'unrecognized_keys') {
		const misspelt = issue.keys.filter((key) => isMisspelt(key, TABLE_FILE_WORDS));
		const keys = (misspelt.length > 0 ? misspelt : issue.keys).map((key) => `„${key}“`).join(', ');
		return `Unbekannt: ${keys}. Ein Schreibfehler ließe etwas ungeschützt.`;
	}
	if (issue.code === 'too_big') return 'Die Zahl ist zu groß; möglich ist höchstens eine Billion.';
	return expectationOf(issue.path);
}

const EXPECTED: Readonly<Record<string, string>> = {
	v: 'Hier wird eine Zahl ab 0 erwartet.',
	k: 'Hier wird eine Liste von Schlüsseln erwartet, einer je Dimension.',
	dimensions: 'Hier wird eine Liste von Dimensionen mit „name“ und „tree“ erwartet.',
	inner: 'Hier wird eine Liste von Zellen mit „k“ und „v“ erwartet.',
	units: 'Hier wird eine ganze Zahl ab 0 erwartet: wie viele Stellen hinter der Zahl stehen.',
	contributions: 'Hier wird eine Liste von Beträgen ab 0 erwartet, einer je Stelle.',
	dominance:
		'Möglich sind {"type": "nk", "n", "k"}, {"type": "p", "p"} und {"type": "pq", "p", "q"}, in Prozent über 0 bis 100.',
	tree: 'Hier wird ein Baum aus „code“ und „children“ erwartet.',
	weight: 'Möglich sind „value“, „unit“ und „log“.'
};

function expectationOf(path: readonly PropertyKey[]): string {
	const named = path.filter((step) => typeof step === 'string').toReversed();
	const known = named.find((step) => String(step) in EXPECTED);
	return known === undefined ? 'Die Angabe hat nicht die erwartete Form.' : (EXPECTED[String(known)] ?? '');
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
