import { kMeans, linkage, standardiseTable, statisticalNeighbours, type Metric } from '#domain/statistics';
import { divisorOf } from './index-methods.ts';
import type { Method } from './vector-file.ts';

type Table = { areas: string[]; values: (number | null)[][]; standardise: string };

/** Clusters and statistical neighbours (methods 5.3, 5.4). */
export const typologyMethods: Record<string, Method> = {
	'typology.cluster': {
		compute: (
			{ values, standardise, kmeansInitialCentres }: Table & { kmeansInitialCentres: number[][] },
			expected: { wardClasses?: object; completeClasses?: object }
		) => {
			const points = standardiseTable(values, divisorOf(standardise)).map((row) => row.map((z) => z ?? 0));
			const [ward, complete] = [linkage(points, 'ward'), linkage(points, 'complete')];
			const cuts = (tree: typeof ward, asked: object = {}): Record<string, number[]> =>
				Object.fromEntries(Object.keys(asked).map((count) => [count, tree.cut(Number(count))]));
			const { classes, withinSumOfSquares } = kMeans(points, kmeansInitialCentres);
			return {
				wardHeights: ward.heights,
				wardClasses: cuts(ward, expected.wardClasses),
				completeClasses: cuts(complete, expected.completeClasses),
				kmeansClasses: classes,
				kmeansTotalWithinSS: withinSumOfSquares
			};
		},
		labels: ['wardClasses', 'completeClasses', 'kmeansClasses']
	},
	'similarity.nearest-neighbours': {
		compute: ({ areas, values, target, count }: Table & { target: string; count: number }) => {
			const table = areas.map((id, index) => ({ id, variables: values[index] ?? [] }));
			const nearest = (metric: Metric) =>
				statisticalNeighbours(table, target, metric)
					.slice(0, count)
					.map(({ id, ...neighbour }) => ({ area: id, ...neighbour }));
			return { neighbours: nearest('euclidean'), neighboursManhattan: nearest('manhattan') };
		}
	}
};
