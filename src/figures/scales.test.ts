import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as county from '../../tests/golden/figures/example-county.ts';
import { areaLabel, shortAreaName } from './area-label.ts';
import { labelBox } from './label-box.ts';
import { scanLines } from './scan-lines.ts';
import { outlinePath } from './outline-path.ts';
import { mapClasses } from './map-classes.ts';
import { paperPalette } from './palette.ts';
import { breaksBetween, seriesRuns } from './series-runs.ts';
import { spreadLabels } from './spread-labels.ts';
import { fitText, textWidth } from './text-width.ts';
import { valueAxis } from './value-axis.ts';
import { yearAxis } from './year-axis.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('the value axis', () => {
	test('holds every value and never turns two values round', () => {
		fc.assert(
			fc.property(fc.array(finite, { minLength: 1 }), fc.integer({ min: 2, max: 8 }), (values, ticks) => {
				const axis = valueAxis(values, [0, 100], ticks);
				const places = values.toSorted((a, b) => a - b).map((value) => axis.at(value));
				expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
				expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-6);
				expect(Math.max(...places)).toBeLessThanOrEqual(100 + 1e-6);
			})
		);
	});

	test('starts at zero where that costs little, and says so', () => {
		expect(valueAxis([4, 12], [0, 1], 5).startsAtZero).toBe(true);
		expect(valueAxis([16, 21], [0, 1], 5).startsAtZero).toBe(false);
		expect(valueAxis([-3, 5], [0, 1], 5).crossesZero).toBe(true);
	});

	test('magnifies nothing that is too small to be printed', () => {
		const axis = valueAxis([20.97, 21.03], [0, 100], 5, 1);
		expect(Math.abs(axis.at(21.03) - axis.at(20.97))).toBeLessThan(15);
		const steps = axis.ticks.map(({ value }, index) => value - (axis.ticks[index - 1]?.value ?? NaN)).slice(1);
		expect(Math.min(...steps)).toBeGreaterThan(0.09);
		expect(valueAxis([1, 2], [0, 100], 5, 0).ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
	});

	test('has no ticks without values', () => {
		expect(valueAxis([], [0, 1], 5).ticks).toEqual([]);
	});
});

describe('labels at the end of lines', () => {
	test('never overlap, keep their order and stay inside where there is room', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { minLength: 1, maxLength: 14 }),
				(wanted) => {
					const places = spreadLabels(
						wanted,
						wanted.map(() => 20),
						0,
						300
					);
					const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
					for (const [place, index] of order.entries()) {
						const before = order[place - 1];
						if (before !== undefined) expect((places[index] ?? 0) - (places[before] ?? 0)).toBeGreaterThan(20 - 1e-6);
						expect(places[index]).toBeGreaterThanOrEqual(10 - 1e-6);
						expect(places[index]).toBeLessThanOrEqual(290 + 1e-6);
					}
				}
			)
		);
	});

	test('of different heights do not overlap either', () => {
		const heights = [20, 52, 36];
		const places = spreadLabels([100, 101, 102], heights, 0, 300);
		expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(36, 9);
		expect((places[2] ?? 0) - (places[1] ?? 0)).toBeCloseTo(44, 9);
	});

	test('stay where they are if nothing is in the way', () => {
		expect(spreadLabels([200, 50, 100], [20, 20, 20], 0, 300)).toEqual([200, 50, 100]);
	});
});

describe('classes of a map', () => {
	test('never put a higher value into a lower class, nor equal values into two', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 }), (values) => {
				const rows = values.map((value, index) => {
					const area = county.area(`A${index}`, 'municipality', index);
					return { area, figure: county.figureOf(area, value) };
				});
				const { classes } = mapClasses(county.measure, rows, paperPalette, 'sequential');
				const classOf = (index: number): number =>
					classes.findIndex(({ areas }) => areas.includes(rows[index]?.area.id ?? ('' as never)));
				values.forEach((a, left) =>
					values.forEach((b, right) => {
						if (a === b) expect(classOf(left)).toBe(classOf(right));
						else expect(Math.sign(classOf(left) - classOf(right)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
					})
				);
				expect(classes.length).toBeLessThanOrEqual(5);
				expect(classes.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(values.length);
			})
		);
	});

	test('lie symmetrically around the county where asked', () => {
		const { classes } = mapClasses(
			county.measure,
			county.municipalityRows,
			paperPalette,
			'diverging',
			county.countyRow
		);
		expect(classes.map(({ limits }) => limits)).toEqual([
			'unter 16,2',
			'16,2 bis unter 17,5',
			'17,5 bis unter 18,7',
			'18,7 bis unter 20,0',
			'20,0 und mehr'
		]);
	});
});

describe('the line of a series', () => {
	const [place] = county.municipalities;
	if (!place) throw new Error('No municipality.');
	const years = (runs: ReturnType<typeof seriesRuns>): number[][] => runs.map((run) => run.map(({ year }) => year));

	test('stops at a missing year, at a secret one and at a break', () => {
		const figures = county.course(place, 10, 0, { from: 2014, to: 2023, without: { 2016: null, 2019: 'secret' } });
		expect(years(seriesRuns(figures, county.breaks))).toEqual([
			[2014, 2015],
			[2017, 2018],
			[2020, 2021],
			[2022, 2023]
		]);
	});

	test('does not take a two-year rhythm for gaps', () => {
		const figures = county.course(place, 10, 0, {
			from: 2013,
			to: 2019,
			without: { 2014: null, 2016: null, 2018: null }
		});
		expect(years(seriesRuns(figures))).toEqual([[2013, 2015, 2017, 2019]]);
	});

	test('knows breaks of the other basis as none of its own', () => {
		const figures = county.course(place, 10, 0, { from: 2020, to: 2023 });
		expect(seriesRuns(figures, [{ year: 2022, basis: 'official', text: 'Zensus 2022' }])).toHaveLength(1);
		expect(breaksBetween([{ year: 2022, basis: 'official', text: 'Zensus 2022' }], figures)).toEqual([]);
		expect(breaksBetween(county.breaks, figures)).toEqual(county.breaks);
		expect(breaksBetween(county.breaks, county.course(place, 10, 0, { to: 2020 }))).toEqual([]);
	});
});

test('the first and the newest year always have a label', () => {
	for (const width of [60, 150, 300, 700]) {
		const { labelled } = yearAxis([2012, 2025], [0, width], 13);
		expect([labelled[0], labelled.at(-1)]).toEqual([2012, 2025]);
	}
});

describe('names', () => {
	test('are cut to the room they have', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (name, room) => {
				expect(textWidth(fitText(name, room, 14), 14)).toBeLessThanOrEqual(room);
			})
		);
	});

	test('lose the river before they lose letters', () => {
		expect(shortAreaName('Rüsselsheim am Main')).toBe('Rüsselsheim');
		expect(areaLabel('Mörfelden-Walldorf', 70, 13, 2)).toEqual(['Mörfelden-', 'Walldorf']);
		expect(areaLabel('Kelsterbach', 60, 13, 1)).toEqual(['Kelsterb.']);
	});
});

test('a label stands inside its area, also in one with a bay', () => {
	const bay = [
		[
			[0, 0],
			[100, 0],
			[100, 100],
			[0, 100],
			[0, 70],
			[70, 70],
			[70, 30],
			[0, 30],
			[0, 0]
		]
	];
	const { x, y, width } = labelBox(scanLines(bay), 20);
	expect(width).toBeGreaterThan(95);
	expect(y < 30 || y > 70).toBe(true);
	expect(x).toBeCloseTo(50, 0);
});

test('an outline ends where it began, however many small steps it took', () => {
	const ring = Array.from({ length: 400 }, (_, index) => [
		100 + 80 * Math.cos((index / 200) * Math.PI) + (index % 7) * 0.13,
		100 + 80 * Math.sin((index / 200) * Math.PI)
	]);
	const numbers = [...outlinePath([ring]).matchAll(/-?[\d.]+/g)].map(Number);
	const [x, y] = [0, 1].map((axis) =>
		numbers.filter((_, index) => index % 2 === axis).reduce((sum, step) => sum + step, 0)
	);
	expect(Math.hypot((x ?? 0) - (ring.at(-1)?.[0] ?? 0), (y ?? 0) - (ring.at(-1)?.[1] ?? 0))).toBeLessThan(0.6);
});
