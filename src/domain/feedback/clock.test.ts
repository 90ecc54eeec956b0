import { expect, test } from 'vitest';
import { answerDueOn, daysLeft, urgencyOf } from './clock.ts';

test('the answer is due six weeks later, by the calendar of the county and not of the server', () => {
	expect(answerDueOn(new Date('2026-11-29T12:00:00Z'))).toBe('2027-01-10');
	// In Groß-Gerau it is the next day already.
	expect(answerDueOn(new Date('2026-11-29T23:30:00Z'))).toBe('2027-01-11');
});

test('six weeks are six weeks across the change of the clocks', () => {
	expect(answerDueOn(new Date('2026-03-10T22:59:00Z'))).toBe('2026-04-21');
	expect(daysLeft('2026-04-21', new Date('2026-03-10T22:59:00Z'))).toBe(42);
	expect(daysLeft('2026-11-10', new Date('2026-10-24T22:30:00Z'))).toBe(16);
});

test('on the last day nothing is overdue yet, the day after it is', () => {
	expect(daysLeft('2027-01-10', new Date('2027-01-10T22:30:00Z'))).toBe(0);
	expect(daysLeft('2027-01-10', new Date('2027-01-10T23:30:00Z'))).toBe(-1);
	expect([8, 7, 0, -1].map(urgencyOf)).toEqual(['calm', 'close', 'close', 'overdue']);
});
