import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToKeep } from './backups-to-keep.ts';

const DAY = 86_400_000;
const nightly = (count: number, until = '2026-11-22T00:00:00Z'): { createdAt: Date }[] =>
	Array.from({ length: count }, (_, index) => ({ createdAt: new Date(Date.parse(until) - index * DAY) }));
const kept = (backups: { createdAt: Date }[]): string[] =>
	[...backupsToKeep(backups)].map(({ createdAt }) => createdAt.toISOString().slice(0, 10)).sort();

test('of two years of nights the last seven, four weeks and twelve months stay', () => {
	expect(kept(nightly(730))).toEqual([
		'2025-12-31',
		'2026-01-31',
		'2026-02-28',
		'2026-03-31',
		'2026-04-30',
		'2026-05-31',
		'2026-06-30',
		'2026-07-31',
		'2026-08-31',
		'2026-09-30',
		'2026-10-31',
		'2026-11-01',
		'2026-11-08',
		'2026-11-15',
		'2026-11-16',
		'2026-11-17',
		'2026-11-18',
		'2026-11-19',
		'2026-11-20',
		'2026-11-21',
		'2026-11-22'
	]);
});

test('of several on one day the newest stays', () => {
	const [early, late] = ['2026-11-22T01:00:00Z', '2026-11-22T14:00:00Z'].map((text) => ({ createdAt: new Date(text) }));
	expect([...backupsToKeep([early, late] as { createdAt: Date }[])]).toEqual([late]);
});

test('after a long pause the old ones stay until newer ones have taken their places', () => {
	expect(kept([...nightly(3, '2025-01-10T00:00:00Z'), ...nightly(2)])).toEqual([
		'2025-01-08',
		'2025-01-09',
		'2025-01-10',
		'2026-11-21',
		'2026-11-22'
	]);
});

test('the newest one always stays, and never more than 23', () => {
	fc.assert(
		fc.property(
			fc.array(fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })),
			(dates) => {
				const backups = dates.map((createdAt) => ({ createdAt }));
				const stays = backupsToKeep(backups);
				expect(stays.size).toBeLessThanOrEqual(23);
				const newest = Math.max(...dates.map(Number));
				if (dates.length > 0) expect([...stays].some(({ createdAt }) => Number(createdAt) === newest)).toBe(true);
			}
		)
	);
});
