/** Persons; movements of one year, over the border of the area. */
export type Movements = {
	readonly births: number;
	readonly deaths: number;
	readonly arrivals: number;
	readonly departures: number;
	/** Terms of their own where they are known: persons added, or taken away if negative. */
	readonly corrections?: number;
	readonly boundaryChange?: number;
	/** For one group by citizenship: who came into it less who left it. */
	readonly naturalisations?: number;
};

export type MovementAccount = {
	readonly naturalBalance: number;
	readonly migrationBalance: number;
	readonly endComputed: number;
	/** Counted end stock less computed one: what the movements do not explain. Shown, never hidden. */
	readonly residual: number;
	readonly changeInPercent: number | null;
	/** Over the mean of both stocks; null where nobody lives there. */
	readonly birthsPer1000: number | null;
	readonly deathsPer1000: number | null;
	readonly migrationBalancePer1000: number | null;
	readonly migrationVolumePer1000: number | null;
	/** Above 0.2 % of the stock a residual must be commented before anything is released. */
	readonly isResidualLarge: boolean;
};

const LARGE_RESIDUAL_PER_1000 = 2;

/**
 * stock(t) + births − deaths + arrivals − departures and own terms = stock(t+1), and what is left (methods.md 4.1). Source:
 * demographic balancing equation; for a county only moves over its border are arrivals and departures.
 */
export function accountMovements(start: number, movements: Movements, end: number): MovementAccount {
	const { births, deaths, arrivals, departures } = movements;
	const endComputed = carryForward(start, movements);
	const residual = end - endComputed;
	const perThousand = (count: number): number | null =>
		start + end === 0 ? null : (count / ((start + end) / 2)) * 1000;
	return {
		naturalBalance: births - deaths,
		migrationBalance: arrivals - departures,
		endComputed,
		residual,
		changeInPercent: start === 0 ? null : ((end - start) / start) * 100,
		birthsPer1000: perThousand(births),
		deathsPer1000: perThousand(deaths),
		migrationBalancePer1000: perThousand(arrivals - departures),
		migrationVolumePer1000: perThousand(arrivals + departures),
		// In whole persons, so that a residual of exactly 0.2 % is not large.
		isResidualLarge: Math.abs(residual) * 1000 > LARGE_RESIDUAL_PER_1000 * start
	};
}

/** The end stock the movements lead to. */
export function carryForward(start: number, movements: Movements): number {
	const { births, deaths, arrivals, departures } = movements;
	const { corrections = 0, boundaryChange = 0, naturalisations = 0 } = movements;
	return start + births - deaths + arrivals - departures + corrections + boundaryChange + naturalisations;
}
