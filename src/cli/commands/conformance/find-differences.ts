type Tolerance = { readonly abs: number; readonly rel: number };
type Reading = {
	readonly tolerance: unknown;
	readonly unordered: readonly string[];
	/** Lists of class labels: which areas share one matters, not what it is called. */
	readonly labels?: readonly string[];
};

/**
 * Where a result differs from what is expected; further fields of the result do not matter. A number passes when it
 * differs by at most max(abs, rel × larger absolute value); without a tolerance it must be equal. A tolerance that
 * names fields holds for each of them. `null` must be `null`.
 */
export function findDifferences(actual: unknown, expected: unknown, reading: Reading, path = ''): string[] {
	if (typeof expected === 'number') return compareNumber(actual, expected, toleranceOf(reading.tolerance, path), path);
	if (Array.isArray(expected)) {
		if (!Array.isArray(actual) || actual.length !== expected.length)
			return [difference(path, `${expected.length} entries`, Array.isArray(actual) ? actual.length : actual)];
		if (reading.labels?.includes(path.split(/[.[]/)[0] ?? '')) return compareLabels(actual, expected, path);
		const isUnordered = reading.unordered.includes(path.split('.').at(-1) ?? '');
		const [one, two] = isUnordered ? [sortByText(actual), sortByText(expected)] : [actual, expected];
		return two.flatMap((item, index) => findDifferences(one[index], item, reading, `${path}[${index}]`));
	}
	if (typeof expected === 'object' && expected !== null) {
		if (typeof actual !== 'object' || actual === null) return [difference(path, 'an object', actual)];
		return Object.entries(expected).flatMap(([field, value]) =>
			findDifferences((actual as Record<string, unknown>)[field], value, reading, path ? `${path}.${field}` : field)
		);
	}
	return actual === expected ? [] : [difference(path, expected, actual)];
}

/** Both lists renamed by first appearance: the first label is 1 whatever it was called. */
function compareLabels(actual: readonly unknown[], expected: readonly unknown[], path: string): string[] {
	const renamed = (labels: readonly unknown[]): number[] => {
		const names = [...new Set(labels)];
		return labels.map((label) => names.indexOf(label) + 1);
	};
	const [ours, theirs] = [renamed(actual), renamed(expected)];
	return theirs.flatMap((label, index) =>
		ours[index] === label ? [] : [difference(`${path}[${index}]`, `class ${label}`, `class ${ours[index]}`)]
	);
}

function compareNumber(actual: unknown, expected: number, { abs, rel }: Tolerance, path: string): string[] {
	const fits =
		typeof actual === 'number' &&
		(Object.is(actual, expected) ||
			Math.abs(actual - expected) <= Math.max(abs, rel * Math.max(Math.abs(actual), Math.abs(expected))));
	return fits ? [] : [difference(path, expected, actual)];
}

function toleranceOf(tolerance: unknown, path: string): Tolerance {
	if (typeof tolerance !== 'object' || tolerance === null) return { abs: 0, rel: 0 };
	const fields = tolerance as Record<string, unknown>;
	const field = path.split(/[.[]/)[0] ?? '';
	if (field in fields && field !== 'abs' && field !== 'rel') return toleranceOf(fields[field], '');
	const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
	return { abs: number(fields['abs']), rel: number(fields['rel']) };
}

/** By what names an entry, not by its numbers: those may differ within the tolerance. */
function sortByText(list: readonly unknown[]): unknown[] {
	const text = (item: unknown): string =>
		JSON.stringify(item, (_, value: unknown) => (typeof value === 'number' ? 0 : value)) ?? '';
	return list.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

function difference(path: string, expected: unknown, actual: unknown): string {
	const got = typeof actual === 'number' ? String(actual) : (JSON.stringify(actual) ?? 'nothing');
	return `${path || 'result'}: expected ${JSON.stringify(expected)}, got ${got}`;
}
