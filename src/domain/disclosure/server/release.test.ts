import { describe, expect, it } from 'vitest';
import { missing, numberValue, type Value } from '#domain/statistics';
import { defaultRuleSet } from '../rule-set.ts';
import { protectCells, type CountCell } from './protect-cells.ts';
import { releaseCounts, releaseFigures, releaseStructure, type WorkingFigure } from './release.ts';

const cell = (key: string, count: number): CountCell => ({ key, count, rules: defaultRuleSet });
const protection = await protectCells({
	cells: [cell('x-a', 2), cell('x-b', 30), cell('x', 32), cell('n-a', 900), cell('n-b', 1)],
	relations: [{ total: 'x', parts: ['x-a', 'x-b'] }]
});

const figure = (numeratorCells: string[], denominatorCells: string[]): WorkingFigure => ({
	indicator: 'mindestsicherungsquote',
	area: '06433001',
	year: 2025,
	basis: 'official',
	period: '31.12.2025',
	value: numberValue(0.22),
	interval: { lower: 0.1, upper: 0.8 },
	numerator: numberValue(2),
	denominator: numberValue(900),
	deliveries: [7],
	numeratorCells,
	denominatorCells
});

describe('releasing figures', () => {
	it('withholds value, interval and numerator of a small count, and keeps the public denominator', () => {
		const [released] = releaseFigures([figure(['x-a'], ['n-a'])], protection);
		expect(released).toMatchObject({
			value: missing('secret'),
			interval: null,
			numerator: missing('secret'),
			denominator: numberValue(900)
		});
	});

	it('withholds as much of a figure that was hidden for the sake of another', () => {
		const [released] = releaseFigures([figure(['x-b'], ['n-a'])], protection);
		expect(released?.value).toEqual(missing('secret'));
	});

	it('withholds the denominator too where it is hidden itself', () => {
		const [released] = releaseFigures([figure(['x'], ['n-b'])], protection);
		expect(released).toMatchObject({ value: missing('secret'), denominator: missing('secret') });
	});

	it('leaves a safe figure as it is, without the names of its cells', () => {
		const [released] = releaseFigures([figure(['x'], ['n-a'])], protection);
		const { numeratorCells: _numerator, denominatorCells: _denominator, ...rest } = figure(['x'], ['n-a']);
		expect(released).toEqual(rest);
	});

	it('keeps the reason a figure was missing already', () => {
		const working = { ...figure(['x-a'], ['n-a']), value: missing('unreliable') };
		expect(releaseFigures([working], protection)[0]?.value).toEqual(missing('unreliable'));
	});

	it('refuses a number nobody looked at', () => {
		expect(() => releaseFigures([figure([], ['n-a'])], protection)).toThrow(/names no cell/);
		expect(() => releaseFigures([figure(['x'], [])], protection)).toThrow(/denominator/);
		expect(() => releaseFigures([figure(['x-a', 'elsewhere'], ['n-a'])], protection)).toThrow(/not protected/);
	});
});

describe('releasing the age structure', () => {
	it('withholds hidden cells only', () => {
		const base = { area: '06433001', year: 2025, basis: 'register', sex: 'female', ageFrom: 0, ageTo: 4 } as const;
		const released = releaseStructure(
			[
				{ ...base, persons: numberValue(2), cell: 'x-a' },
				{ ...base, persons: numberValue(900), cell: 'n-a' }
			],
			protection
		);
		expect(released).toEqual([
			{ ...base, persons: missing('secret') },
			{ ...base, persons: numberValue(900) }
		]);
	});
});

describe('releasing counts for tables', () => {
	const row = (cells: (string | null)[], counts: Value[]) => ({
		measure: 'unemployed',
		part: '',
		year: 2025,
		basis: 'official' as const,
		period: '2025',
		deliveries: [7],
		areas: counts.map((_, index) => `0643300${index + 1}`),
		counts,
		cells
	});

	it('withholds hidden counts one by one and keeps the reasons of the source', () => {
		const counts = [numberValue(2), numberValue(32), missing('pending')];
		const [released] = releaseCounts([row(['x-a', 'x', null], counts)], protection);
		expect(released?.counts).toEqual([missing('secret'), numberValue(32), missing('pending')]);
		expect(released).not.toHaveProperty('cells');
	});

	it('refuses a number nobody looked at', () => {
		expect(() => releaseCounts([row([null], [numberValue(5)])], protection)).toThrow(RangeError);
		expect(() => releaseCounts([row(['elsewhere'], [numberValue(5)])], protection)).toThrow(RangeError);
	});
});
