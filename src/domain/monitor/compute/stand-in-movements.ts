import type { Fact } from '#domain/intake';
import { isNumber, numberValue, type Value } from '#domain/statistics';

/** Counted from the register weeks after the year, and published by the offices half a year to a year later. */
const MOVEMENTS: ReadonlySet<string> = new Set([
	'births',
	'births-by-age-of-mother',
	'deaths',
	'arrivals',
	'departures'
]);

/**
 * Movements of the register stand in for the official ones of an area and year until those come, and say so: every number
 * is provisional. Where official ones are there the register's are left out; the two are never added up in one area.
 */
export function withStandInMovements(facts: readonly Fact[]): readonly Fact[] {
	const isStandIn = ({ measure, basis }: Fact): boolean => basis === 'register' && MOVEMENTS.has(measure);
	if (!facts.some(isStandIn)) return facts;
	const place = ({ measure, area, year }: Fact): string => `${measure} ${area} ${year}`;
	const official = new Set(
		facts.filter(({ measure, basis }) => basis === 'official' && MOVEMENTS.has(measure)).map(place)
	);
	return facts.flatMap((fact) => {
		if (!isStandIn(fact)) return [fact];
		return official.has(place(fact)) ? [] : [{ ...fact, basis: 'official' as const, value: provisional(fact.value) }];
	});
}

/** A provisional movement: what is still to come from the offices is released no further than it is needed. */
export function standsIn({ measure, value }: Fact): boolean {
	return MOVEMENTS.has(measure) && isNumber(value) && value.flags.includes('provisional');
}

function provisional(value: Value): Value {
	return isNumber(value) ? numberValue(value.value, [...new Set([...value.flags, 'provisional' as const])]) : value;
}
