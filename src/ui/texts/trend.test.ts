import { expect, test } from 'vitest';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Indicator } from '#domain/monitor';
import { missing, numberValue, wilsonInterval, type Value } from '#domain/statistics';
import { findTrend, trendSentence } from './trend.ts';

const share = { unit: '%', decimals: 1, multiplier: 100, interval: 'wilson', breaks: [] } as unknown as Indicator;
const series = (counts: readonly (number | null)[], people: number): ReleasedFigure[] =>
	counts.map((count, index) => {
		const value: Value = count === null ? missing('secret') : numberValue((100 * count) / people);
		return {
			year: 2021 + index,
			basis: 'register',
			value,
			interval: count === null ? null : wilsonInterval(count, people),
			numerator: count === null ? value : numberValue(count),
			denominator: count === null ? value : numberValue(people)
		} as unknown as ReleasedFigure;
	});

test('a steady rise beyond chance is „gestiegen“', () => {
	const trend = findTrend(share, series([1000, 1080, 1170, 1240, 1320], 10_000), 2025);
	expect(trend?.direction).toBe('up');
	expect(trend && trendSentence(trend, share)).toBe('Seit 2021 ist der Wert von 10,0 auf 13,2\u202F% gestiegen.');
});

test('the same shares among few people are „kaum verändert“', () => {
	const trend = findTrend(share, series([10, 11, 12, 12, 13], 100), 2025);
	expect(trend?.direction).toBe('flat');
	expect(trend && trendSentence(trend, share)).toMatch(/^Seit 2021 hat sich der Wert kaum verändert/);
});

test('nothing is said across a break or a hidden year', () => {
	const rising = series([1000, 1080, 1170, 1240, 1320], 10_000);
	const broken = { ...share, breaks: [{ year: 2024, text: 'Zensus 2022' }] };
	expect(findTrend(broken, rising, 2025)).toBeNull();
	expect(findTrend(share, series([1000, 1080, null, 1240, 1320], 10_000), 2025)).toBeNull();
});

test('complete counts have no test and get no verb', () => {
	const counted = { ...share, interval: 'none', unit: 'Personen', decimals: 0 } as unknown as Indicator;
	const figures = series([1000, 1080, 1170, 1240, 1320], 10_000).map((figure) => ({
		...figure,
		value: figure.numerator
	}));
	const trend = findTrend(counted, figures as ReleasedFigure[], 2025);
	expect(trend && trendSentence(trend, counted)).toBe('2021 waren es 1.000\u00A0Personen.');
});

test('what rounds to zero without being zero is no exact zero', () => {
	const trend = findTrend(share, series([2, 2, 2, 2, 2], 10_000), 2025);
	expect(trend && trendSentence({ ...trend, direction: 'flat' }, share)).toContain('(2021: 0\u202F%)');
});
