import { describe, expect, it } from 'vitest';
import type { Area, Membership } from '#domain/areas';
import { measures, type Fact } from '#domain/intake';
import { isNumber, numberValue } from '#domain/statistics';
import { loadIndicators } from '../server/load-indicators.ts';
import { computeFigures } from './compute-figures.ts';
import type { PublishCount } from './publish-counts.ts';

const TOWNS = ['06433001', '06433002'];
const areas = [...TOWNS.map((id) => ({ id, level: 'municipality' })), { id: '06433', level: 'county' }] as Area[];
const memberships = TOWNS.map((part) => ({
	part,
	whole: '06433',
	planningField: 'general',
	validFrom: '2000-01-01',
	validTo: null
})) as Membership[];
const fact = (measure: string, area: string, value: number, dimensions = {}, basis = 'official'): Fact =>
	({
		measure,
		area,
		dimensions,
		basis,
		year: 2025,
		period: '2025',
		value: numberValue(value),
		delivery: 1,
		row: 1,
		column: 1
	}) as Fact;

const facts = TOWNS.flatMap((town, index) => [
	fact('unemployed', town, 7 + index),
	fact('unemployed', town, 3, { age: '15-24' }),
	...[0, 20, 60].map((age) => fact('population', town, 10 + age, { age: `${age}-${age}`, sex: 'female' }, 'register'))
]);
const indicators = (await loadIndicators()).filter(({ id }) =>
	['arbeitslosenanteil-jugend', 'durchschnittsalter', 'medianalter', 'bevoelkerung'].includes(id)
);
const compute = (publish?: PublishCount) =>
	computeFigures(facts, indicators, {
		areas,
		memberships,
		measures: new Map(measures.map((measure) => [measure.code, measure])),
		maxYear: 2025,
		...(publish ? { publish } : {})
	});
const figureOf = (figures: ReturnType<typeof compute>['figures'], indicator: string, area: string) =>
	figures.find((figure) => figure.indicator === indicator && figure.area === area);

describe('figures from published counts', () => {
	it('rest on the published counts, sums on the published sum and not on published parts', () => {
		const seen: string[] = [];
		const { figures } = compute((place, count, of) => {
			seen.push(`${place.measure} ${place.area} ${of().length}`);
			return count.value + (place.area === '06433' ? 100 : 1);
		});
		expect(figureOf(figures, 'bevoelkerung', TOWNS[0] ?? '')?.value).toMatchObject({ value: 111 });
		expect(figureOf(figures, 'bevoelkerung', '06433')?.value).toMatchObject({ value: 320 });
		expect(seen).toContain('population 06433 6');
	});

	it('ask for each number once, so that it is the same everywhere', () => {
		const asked: string[] = [];
		compute((place, count) => {
			asked.push(`${place.measure} ${place.area} ${place.year} ${place.basis} ${place.wanted.text}`);
			return count.value;
		});
		expect(new Set(asked).size).toBe(asked.length);
	});

	it('are means and medians of published years of age', () => {
		const { figures } = compute((place, count) => (place.wanted.age?.from === 60 ? 0 : count.value));
		const [mean, median] = ['durchschnittsalter', 'medianalter'].map(
			(id) => figureOf(figures, id, TOWNS[0] ?? '')?.value
		);
		// 10 of age 0 and 30 of age 20 remain above, everybody (110) below.
		if (mean && isNumber(mean)) expect(mean.value).toBeCloseTo((10 * 0.5 + 30 * 20.5) / 110, 9);
		else expect.fail('no mean age');
		if (median && isNumber(median)) expect(median.value).toBeLessThan(21);
		else expect.fail('no median age');
	});

	it('are the same as ever where nothing is changed', () => {
		expect(compute(() => null).figures).toEqual(compute().figures);
	});

	it('are marked, with every number they are made from, and others are not', () => {
		const { figures } = compute(({ measure }, { value }) => (measure === 'unemployed' ? value : null));
		const young = figureOf(figures, 'arbeitslosenanteil-jugend', TOWNS[0] ?? '');
		expect(young?.numerator).toMatchObject({ flags: ['altered'] });
		for (const figure of figures.filter(({ indicator }) => indicator !== 'arbeitslosenanteil-jugend'))
			if (isNumber(figure.value)) expect(figure.value.flags).toEqual([]);
	});
});
