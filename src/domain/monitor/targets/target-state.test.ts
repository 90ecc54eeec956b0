import { describe, expect, test } from 'vitest';
import { missing, numberValue } from '#domain/statistics';
import { plannedValue, type IndicatorTarget } from './target.ts';
import { targetState } from './target-state.ts';

const target: IndicatorTarget = {
	indicator: 'sgb2-quote',
	area: '06433',
	version: 1,
	baseYear: 2020,
	baseValue: 10,
	targetYear: 2030,
	targetValue: 5,
	source: 'Kreistag',
	savedAt: '',
	savedBy: ''
};
const series = (values: readonly (number | null)[], reach = 0) =>
	values.map((value, index) => ({
		year: 2020 + index,
		value: value === null ? missing('secret') : numberValue(value),
		interval: value === null ? null : { lower: value - reach, upper: value + reach }
	}));

test('the plan is a straight way that stands still before and after', () => {
	expect([2019, 2020, 2024, 2030, 2031].map((year) => plannedValue(target, year))).toEqual([10, 10, 8, 5, 5]);
});

describe('a target', () => {
	test('is judged by where the mean change of the last years leads', () => {
		expect(targetState(target, series([10, 9.5, 9, 8.5, 8]))).toMatchObject({ status: 'on-track', projected: 5 });
		expect(targetState(target, series([10, 9.55, 9.1, 8.65, 8.2]))).toMatchObject({ status: 'slightly-behind' });
		expect(targetState(target, series([10, 9.9, 9.8, 9.7, 9.6]))).toMatchObject({ status: 'far-behind', isOff: true });
		expect(targetState(target, series([10, 10, 10.1, 10.2, 10.3]))).toMatchObject({ status: 'wrong-way', isOff: true });
	});

	test('is off its path only beyond what this year can be by chance', () => {
		expect(targetState(target, series([10, 9.9, 9.8, 9.7, 9.6], 1))?.isOff).toBe(true);
		expect(targetState(target, series([10, 9.9, 9.8, 9.7, 9.6], 2))).toMatchObject({
			status: 'far-behind',
			isOff: false
		});
	});

	test('is kept or missed when its year is over', () => {
		const past = { ...target, targetYear: 2024 };
		expect(targetState(past, series([10, 9, 8, 6, 5]))).toMatchObject({ status: 'kept', isOff: false });
		expect(targetState(past, series([10, 9, 8, 6, 5.1]))).toMatchObject({ status: 'missed', isOff: true });
	});

	test('is not judged from fewer than four years in a row, from a hidden number or across a break', () => {
		expect(targetState(target, series([10, 9, 8]))).toMatchObject({ status: null, isOff: false });
		expect(targetState(target, series([10, 9, null, 8, 7.5, 7]))).toMatchObject({ year: 2025, status: null });
		expect(targetState(target, series([10, 9.5, 9, 8.5, null]))).toMatchObject({ year: 2023, value: 8.5 });
		const broken = series([10, 9.5, 9, 12, 11.5, 11]).map((one) =>
			one.year === 2023 ? { ...one, value: numberValue(12, ['break']) } : one
		);
		expect(targetState(target, broken)).toMatchObject({ year: 2025, status: null });
	});

	test('has no state before there is a number since its base year', () => {
		expect(targetState({ ...target, baseYear: 2026 }, series([10, 9, 8, 7]))).toBeNull();
		expect(targetState(target, [])).toBeNull();
	});

	test('upwards is the same the other way round', () => {
		const more = { ...target, baseValue: 5, targetValue: 10 };
		expect(targetState(more, series([5, 5.5, 6, 6.5, 7]))).toMatchObject({ status: 'on-track', projected: 10 });
		expect(targetState(more, series([5, 5, 4.9, 4.8, 4.7]))).toMatchObject({ status: 'wrong-way', isOff: true });
	});
});
