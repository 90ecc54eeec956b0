import {
	aggregateStatus,
	compositeIndex,
	dynamicsClass,
	principalComponents,
	relativeIndex,
	segregation,
	statusClass,
	statusIndex,
	type Divisor,
	type DynamicsClass,
	type HighMeans,
	type StatusClass
} from '#domain/statistics';
import type { Method } from './vector-file.ts';

type Row = (number | null)[];
type Counts = Record<string, { n: number | null; d: number | null } | null>;

const STATUS: Record<StatusClass, string> = {
	high: 'hoch',
	middle: 'mittel',
	low: 'niedrig',
	'very-low': 'sehr niedrig'
};
const DYNAMICS: Record<DynamicsClass, string> = { positive: 'positiv', stable: 'stabil', negative: 'negativ' };

/** The files say in words what the squared deviations are divided by: "sample (n-1)", "z (n-1)". */
export function divisorOf(words: string): Divisor {
	return words.includes('n-1') ? 'sample' : 'population';
}

function byId<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
	return Object.fromEntries(entries);
}

/** The sign of a component is free: take the one the file shows. */
function signAs(ours: readonly number[], theirs: unknown): 1 | -1 {
	const other = Array.isArray(theirs) ? (theirs as Row) : [];
	return ours.reduce<number>((sum, value, index) => sum + value * (other[index] ?? 0), 0) < 0 ? -1 : 1;
}

/** Composite and relative indices, social status, segregation (methods 5.1, 5.2). */
export const indexMethods: Record<string, Method> = {
	'index.composite': {
		compute: ({
			values,
			direction,
			weights,
			sd
		}: {
			values: Row[];
			direction: (1 | -1)[];
			weights: number[];
			sd: string;
		}) => {
			const variables = direction.map((one, index) => ({ direction: one, weight: weights[index] ?? NaN }));
			const areas = compositeIndex(values, variables, divisorOf(sd));
			return {
				z: areas.map(({ z }) => z),
				weightedZIndex: areas.map(({ weightedZ }) => weightedZ),
				equalWeightIndexRestandardised: areas.map(({ restandardised }) => restandardised),
				minMaxMean01: areas.map(({ minMax }) => minMax),
				scale100mean10sd: areas.map(({ scaled }) => scaled)
			};
		}
	},
	'index.pca': {
		compute: ({ values }: { values: Row[] }, expected: Record<string, unknown>) => {
			const result = principalComponents(values);
			if (!result) return null;
			const components = result.loadings.flatMap((loading, index) => {
				const sign = signAs(loading, expected[`loadings${index + 1}`]);
				return [
					[`loadings${index + 1}`, loading.map((value) => sign * value)],
					[`scores${index + 1}`, result.scores.map((score) => score && sign * (score[index] ?? NaN))]
				] as const;
			});
			return {
				eigenvalues: result.eigenvalues,
				explainedShare: result.explainedShare,
				componentsWithEigenvalueOver1: result.kept,
				...byId<unknown>(components)
			};
		}
	},
	'index.relative-to-county': {
		compute: (input: {
			areas: { id: string; counts: Counts }[];
			indicators: { id: string; theme: string; weight: number; highMeans: HighMeans }[];
			themes: { id: string; weight: number }[];
		}) => {
			const areas = input.areas.map(({ id, counts }) => ({
				id,
				fractions: new Map(
					Object.entries(counts).flatMap(([name, count]) =>
						count ? [[name, { numerator: count.n, denominator: count.d }] as const] : []
					)
				)
			}));
			const result = relativeIndex(areas, input);
			return {
				county: Object.fromEntries(result.county),
				relative: byId(result.areas.map(({ id, relative }) => [id, Object.fromEntries(relative)])),
				partialIndex: byId(result.areas.map(({ id, partial }) => [id, Object.fromEntries(partial)])),
				overallIndex: byId(result.areas.map(({ id, overall }) => [id, overall])),
				rank: byId(result.areas.map(({ id, rank }) => [id, rank]))
			};
		}
	},
	'index.social-status-berlin': {
		compute: (input: { kind: 'status' | 'dynamik'; areas: string[]; zValues: Row[]; checkAreas?: string[] }) => {
			const all = statusIndex(input.zValues);
			const checked = (input.checkAreas ?? input.areas).map((id) => all[input.areas.indexOf(id)]);
			const nameOf = (index: number): string =>
				input.kind === 'status' ? STATUS[statusClass(index)] : DYNAMICS[dynamicsClass(index)];
			return {
				sum: checked.map((area) => area?.sum ?? null),
				index: checked.map((area) => area?.index ?? null),
				class: checked.map((area) => (typeof area?.index === 'number' ? nameOf(area.index) : null))
			};
		}
	},
	'index.aggregate-areas': {
		compute: (input: {
			smallAreas: { group: string; population: number; statusSum: number | null }[];
			minimumPopulation: number;
		}) => ({
			groups: aggregateStatus(input.smallAreas, input.minimumPopulation).map(({ status, ...group }) => ({
				...group,
				class: status && STATUS[status]
			}))
		}),
		unordered: ['groups']
	},
	'index.segregation': {
		compute: ({ group, others }: { group: number[]; others: number[] }) => {
			const { gorard, locationQuotients, ...measures } = segregation(
				group.map((count, index) => ({ group: count, others: others[index] ?? NaN }))
			);
			return { ...measures, gorardSegregation: gorard, locationQuotient: locationQuotients };
		}
	}
};
