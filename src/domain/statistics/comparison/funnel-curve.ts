import { funnelLimitsOfProportion, significantExpectations, type Tail } from './funnel.ts';

/** Population and value (without multiplier), from the smallest population to the largest. */
export type CurvePoint = { readonly population: number; readonly value: number };
export type FunnelCurve = { readonly lower: readonly CurvePoint[]; readonly upper: readonly CurvePoint[] };

const STEPS = 60;

/**
 * The limits of a funnel as lines from the population `from` to `to` (both above 0, `from` smaller). Proportions: the
 * inverted Wilson limits. Rates: for a count o the population at which it would just be significant, and the rate o
 * over it (exact Poisson limits). Source: Spiegelhalter 2005; see `funnel.ts`.
 */
export function funnelCurve(
	kind: 'proportion' | 'rate',
	centre: number,
	tail: Tail,
	[from, to]: readonly [number, number]
): FunnelCurve {
	if (kind === 'proportion') {
		const limits = geometric(from, to).map((population) => ({
			population,
			...funnelLimitsOfProportion(population, centre, tail)
		}));
		return {
			lower: limits.map(({ population, lower }) => ({ population, value: lower })),
			upper: limits.map(({ population, upper }) => ({ population, value: upper }))
		};
	}
	const [smallest, largest] = [centre * from, centre * to];
	// Wide enough for both tails: five standard deviations and a bit for the smallest counts.
	const reach = (expected: number): number => 5 * Math.sqrt(expected) + 12;
	const pointOf = (count: number, expected: number): CurvePoint => ({
		population: expected / centre,
		value: (count * centre) / expected
	});
	const upper = geometric(smallest, largest + reach(largest)).map((count) =>
		pointOf(count, significantExpectations(count, tail).few)
	);
	const lower = geometric(Math.max(smallest - reach(smallest), 1e-3), largest).map((count) =>
		pointOf(count, significantExpectations(count, tail).many)
	);
	// Below this population not even no event at all would be significant: the lower limit is 0.
	const none = pointOf(0, significantExpectations(0, tail).many);
	const start = none.population > from ? [{ population: from, value: 0 }, none] : [none];
	return { lower: clip([...start, ...lower], from, to), upper: clip(upper, from, to) };
}

function geometric(from: number, to: number): number[] {
	return Array.from({ length: STEPS + 1 }, (_, step) => from * (to / from) ** (step / STEPS));
}

/** The part between two populations; the ends by straight lines, the points are close together. */
function clip(points: readonly CurvePoint[], from: number, to: number): CurvePoint[] {
	const at = (population: number): CurvePoint[] => {
		const next = points.findIndex((point) => point.population >= population);
		const [before, after] = [points[next - 1], points[next]];
		if (!after) return [];
		if (!before) return after.population === population ? [after] : [];
		const share = (population - before.population) / (after.population - before.population);
		return [{ population, value: before.value + share * (after.value - before.value) }];
	};
	return [...at(from), ...points.filter(({ population }) => population > from && population < to), ...at(to)];
}
