import { comparisonMethods } from './comparison-methods.ts';
import { controllingMethods } from './controlling-methods.ts';
import { disclosureMethods } from './disclosure-methods.ts';
import { findDifferences } from './find-differences.ts';
import { indexMethods } from './index-methods.ts';
import { indicatorMethods } from './indicator-methods.ts';
import { perturbationMethods } from './perturbation-methods.ts';
import { populationMethods } from './population-methods.ts';
import { ratesMethods } from './rates-methods.ts';
import { registerMethods } from './register-methods.ts';
import { typologyMethods } from './typology-methods.ts';
import type { Case, Method, VectorFile } from './vector-file.ts';

export type FileResult = {
	readonly file: string;
	readonly method: string;
	readonly cases: number;
	readonly passed: number;
	readonly failed: readonly { readonly id: string; readonly differences: readonly string[] }[];
	readonly unsupported?: true;
};

/** What each file asks, answered by the rules the product itself uses. */
const methods: Record<string, Method> = {
	...ratesMethods,
	...comparisonMethods,
	...indicatorMethods,
	...populationMethods,
	...indexMethods,
	...typologyMethods,
	...controllingMethods,
	...disclosureMethods,
	...perturbationMethods,
	...registerMethods
};

/** Runs every case of one file. A method we do not have is said to be unsupported: none passed, none failed. */
export async function runVectorFile(file: string, { name, cases }: VectorFile): Promise<FileResult> {
	const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
	if (!method) return { file, method: name, cases: cases.length, passed: 0, failed: [], unsupported: true };
	const failed: { id: string; differences: string[] }[] = [];
	for (const one of cases) {
		const differences = await findFaults(method, one);
		if (differences.length > 0) failed.push({ id: one.id, differences });
	}
	return { file, method: name, cases: cases.length, passed: cases.length - failed.length, failed };
}

async function findFaults(method: Method, { input, expected, tolerance }: Case): Promise<string[]> {
	try {
		if (method.findFaults) return await method.findFaults(input as never, expected as never);
		const actual = await method.compute?.(input as never, expected as never);
		return findDifferences(actual, expected, {
			tolerance,
			unordered: method.unordered ?? [],
			labels: method.labels ?? []
		});
	} catch (error) {
		return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)];
	}
}
