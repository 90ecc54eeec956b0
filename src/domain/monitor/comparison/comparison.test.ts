import { describe, expect, it } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { Figure, ReleasedFigure } from '#domain/disclosure';
import {
	Edition,
	funnel,
	municipalityTypes,
	ownPast,
	sideBySide,
	similarMunicipalities,
	type Indicator
} from '#domain/monitor';
import { isNumber, missing, numberValue, wilsonInterval } from '#domain/statistics';
import { overallSensitivity, themeIndex, themeSensitivity } from '../index.ts';

const towns = Array.from({ length: 8 }, (_, index): Area => ({
	id: `town-${index}` as AreaId,
	level: 'municipality',
	name: `Ort ${index}`,
	slug: `ort-${index}`,
	position: index
}));
const county: Area = { id: 'county' as AreaId, level: 'county', name: 'Kreis', slug: 'kreis', position: 99 };

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator =>
	({
		id,
		name: id,
		shortName: id,
		theme: 'transferleistungen',
		position: 1,
		multiplier: 1,
		interval: 'none',
		leadingBasis: 'register',
		breaks: [],
		related: [],
		...more
	}) as unknown as Indicator;

/** Invented, never counted: the one place where the test plays disclosure. */
const figure = (
	id: string,
	area: Area,
	value: number | null,
	{ year = 2025, of = 1000, multiplier = 1 } = {}
): ReleasedFigure => {
	const known = value === null ? missing('secret') : numberValue((value / of) * multiplier);
	return {
		indicator: id,
		area: area.id,
		year,
		basis: 'register',
		period: String(year),
		value: known,
		interval: value === null ? null : wilsonInterval(Math.min(value, of), of, { multiplier }),
		numerator: value === null ? missing('secret') : numberValue(value),
		denominator: value === null ? missing('secret') : numberValue(of),
		deliveries: []
	} satisfies Figure as unknown as ReleasedFigure;
};

const editionOf = (indicators: readonly Indicator[], figures: readonly ReleasedFigure[]): Edition =>
	new Edition({
		release: {
			id: 1,
			year: 2025,
			revision: 1,
			releasedAt: '',
			releasedBy: '',
			inputsHash: '',
			hasInventedFigures: true
		},
		county: county.id,
		areas: [...towns, county],
		memberships: [],
		indicators,
		figures,
		structure: [],
		sources: []
	});

const STRUCTURE = ['bevoelkerung', 'bevoelkerungsdichte', 'jugendanteil', 'seniorenanteil', 'arbeitsplatzdichte'];
const structured = (hidden = -1): Edition =>
	editionOf(
		STRUCTURE.map((id) => indicator(id, id === 'seniorenanteil' ? { related: ['altenquotient'] } : {})),
		STRUCTURE.flatMap((id, column) =>
			towns.map((town, row) =>
				figure(id, town, row === hidden && column === 2 ? null : 100 + row * 90 + ((row * (column + 3)) % 5) * 7)
			)
		)
	);

describe('similar municipalities', () => {
	it('are the four nearest in structure, and say by which figures', () => {
		const similar = similarMunicipalities(structured(), towns[0] as Area);
		expect(similar?.variables.map((variable) => variable.indicator.id)).toEqual(STRUCTURE);
		expect(similar?.neighbours).toHaveLength(4);
		expect(similar?.neighbours[0]?.area.name).toBe('Ort 1');
	});

	it('never use the figure that is to be compared, nor what it is related to', () => {
		const used = (compared: Indicator): string[] | undefined =>
			similarMunicipalities(structured(), towns[0] as Area, compared)?.variables.map((one) => one.indicator.id);
		expect(used(indicator('jugendanteil'))).not.toContain('jugendanteil');
		expect(used(indicator('altenquotient'))).not.toContain('seniorenanteil');
	});

	it('leave out whoever has a hidden figure, and have none for it', () => {
		const edition = structured(1);
		expect(similarMunicipalities(edition, towns[1] as Area)).toBeNull();
		const names = similarMunicipalities(edition, towns[0] as Area)?.neighbours.map(({ area }) => area.name);
		expect(names).not.toContain('Ort 1');
	});
});

describe('types of municipalities', () => {
	it('hold each municipality once, except those with a hidden figure', () => {
		const found = municipalityTypes(structured(3));
		const members = found?.types.flatMap((type) => type.members.map(({ area }) => area.id)).toSorted();
		expect(members).toEqual(towns.filter((_, row) => row !== 3).map(({ id }) => id));
		expect(found?.withoutType.map(({ name }) => name)).toEqual(['Ort 3']);
		expect(found?.trials).toBeGreaterThan(0);
	});
});

describe('a funnel', () => {
	const quota = indicator('quote', { interval: 'wilson', multiplier: 100 });
	const edition = editionOf(
		[quota],
		[
			...towns.map((town, row) =>
				figure('quote', town, row === 7 ? null : ([100, 104, 96, 160, 40, 12, 100][row] ?? 0), {
					of: row === 5 ? 100 : 1000,
					multiplier: 100
				})
			),
			figure('quote', county, 1000, { of: 10_000, multiplier: 100 })
		]
	);

	it('tells chance from difference by the size of the area, and places nobody whose figure is hidden', () => {
		const found = funnel(edition, quota, 2025);
		expect(found?.centre).toBe(0.1);
		expect(found?.points.map(({ position }) => position)).toEqual([
			'not-significant',
			'not-significant',
			'not-significant',
			'high-0.001',
			'low-0.001',
			'not-significant',
			'not-significant'
		]);
		expect(found?.notPlaced.map(({ name }) => name)).toEqual(['Ort 7']);
	});

	it('does not exist where chance plays no part', () => {
		expect(funnel(edition, { ...quota, interval: 'none' }, 2025)).toBeNull();
	});
});

describe('an area against its own past', () => {
	const quota = indicator('quote', { interval: 'wilson', multiplier: 100 });
	const series = (values: readonly number[]): ReleasedFigure[] =>
		values.map((value, index) =>
			figure('quote', county, value, { year: 2026 - values.length + index, multiplier: 100 })
		);
	const past = (values: readonly number[], breaks: Indicator['breaks'] = []) =>
		ownPast(editionOf([quota], series(values)), { ...quota, breaks }, county, 2025);

	it('goes back five years and says whether the two years can be told apart', () => {
		expect(past([9, 50, 60, 70, 80, 90, 150])).toMatchObject({ before: { year: 2020 }, verdict: 'higher' });
		expect(past([100, 100, 100, 100, 101])?.verdict).toBe('similar');
		expect(past([150, 100, 90, 80])?.verdict).toBe('lower');
	});

	it('never crosses a break and does not speak of two years', () => {
		const at = (year: number): Indicator['breaks'] => [{ year, text: '' }];
		expect(past([10, 50, 60, 70, 80, 90, 150], at(2022))?.before.year).toBe(2022);
		expect(past([10, 50, 60, 70, 80, 90, 150], at(2024))).toBeNull();
		expect(past([90, 100, 150])).toBeNull();
	});
});

describe('the sensitivity of an index', () => {
	const parts = ['sgb2-quote', 'kinder-im-sgb2', 'grundsicherung-im-alter', 'wohngeld'];
	const edition = editionOf(
		parts.map((id) => indicator(id)),
		parts.flatMap((id, column) => [
			...towns.map((town, row) =>
				figure(id, town, row === 7 && column === 0 ? null : 50 + row * 10 + ((row * column) % 3) * 12)
			),
			figure(id, county, 90)
		])
	);
	const index = themeIndex(edition, 'transferleistungen', 2025);

	it('keeps the rank within its range, and gives a hidden value no place', () => {
		const { standings, ways, weights, ranked } = themeSensitivity(index);
		expect(ways).toBe(1 + parts.length + 2);
		expect(ranked).toBe(7);
		expect(weights.reduce((sum, { own }) => sum + own, 0)).toBeCloseTo(1, 12);
		expect(weights.reduce((sum, { principal }) => sum + (principal ?? 0), 0)).toBeCloseTo(1, 12);
		for (const { rank, best, worst } of standings.slice(0, 7))
			expect((best ?? 9) <= (rank ?? 0) && (rank ?? 9) <= (worst ?? 0)).toBe(true);
		expect(standings[7]).toMatchObject({ rank: null, best: null, worst: null, z: null });
	});

	it('has no range where there is only one part', () => {
		const { standings } = overallSensitivity(edition, 2025);
		for (const { best, worst } of standings) expect(best).toBe(worst);
	});
});

describe('areas side by side', () => {
	const quota = indicator('quote');
	const official = (of: ReleasedFigure): ReleasedFigure => ({ ...of, basis: 'official' }) as ReleasedFigure;
	const [one, other] = towns as [Area, Area];
	const figures = [
		...[one, other, county].flatMap((area) => [2024, 2025].map((year) => figure('quote', area, 100, { year }))),
		...[one, county].map((area) => official(figure('quote', area, 120, { year: 2024 }))),
		official(figure('quote', other, 110, { year: 2023 })),
		official(figure('quote', county, 110, { year: 2023 }))
	];
	const edition = editionOf([quota], figures);
	const seen = (...areas: Area[]) => {
		const { year, basis, figures: found = [] } = sideBySide(edition, quota, areas) ?? {};
		return [year, basis, ...found.map((each) => each && isNumber(each.value) && each.value.value)];
	};

	it('stand on the leading basis in their newest year', () => {
		expect(seen(one, other)).toEqual([2025, 'register', 0.1, 0.1]);
	});

	it('stand on the official basis beside one that has no other, and never on two at once', () => {
		const land: Area = { ...county, id: 'land' as AreaId, level: 'state', slug: 'land' };
		const withLand = editionOf([quota], [...figures, official(figure('quote', land, 90, { year: 2024 }))]);
		const found = sideBySide(withLand, quota, [county, land]);
		expect([found?.year, found?.basis, ...(found?.figures ?? []).map((each) => each?.basis)]).toEqual([
			2024,
			'official',
			'official',
			'official'
		]);
		expect(sideBySide(withLand, quota, [land])).toBeNull();
		expect(withLand.figureBeside(withLand.figure(quota, county, 2024), quota, land, 2024)).toBeUndefined();
	});
});
