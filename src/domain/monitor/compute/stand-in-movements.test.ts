import { expect, test } from 'vitest';
import type { Basis } from '#domain/disclosure';
import type { Fact } from '#domain/intake';
import { missing, numberValue } from '#domain/statistics';
import { withStandInMovements } from './stand-in-movements.ts';

const fact = (measure: string, basis: Basis, year: number, count: number | null, age?: string): Fact => ({
	measure,
	area: '06433001',
	dimensions: age ? { age } : {},
	basis,
	year,
	period: String(year),
	value: count === null ? missing('secret-at-source') : numberValue(count),
	delivery: basis === 'register' ? 2 : 1,
	row: 1,
	column: 1
});

test('movements of the register stand in, as provisional ones, for a year without official ones', () => {
	const official = fact('arrivals', 'official', 2024, 500);
	const early = [fact('arrivals', 'register', 2025, 520, '18-24'), fact('deaths', 'register', 2025, 110)];
	expect(withStandInMovements([official, ...early])).toEqual([
		official,
		...early.map((one) => ({ ...one, basis: 'official', value: { ...one.value, flags: ['provisional'] } }))
	]);
});

test('they make way when the official ones of that year come, even where those are secret', () => {
	const early = fact('arrivals', 'register', 2025, 520, '18-24');
	for (const count of [500, null]) {
		const official = fact('arrivals', 'official', 2025, count);
		expect(withStandInMovements([early, official])).toEqual([official]);
	}
	expect(withStandInMovements([early, fact('departures', 'official', 2025, 1)])).toHaveLength(2);
});

test('people counted on both sides stay what they are', () => {
	const facts = [fact('population', 'register', 2025, 10_000), fact('population', 'official', 2025, 9_900)];
	expect(withStandInMovements(facts)).toBe(facts);
});
