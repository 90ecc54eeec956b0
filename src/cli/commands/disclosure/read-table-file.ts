import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { flatten, tableKey, type CodeTree } from '#domain/disclosure';
import type { TableToProtect } from '#domain/disclosure/server';

export type TableFile = {
	readonly table: TableToProtect;
	readonly maxCount: number | undefined;
	readonly zerosAreSensitive: boolean | undefined;
};

const tree: z.ZodType<CodeTree> = z.lazy(() =>
	z.object({ code: z.string().min(1), children: z.array(tree).optional() })
) as z.ZodType<CodeTree>;
const count = z.number().finite().min(0);
const codes = z
	.union([z.string(), z.array(z.string())])
	.transform((cell) => (typeof cell === 'string' ? cell : tableKey(cell)));
const parts = z.union([z.array(codes), z.record(z.string(), z.literal(1)).transform((named) => Object.keys(named))]);
const sum = z.object({ total: codes, parts });
const file = z.object({
	dimensions: z
		.array(z.object({ name: z.string(), tree }))
		.min(1)
		.optional(),
	inner: z.array(z.object({ k: z.array(z.string()), v: count })).optional(),
	values: z.record(z.string(), count).optional(),
	equations: z.array(sum).optional(),
	linked: z
		.union([z.array(sum), z.object({ values: z.record(z.string(), count).optional(), equations: z.array(sum) })])
		.optional(),
	primary: z.array(codes).optional(),
	suppressed: z.array(codes).optional(),
	notSuppressible: z.array(codes).optional(),
	weight: z.enum(['value', 'unit', 'log']).optional(),
	protection: z.object({ lower: count, upper: count, sliding: count.optional() }).optional(),
	upperBoundAssumed: z.number().positive().optional(),
	rule: z.object({ maxCount: count, zerosSensitive: z.boolean() }).optional()
});

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
		content = JSON.parse(text);
	} catch (error) {
		return [`${name}${placeOf(error, text)}: Die Datei ist kein JSON. [table-no-json]`];
	}
	const parsed = file.safeParse(content);
	if (!parsed.success)
		return parsed.error.issues.map(
			({ path: where }) => `${name}, ${fieldOf(where)}: ${expectationOf(where)} [table-form]`
		);
	const { rule, equations = [], linked = [], values, ...table } = parsed.data;
	const others = Array.isArray(linked) ? { equations: linked, values: undefined } : linked;
	const sums = [...equations, ...others.equations];
	const allValues = values || others.values ? { ...values, ...others.values } : undefined;
	const faults = [
		...(table.dimensions && table.inner ? faultsOfCodes(table.dimensions, table.inner) : []),
		...(Boolean(table.dimensions) === Boolean(table.inner) ? [] : ['„dimensions“ und „inner“ gehören zusammen.']),
		...(table.dimensions || allValues ? [] : ['Es fehlen „dimensions“ und „inner“ oder „values“ und „equations“.'])
	];
	if (faults.length > 0) return faults.map((fault) => `${name}: ${fault} [table-cells]`);
	return {
		table: {
			...withoutUndefined(table),
			...(allValues ? { values: allValues } : {}),
			...(sums.length > 0 ? { linked: sums } : {})
		} as TableToProtect,
		maxCount: rule?.maxCount,
		zerosAreSensitive: rule?.zerosSensitive
	};
}

function faultsOfCodes(
	dimensions: readonly { name: string; tree: CodeTree }[],
	inner: readonly { k: readonly string[] }[]
): string[] {
	const faults: string[] = [];
	const leaves = dimensions.map(({ tree: root }) => {
		const nodes = flatten(root);
		const twice = nodes.find(({ code }, index) => nodes.findIndex((other) => other.code === code) !== index);
		if (twice) faults.push(`Der Schlüssel „${twice.code}“ steht zweimal in einer Dimension.`);
		return new Set(nodes.filter(({ children }) => !children?.length).map(({ code }) => code));
	});
	const seen = new Set<string>();
	for (const [index, { k }] of inner.entries()) {
		const place = `inner[${index}]`;
		if (k.length !== dimensions.length)
			faults.push(`${place} nennt ${k.length} Schlüssel, die Tabelle hat ${dimensions.length} Dimensionen.`);
		else
			for (const [position, code] of k.entries())
				if (!leaves[position]?.has(code))
					faults.push(`${place}: „${code}“ ist keine unterste Ausprägung von „${dimensions[position]?.name}“.`);
		if (seen.has(tableKey(k))) faults.push(`${place}: Die Zelle „${tableKey(k)}“ steht zweimal da.`);
		seen.add(tableKey(k));
	}
	return faults;
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

const EXPECTED: Readonly<Record<string, string>> = {
	v: 'Hier wird eine Zahl ab 0 erwartet.',
	k: 'Hier wird eine Liste von Schlüsseln erwartet, einer je Dimension.',
	dimensions: 'Hier wird eine Liste von Dimensionen mit „name“ und „tree“ erwartet.',
	inner: 'Hier wird eine Liste von Zellen mit „k“ und „v“ erwartet.',
	tree: 'Hier wird ein Baum aus „code“ und „children“ erwartet.',
	weight: 'Möglich sind „value“, „unit“ und „log“.'
};

function expectationOf(path: readonly PropertyKey[]): string {
	const named = path.filter((step) => typeof step === 'string').toReversed();
	const known = named.find((step) => String(step) in EXPECTED);
	return known === undefined ? 'Die Angabe hat nicht die erwartete Form.' : (EXPECTED[String(known)] ?? '');
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
