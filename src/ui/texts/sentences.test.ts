import { expect, test } from 'vitest';
import type { Area } from '#domain/areas';
import type { Figure, ReleasedFigure } from '#domain/disclosure';
import type { Indicator } from '#domain/monitor';
import { missing, numberValue, type Value } from '#domain/statistics';
import { compareFigures, comparisonSentence, differenceInWords, shareOfCounty } from './sentences.ts';

const county = { id: '06433', level: 'county', name: 'Kreis Groß-Gerau', slug: 'kreis', position: 1 } as Area;
const share = {
	id: 'jugendanteil',
	unit: '%',
	decimals: 1,
	denominator: [],
	interval: 'wilson',
	breaks: []
} as unknown as Indicator;
const people = { ...share, denominator: undefined, unit: 'Personen', decimals: 0 } as unknown as Indicator;
const figure = (area: string, value: Value, interval: Figure['interval'] = null): ReleasedFigure =>
	({
		area,
		year: 2025,
		basis: 'register',
		value,
		interval,
		numerator: value,
		denominator: value
	}) as unknown as ReleasedFigure;

test('a difference is told in percentage points of the figures as shown', () => {
	const own = figure('a', numberValue(12.44), { lower: 12.2, upper: 12.7 });
	const other = figure('06433', numberValue(11.06), { lower: 11, upper: 11.1 });
	expect(compareFigures(share, own, other, county)?.text).toBe('1,3 Prozentpunkte mehr als im Kreis');
});

test('a difference within chance is none', () => {
	const own = figure('a', numberValue(12.4), { lower: 10, upper: 14 });
	const other = figure('06433', numberValue(11.1), { lower: 11, upper: 11.2 });
	expect(compareFigures(share, own, other, county)).toMatchObject({ direction: 'same', text: 'ähnlich wie im Kreis' });
});

test('a hidden value is compared with nothing, on either side', () => {
	const shown = figure('a', numberValue(12.4));
	const hidden = figure('06433', missing('secret'));
	expect(compareFigures(share, hidden, shown, county)).toBeNull();
	expect(compareFigures(share, shown, hidden, county)).toBeNull();
	expect(shareOfCounty(people, hidden, shown)).toBeNull();
	expect(shareOfCounty(people, shown, hidden)).toBeNull();
});

test('numbers of people are not compared with the larger area but told as its share', () => {
	expect(compareFigures(people, figure('a', numberValue(500)), figure('06433', numberValue(2000)), county)).toBeNull();
	expect(shareOfCounty(people, figure('a', numberValue(500)), figure('06433', numberValue(2000)))).toBe(
		'25,0\u202F% der Menschen im Kreis'
	);
});

test('a mean or a balance is no share of the county', () => {
	const mean = { ...people, unit: 'Jahre', decimals: 1 } as unknown as Indicator;
	expect(shareOfCounty(mean, figure('a', numberValue(39.7)), figure('06433', numberValue(43.3)))).toBeNull();
	expect(shareOfCounty(people, figure('a', numberValue(-900)), figure('06433', numberValue(-300)))).toBeNull();
	expect(shareOfCounty(people, figure('a', numberValue(-900)), figure('06433', numberValue(2000)))).toBeNull();
});

test('every unit reads as a sentence', () => {
	expect(differenceInWords({ ...share, unit: 'je 100' }, 2.4)).toBe('2,4 mehr');
	expect(differenceInWords({ ...share, unit: 'Jahre' }, -0.8)).toBe('0,8 Jahre weniger');
	expect(differenceInWords({ ...share, unit: '€', decimals: 0 }, 1200)).toBe('1.200\u202F€ mehr');
});

test('another year than the one shown is named', () => {
	const comparison = {
		direction: 'more',
		text: '',
		plain: '1,3 Prozentpunkte mehr als in Hessen',
		own: '12,1\u202F%',
		basis: 'official',
		year: 2024
	} as const;
	const said = (year: number, basis: 'register' | 'official'): string =>
		comparisonSentence(comparison, { year, basis });
	expect(said(2024, 'official')).toBe('Das sind 1,3 Prozentpunkte mehr als in Hessen.');
	expect(said(2025, 'official')).toBe('2024 waren es 12,1\u202F%, 1,3 Prozentpunkte mehr als in Hessen.');
	expect(said(2025, 'register')).toBe('Amtliche Statistik 2024: 12,1\u202F%, 1,3 Prozentpunkte mehr als in Hessen.');
});
