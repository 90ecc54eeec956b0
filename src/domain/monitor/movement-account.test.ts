import { expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { missing, numberValue, type Value } from '#domain/statistics';
import { Edition } from './edition.ts';
import { movementAccounts } from './movement-account.ts';
import { loadIndicators } from './server/load-indicators.ts';

const town: Area = { id: '06433001' as AreaId, level: 'municipality', name: 'Stadt', slug: 'stadt', position: 1 };
const ids = new Set(['bevoelkerung', 'geburtenziffer', 'sterbeziffer', 'wanderungssaldo', 'wanderungsvolumen']);
const indicators = (await loadIndicators()).filter(({ id }) => ids.has(id));

const figure = (indicator: string, year: number, value: number | Value): ReleasedFigure => {
	const number = typeof value === 'number' ? numberValue(value) : value;
	const isStock = indicator === 'bevoelkerung';
	return {
		indicator,
		area: town.id,
		year,
		basis: 'register',
		period: String(year),
		value: isStock ? number : numberValue(1),
		interval: null,
		numerator: isStock ? missing('not-applicable') : number,
		denominator: missing('not-applicable'),
		deliveries: [1]
	} as unknown as ReleasedFigure;
};
const editionOf = (figures: readonly ReleasedFigure[]): Edition =>
	new Edition({
		release: {
			id: 1,
			year: 2025,
			revision: 1,
			releasedAt: '2026-01-01T00:00:00Z',
			releasedBy: '',
			inputsHash: '',
			hasInventedFigures: false
		},
		county: town.id,
		areas: [town],
		memberships: [],
		indicators,
		figures,
		structure: [],
		sources: []
	});
const stocks = [figure('bevoelkerung', 2024, 10_000), figure('bevoelkerung', 2025, 10_065)];
const moved = [
	figure('geburtenziffer', 2025, 90),
	figure('sterbeziffer', 2025, 110),
	figure('wanderungssaldo', 2025, 100),
	figure('wanderungsvolumen', 2025, 900)
];

test('a year is explained by births, deaths and moves, and what is left is shown', () => {
	expect(movementAccounts(editionOf([...stocks, ...moved]), town)).toMatchObject([
		{
			year: 2025,
			basis: 'register',
			start: 10_000,
			births: 90,
			deaths: 110,
			moves: 100,
			arrivals: 500,
			departures: 400,
			end: 10_065,
			account: { endComputed: 10_080, residual: -15, isResidualLarge: false },
			isProvisional: false
		}
	]);
});

test('a year whose movements the register stands in for is provisional', () => {
	const standIn = { ...moved[0], value: numberValue(1, ['provisional']) } as ReleasedFigure;
	expect(movementAccounts(editionOf([...stocks, standIn, ...moved.slice(1)]), town)).toMatchObject([
		{ isProvisional: true }
	]);
});

test('where arrivals may not be summed the balance alone explains it', () => {
	const [year] = movementAccounts(editionOf([...stocks, ...moved.slice(0, 3)]), town);
	expect(year).toMatchObject({ arrivals: null, departures: null, moves: 100, account: { residual: -15 } });
});

test('a hidden number explains nothing, and no stock is taken from another year', () => {
	const hidden = [...stocks, figure('geburtenziffer', 2025, missing('secret')), ...moved.slice(1)];
	expect(movementAccounts(editionOf(hidden), town)).toEqual([]);
	expect(movementAccounts(editionOf([...stocks.slice(1), ...moved]), town)).toEqual([]);
});

test('a rest of more than 0.2 percent is large', () => {
	const far = [figure('bevoelkerung', 2024, 10_000), figure('bevoelkerung', 2025, 10_101), ...moved];
	expect(movementAccounts(editionOf(far), town)[0]?.account).toMatchObject({ residual: 21, isResidualLarge: true });
});
