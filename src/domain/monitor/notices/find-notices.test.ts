import { describe, expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { Basis, Figure } from '#domain/disclosure';
import { missing, numberValue } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';
import type { IndicatorTarget } from '../targets/target.ts';
import { loadIndicators } from '../server/load-indicators.ts';
import { findNotices, type NoticeList } from './find-notices.ts';
import { noticeState, shownFigures, type NoticeDeed, type NoticeStep } from './notice-state.ts';
import type { Notice } from './notice.ts';

const area = (id: string, level: Area['level'], position: number): Area => ({
	id: id as AreaId,
	level,
	name: id,
	slug: id,
	position
});
const areas = [
	area('06433001', 'municipality', 1),
	area('06433002', 'municipality', 2),
	area('06433', 'county', 3),
	area('06', 'state', 4)
];
const all = await loadIndicators();
const find = (id: string): Indicator => {
	const indicator = all.find((one) => one.id === id);
	if (!indicator) throw new Error(`There is no ${id}.`);
	return indicator;
};
const share = find('auslaenderanteil');
const population = find('bevoelkerung');

type Place = { indicator?: Indicator; area?: string; year: number; basis?: Basis; isBreak?: boolean };

/** A share of persons with everything that hangs on it. */
function figure(count: number, of: number | null, place: Place): Figure {
	const { indicator = share, area: id = '06433001', year, basis = 'register', isBreak = false } = place;
	const value = of === null ? count : (100 * count) / of;
	return {
		indicator: indicator.id,
		area: id,
		year,
		basis,
		period: `31.12.${year}`,
		value: numberValue(value, isBreak ? ['break'] : []),
		interval: of === null ? null : { lower: value - 1, upper: value + 1 },
		numerator: of === null ? missing('not-applicable') : numberValue(count),
		denominator: of === null ? missing('not-applicable') : numberValue(of),
		deliveries: [1]
	};
}

function notices(
	figures: readonly Figure[],
	indicators: readonly Indicator[] = [share, population],
	targets: readonly IndicatorTarget[] = []
): NoticeList {
	return findNotices({ figures, indicators, areas, targets, county: '06433', isAdditive: () => true });
}
const kinds = ({ notices: found }: NoticeList): string[] => found.map(({ kind, direction }) => `${kind} ${direction}`);

describe('a change', () => {
	test('is told when it is beyond chance, with the same key however often it is computed', () => {
		const figures = [figure(2000, 10_000, { year: 2024 }), figure(2300, 10_000, { year: 2025 })];
		const found = notices(figures);
		expect(found.notices).toMatchObject([
			{ key: 'change.auslaenderanteil.06433001.2025.register.up', from: 20, fromYear: 2024, to: 23 }
		]);
		expect(found.notices[0]?.size).toBeCloseTo(0.15, 12);
		expect(notices(figures.toReversed())).toEqual(found);
	});

	test('is not told of a village where chance does as much, and counts as a question all the same', () => {
		const found = notices([figure(20, 100, { year: 2024 }), figure(23, 100, { year: 2025 })]);
		expect([found.notices, found.tests, found.expectedFalseAlarms]).toEqual([[], 1, 0.002]);
	});

	test('is not told across a break, after a missing year, or of the state', () => {
		const before = figure(2000, 10_000, { year: 2024 });
		expect(kinds(notices([before, figure(2300, 10_000, { year: 2025, isBreak: true })]))).toEqual(['break up']);
		expect(notices([figure(2000, 10_000, { year: 2023 }), figure(2300, 10_000, { year: 2025 })]).notices).toEqual([]);
		const state = [2024, 2025].map((year) => figure(year * 100, 1_000_000, { year, area: '06' }));
		expect(notices(state).tests).toBe(0);
	});

	test('of a number of people is measured by its size', () => {
		const change = (to: number): string[] =>
			kinds(
				notices([
					figure(10_000, null, { indicator: population, year: 2024 }),
					figure(to, null, { indicator: population, year: 2025 })
				])
			);
		expect([change(10_300), change(10_600)]).toEqual([[], ['change up']]);
	});
});

test('a trend is told when five unbroken years rise beyond chance', () => {
	const years = [2021, 2022, 2023, 2024, 2025].map((year, step) => figure(2000 + 100 * step, 10_000, { year }));
	expect(notices(years).notices).toMatchObject([
		{ kind: 'trend', direction: 'up', from: 20, fromYear: 2021, to: 24, year: 2025 }
	]);
	expect(kinds(notices(years.slice(1)))).toEqual([]);
});

describe('register and official figures', () => {
	test('contradict each other where they differ by more than chance, or people by more than one percent', () => {
		const shares = (official: number): string[] =>
			kinds(
				notices([figure(2000, 10_000, { year: 2024 }), figure(official, 10_000, { year: 2024, basis: 'official' })])
			);
		expect([shares(2050), shares(1700)]).toEqual([[], ['contradiction down']]);
		const people = (official: number): string[] =>
			kinds(
				notices([
					figure(10_000, null, { indicator: population, year: 2024 }),
					figure(official, null, { indicator: population, year: 2024, basis: 'official' })
				])
			);
		expect([people(9_950), people(9_850)]).toEqual([[], ['contradiction down']]);
	});

	/** 10,000 in the register each year, and these numbers from the office, from 2011 on. */
	const years = (...official: number[]): string[] =>
		notices(
			official.flatMap((count, index) => [
				figure(10_000, null, { indicator: population, year: 2011 + index }),
				figure(count, null, { indicator: population, year: 2011 + index, basis: 'official' })
			])
		)
			.notices.filter(({ kind }) => kind === 'contradiction')
			.map(({ year, direction }) => `${year} ${direction}`);

	test('that differ as they always did do not contradict each other, however far apart', () => {
		expect(years(9_700, 9_710, 9_690, 9_705, 9_695)).toEqual([]);
		expect(years(9_700, 9_710, 9_690, 9_705, 9_500)).toEqual(['2015 down']);
		// Fewer than four years do not tell how much they scatter: one percent is usual, around them.
		expect(years(9_700, 9_710, 9_690)).toEqual([]);
		expect(years(9_700, 9_710, 9_590)).toEqual(['2013 down']);
		expect(years(9_700)).toEqual(['2011 down']);
	});

	test('of a new census start anew: what was usual before says nothing', () => {
		const until2023 = Array.from({ length: 13 }, (_, index) => 9_700 + (index % 3));
		expect(years(...until2023)).toEqual([]);
		expect(years(...until2023, 9_701)).toEqual(['2024 down']);
	});
});

describe('a target of the county', () => {
	const target: IndicatorTarget = {
		indicator: share.id,
		area: '06433001',
		version: 1,
		baseYear: 2021,
		baseValue: 20,
		targetYear: 2030,
		targetValue: 15,
		source: 'Kreistag',
		savedAt: '',
		savedBy: ''
	};
	const of = (...counts: number[]): Notice[] =>
		notices(
			counts.map((count, index) => figure(count, 10_000, { year: 2021 + index })),
			[share],
			[target]
		).notices.filter(({ kind }) => kind === 'target');

	test('is a notice where its figures go the other way, with the plan beside the figure', () => {
		const [notice, ...others] = of(2000, 2050, 2100, 2150);
		expect(others).toEqual([]);
		expect(notice).toMatchObject({ year: 2024, basis: 'register', direction: 'up', to: 21.5, strength: 3 });
		expect(notice?.from).toBeCloseTo(20 - (3 * 5) / 9, 12);
	});

	test('is none while it is on its way', () => expect(of(2000, 1940, 1880, 1820)).toEqual([]));
});

describe('the sum of the municipalities', () => {
	const sum = (county: number): Notice[] => [
		...notices([
			figure(400, 1000, { year: 2025, area: '06433001' }),
			figure(600, 2000, { year: 2025, area: '06433002' }),
			figure(county, 3000, { year: 2025, area: '06433' })
		]).notices
	];

	test('is told where the county counts others, once for all indicators that share it', () => {
		expect(sum(1010)).toMatchObject([{ kind: 'sum', area: '06433', from: 1000, to: 1010, strength: 3 }]);
		const twin: Indicator = { ...share, id: 'zwilling' };
		const figures = ['06433001', '06433002', '06433'].map((id, index) =>
			figure([400, 600, 1010][index] ?? 0, 3000, { year: 2025, area: id })
		);
		const both = [...figures, ...figures.map((one) => ({ ...one, indicator: 'zwilling' }))];
		expect(notices(both, [share, twin]).notices).toHaveLength(1);
	});

	test('may miss the total by rounding', () => expect(sum(1001)).toEqual([]));

	test('is not made where a municipality is missing', () => {
		const parts = [figure(400, 1000, { year: 2025 }), figure(1010, 3000, { year: 2025, area: '06433' })];
		expect(notices(parts).notices).toEqual([]);
	});
});

test('strong evidence of a large difference comes first', () => {
	const two = [
		...[2024, 2025].map((year) => figure(year === 2025 ? 2300 : 2000, 10_000, { year })),
		...[2024, 2025].map((year) => figure(year === 2025 ? 3000 : 2000, 10_000, { year, area: '06433002' }))
	];
	expect(notices(two).notices.map((notice) => notice.area)).toEqual(['06433002', '06433001']);
});

test('one indicator in many areas fills no page: its second notice counts half', () => {
	const rise = (area: string, indicator: Indicator, from: number, to: number): Figure[] =>
		[2024, 2025].map((year) => figure(year === 2025 ? to : from, null, { year, area, indicator }));
	const other = (from: number, to: number): Figure[] =>
		[2024, 2025].map((year) => figure(year === 2025 ? to : from, 10_000, { year, area: '06433002' }));
	const found = notices([
		...rise('06433001', population, 10_000, 20_000),
		...rise('06433002', population, 10_000, 19_000),
		...other(2000, 3500)
	]).notices.filter(({ kind }) => kind === 'change');
	expect(found.map(({ indicator, area: id }) => `${indicator} ${id}`)).toEqual([
		'bevoelkerung 06433001',
		'auslaenderanteil 06433002',
		'bevoelkerung 06433002'
	]);
});

describe('what people did with a notice', () => {
	const step = (version: number, deed: NoticeDeed, seen = '20 23'): NoticeStep => ({
		notice: 'x',
		version,
		deed,
		organisation: deed === 'hand-on' ? 'Jobcenter' : null,
		organisationId: deed === 'hand-on' ? 1 : null,
		comment: '',
		seen,
		savedAt: '2026-01-01T00:00:00.000Z',
		savedBy: 'Redaktion'
	});

	test('stays while its figures stay, and comments change nothing about it', () => {
		expect(noticeState([], '20 23')).toMatchObject({ state: 'open', version: 0 });
		expect(noticeState([step(1, 'acknowledge'), step(2, 'comment')], '20 23')).toMatchObject({
			state: 'acknowledged',
			version: 2
		});
		expect(noticeState([step(1, 'hand-on')], '20 23')).toMatchObject({ state: 'handed-on', organisation: 'Jobcenter' });
		expect(noticeState([step(1, 'acknowledge'), step(2, 'reopen')], '20 23').state).toBe('open');
	});

	test('is asked for again when the figures are others', () => {
		expect(noticeState([step(1, 'acknowledge')], '20 24')).toMatchObject({ state: 'open', hasChanged: true });
	});

	test('compares the digits shown', () => {
		const [notice] = notices([figure(2000, 10_000, { year: 2024 }), figure(2300, 10_000, { year: 2025 })]).notices;
		expect(notice && shownFigures({ ...notice, to: 23.04 }, 1)).toBe('20 23');
	});
});
