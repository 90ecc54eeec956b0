/** A file of reference cases: one method, many cases, in the form `shared/vectors/README.md` describes. */
export type Case = {
	readonly id: string;
	readonly input: unknown;
	readonly expected: unknown;
	readonly tolerance?: unknown;
};
export type VectorFile = { readonly name: string; readonly method: string; readonly cases: readonly Case[] };

/** How the program answers a case of one method: with a result to compare, or with what is wrong (binding part only). */
export type Method = {
	/** `expected` only for what a file states there and needs for asking (how many decimals were printed). */
	readonly compute?: (input: never, expected: never) => unknown;
	readonly findFaults?: (input: never, expected: never) => Promise<string[]>;
	/** Lists whose order says nothing. */
	readonly unordered?: readonly string[];
	/** Lists of class labels, equal up to renaming. */
	readonly labels?: readonly string[];
};

/** A file that is none gives null: the folder may hold other JSON. */
export function readVectorFile(text: string): VectorFile | null {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return null;
	}
	if (typeof content !== 'object' || content === null) return null;
	const { name, method, cases } = content as Partial<VectorFile>;
	if (typeof name !== 'string' || !Array.isArray(cases) || !cases.every(isCase)) return null;
	return { name, method: typeof method === 'string' ? method : name, cases };
}

function isCase(one: unknown): one is Case {
	return typeof one === 'object' && one !== null && 'id' in one && 'input' in one && 'expected' in one;
}
