/**
 * An invented county for the figures: areas, values, structure. Stands in for released figures, which only
 * `disclosure` may make; hence the one cast, which is allowed in tests alone.
 */
import type { Area, AreaId, AreaLevel, Tile } from '#domain/areas';
import type { Basis, Figure, ReleasedFigure, ReleasedStructureCell, StructureCell } from '#domain/disclosure';
import { funnelClassOfProportion, missing, numberValue, type Flag, type MissingReason, type Value } from '#domain/statistics';
import type { Funnel } from '#domain/monitor';
import type { AreaFigure, Boundary, Measure } from '#figures';

export function asReleased(figure: Figure): ReleasedFigure {
	return figure as ReleasedFigure;
}

export function asReleasedCell(cell: StructureCell): ReleasedStructureCell {
	return cell as ReleasedStructureCell;
}

export const measure: Measure = {
	id: 'jugendanteil',
	name: 'Anteil der unter 18-Jährigen',
	shortName: 'Unter 18',
	unit: '%',
	decimals: 1
};

const NAMES = [
	'Ahornheim am Main',
	'Birkenbach',
	'Buchenborn',
	'Eichsheim',
	'Erlheim-Ulmenburg',
	'Groß-Weiden',
	'Kiefernbach',
	'Lindenfelden-Walddorf',
	'Nussheim',
	'Rotbuch',
	'Schilfstadt',
	'Tannenheim am Rhein',
	'Ulmstadt am Rhein',
	'Weißdorn'
];

export function area(name: string, level: AreaLevel, position: number): Area {
	const slug = name.toLowerCase().replaceAll(/[^a-zäöüß]+/g, '-');
	return { id: `${level}-${position}` as AreaId, level, name, slug, position };
}

export const municipalities = NAMES.map((name, index) => area(name, 'municipality', index + 1));
export const regions = ['Region Nord', 'Region Mitte', 'Region Süd'].map((name, index) =>
	area(name, 'region', 20 + index)
);
export const county = area('Musterkreis', 'county', 30);
export const state = area('Hessen', 'state', 40);

export type Given = number | MissingReason;

export function valueOf(given: Given, flags: readonly Flag[] = []): Value {
	return typeof given === 'number' ? numberValue(given, flags) : missing(given);
}

export function figureOf(
	where: Area,
	given: Given,
	{ year = 2025, basis = 'register' as Basis, halfInterval = 0, flags = [] as readonly Flag[] } = {}
): ReleasedFigure {
	return asReleased({
		indicator: measure.id,
		area: where.id,
		year,
		basis,
		period: `31.12.${year}`,
		value: valueOf(given, flags),
		interval:
			typeof given === 'number' && halfInterval > 0
				? { lower: given - halfInterval, upper: given + halfInterval }
				: null,
		numerator: valueOf(given),
		denominator: valueOf(given),
		deliveries: [1]
	});
}

const VALUES: readonly Given[] = [
	16.2,
	18.4,
	17.1,
	'secret',
	17.9,
	18.2,
	19.6,
	17.4,
	16.9,
	21.3,
	17.7,
	18.9,
	'not-delivered',
	16.4
];

export const rows: readonly AreaFigure[] = [
	...municipalities.map((one, index) => ({
		area: one,
		figure:
			VALUES[index] === 'not-delivered'
				? undefined
				: figureOf(one, VALUES[index] ?? 'unknown', { halfInterval: 0.35 + (index % 4) * 0.2 })
	})),
	...regions.map((one, index) => ({
		area: one,
		figure: figureOf(one, [18.9, 17.9, 16.8][index] ?? 0, { halfInterval: 0.25 })
	}))
];
export const municipalityRows = rows.filter(({ area: { level } }) => level === 'municipality');
export const countyRow: AreaFigure = { area: county, figure: figureOf(county, 18.1, { halfInterval: 0.15 }) };
export const stateRow: AreaFigure = { area: state, figure: figureOf(state, 17.0) };

/** A gentle course from 2012 to 2025, with whatever is missing put in its place. */
export function course(
	where: Area,
	start: number,
	slope: number,
	{
		basis = 'register' as Basis,
		from = 2012,
		to = 2025,
		without = {} as Readonly<Record<number, Given | null>>,
		halfInterval = 0
	} = {}
): ReleasedFigure[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year, index) => {
		const given = year in without ? without[year] : start + slope * index + Math.sin(index * 1.7 + start) * 0.25;
		return given === null || given === undefined ? [] : [figureOf(where, given, { year, basis, halfInterval })];
	});
}

export const breaks = [{ year: 2022, text: 'Zensus 2022' }];

/** Bell-shaped toward 55 years, women older; `hidden` ages are secret. */
export function structure(where: Area, people: number, hidden: readonly number[] = []): ReleasedStructureCell[] {
	return (['male', 'female'] as const).flatMap((sex) =>
		Array.from({ length: 18 }, (_, index) => index * 5).map((ageFrom) => {
			const weight =
				1.6 +
				1.4 * Math.exp(-(((ageFrom - 55) / 16) ** 2)) +
				0.5 * Math.exp(-(((ageFrom - 32) / 9) ** 2)) -
				(ageFrom > 65 ? (ageFrom - 65) * (sex === 'male' ? 0.075 : 0.06) : 0);
			const persons = Math.round((people * Math.max(0.12, weight + Math.sin(ageFrom + people) * 0.15)) / 75);
			return asReleasedCell({
				area: where.id,
				year: 2025,
				basis: 'register',
				sex,
				ageFrom,
				ageTo: ageFrom === 85 ? null : ageFrom + 4,
				persons: hidden.includes(ageFrom) && sex === 'female' ? missing('secret') : numberValue(persons)
			});
		})
	);
}

// prettier-ignore
const PLACES = [[2,0],[3,0],[0,1],[1,1],[2,1],[3,1],[1,2],[2,2],[2,3],[3,3],[1,4],[2,4],[1,5],[2,5]] as const;
export const tiles: readonly Tile[] = municipalities.map((one, index) => ({
	area: one.id,
	column: PLACES[index]?.[0] ?? 0,
	row: PLACES[index]?.[1] ?? 0
}));

/** Slanted hexagons in the places of the tiles. */
export const boundaries: readonly Boundary[] = tiles.map(({ area: id, column, row }) => {
	const [x, y] = [8.3 + column * 0.1 + row * 0.012, 50.1 - row * 0.055];
	const ring = [
		[x, y],
		[x + 0.04, y + 0.012],
		[x + 0.1, y],
		[x + 0.112, y - 0.055],
		[x + 0.06, y - 0.043],
		[x + 0.012, y - 0.055],
		[x, y]
	];
	return { area: id, geometry: { type: 'Polygon', coordinates: [ring] } };
});

/** The 17 groups of the official tables: of unequal width, the last one open from 75. */
const OFFICIAL_GROUPS = [0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75];

export function officialStructure(where: Area, people: number): ReleasedStructureCell[] {
	return (['male', 'female'] as const).flatMap((sex) =>
		OFFICIAL_GROUPS.map((ageFrom, index) => {
			const next = OFFICIAL_GROUPS[index + 1];
			const years = Array.from({ length: (next ?? 95) - ageFrom }, (_, year) => ageFrom + year);
			const weights = years.map((age) => {
				const decline = age < 62 ? 0 : (age - 62) * (sex === 'male' ? 0.023 : 0.02);
				return Math.max(0.02, 0.6 + 0.35 * Math.exp(-(((age - 50) / 12) ** 2)) - decline + Math.sin(people) * 0.05);
			});
			const persons = Math.round((people * weights.reduce((sum, one) => sum + one, 0)) / 110);
			return asReleasedCell({
				area: where.id,
				year: 2015,
				basis: 'official',
				sex,
				ageFrom,
				ageTo: next === undefined ? null : next - 1,
				persons: numberValue(persons)
			});
		})
	);
}

/** The municipalities by size, from 900 people on, with these shares in per cent; the last one is hidden. */
export function funnelOf(shares: readonly number[]): Funnel {
	const points = municipalities.slice(0, -1).map((where, index) => {
		const denominator = Math.round(900 * 1.4 ** index);
		const value = shares[index] ?? 18;
		const numerator = Math.round((value / 100) * denominator);
		return {
			area: where,
			figure: figureOf(where, value, { halfInterval: 1 }),
			denominator,
			value,
			position: funnelClassOfProportion(numerator, denominator, 0.181)
		};
	});
	const whole = figureOf(county, 18.1);
	return {
		kind: 'proportion',
		county: whole,
		centre: 0.181,
		multiplier: 100,
		points,
		notPlaced: municipalities.slice(-1)
	};
}
