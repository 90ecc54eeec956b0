/**
 * What births, deaths and moves explain of a year's change, and what they do not: from released figures only, so nothing
 * hidden is told. In persons.
 */
import type { Area } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import { accountMovements, isNumber, type MovementAccount, type Value } from '#domain/statistics';
import type { Edition } from './edition.ts';

export type YearOfMovements = {
	readonly year: number;
	readonly basis: Basis;
	readonly start: number;
	readonly births: number;
	readonly deaths: number;
	/** Arrivals less departures over the border; moves inside cancel. */
	readonly moves: number;
	/** Both for themselves; null where a sum would count moves inside the area. */
	readonly arrivals: number | null;
	readonly departures: number | null;
	readonly end: number;
	readonly account: MovementAccount;
	/** The movements are the register's, which stand in until the official ones of the year come. */
	readonly isProvisional: boolean;
};

/** Years that have all of it, oldest first; on the basis that leads for the number of people. Empty without one. */
export function movementAccounts(edition: Edition, area: Area): YearOfMovements[] {
	const population = edition.findIndicator('bevoelkerung');
	if (!population) return [];
	const basis = edition.leadingBasis(population);
	const figureOf = (id: string, year: number): ReleasedFigure | undefined => {
		const indicator = edition.findIndicator(id);
		return indicator && edition.figureOn(basis, indicator, area, year);
	};
	const stock = (year: number): number | null => numberOf(figureOf(population.id, year)?.value);
	const counted = (id: string, year: number): number | null => numberOf(figureOf(id, year)?.numerator);
	return edition.series(population, area, basis).flatMap(({ year }): YearOfMovements[] => {
		const [start, end] = [stock(year - 1), stock(year)];
		const [births, deaths] = [counted('geburtenziffer', year), counted('sterbeziffer', year)];
		const moves = counted('wanderungssaldo', year);
		if (start === null || end === null || births === null || deaths === null || moves === null) return [];
		const volume = counted('wanderungsvolumen', year);
		const arrivals = volume === null ? null : (volume + moves) / 2;
		const departures = volume === null ? null : (volume - moves) / 2;
		const movements = { births, deaths, arrivals: arrivals ?? moves, departures: departures ?? 0 };
		const account = accountMovements(start, movements, end);
		const isProvisional = ['geburtenziffer', 'sterbeziffer', 'wanderungssaldo'].some((id) =>
			isProvisionalNumber(figureOf(id, year)?.value)
		);
		return [{ year, basis, start, births, deaths, moves, arrivals, departures, end, account, isProvisional }];
	});
}

function isProvisionalNumber(value: Value | undefined): boolean {
	return value !== undefined && isNumber(value) && value.flags.includes('provisional');
}

function numberOf(value: Value | undefined): number | null {
	return value && isNumber(value) ? value.value : null;
}
