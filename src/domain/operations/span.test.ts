import { expect, test } from 'vitest';
import { momentBefore, type Span } from './span.ts';

const before = (now: string, span: Span): string => momentBefore(new Date(now), span).toISOString();

test('days, months and years are counted back', () => {
	expect(before('2026-11-22T10:30:00.000Z', { days: 90 })).toBe('2026-08-24T10:30:00.000Z');
	expect(before('2026-11-22T10:30:00.000Z', { months: 12 })).toBe('2025-11-22T10:30:00.000Z');
	expect(before('2026-11-22T10:30:00.000Z', { years: 5 })).toBe('2021-11-22T10:30:00.000Z');
});

test('the last day of a shorter month stands for a day it does not have', () => {
	expect(before('2026-03-31T00:00:00.000Z', { months: 1 })).toBe('2026-02-28T00:00:00.000Z');
	expect(before('2028-02-29T00:00:00.000Z', { years: 1 })).toBe('2027-02-28T00:00:00.000Z');
});
