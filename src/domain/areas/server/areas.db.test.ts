import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator } from '#domain/access';
import type { AreaId } from '../index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { asOwner, sql } from '#platform/database';
import {
	findAreas,
	findBoundaries,
	findMemberships,
	findSuccessions,
	findTiles,
	importBoundaries,
	loadCounty,
	readCountyFile
} from './index.ts';

const OFFICIAL_BOUNDARIES = '../shared/data/boundaries/gg_gemeinden.geojson';

let test_: TestDatabase;
beforeAll(async () => {
	test_ = await openTestDatabase();
	await loadCounty(test_.database);
});
afterAll(() => test_.close());

test('the county has quarters, 14 municipalities in alphabetical order, before regions, county, Hessen and Germany', async () => {
	const areas = await findAreas(test_.database);
	const municipalities = areas.filter((area) => area.level === 'municipality');
	expect(municipalities).toHaveLength(14);
	expect(municipalities.map((area) => area.name)).toEqual(
		municipalities.map((area) => area.name).toSorted(new Intl.Collator('de').compare)
	);
	const levels = [...new Set(areas.map((area) => area.level))];
	expect(levels).toEqual(['quarter', 'municipality', 'region', 'county', 'district', 'state', 'country']);
});

test('Mörfelden-Walldorf belongs to Mitte in general and to Nord for day care', async () => {
	const wholes = (await findMemberships(test_.database))
		.filter(({ part, whole }) => part === '06433008' && whole.startsWith('region:'))
		.map(({ whole }) => whole);
	expect(wholes).toContain('region:general:region-mitte');
	expect(wholes).toContain('region:day-care:tagespflege-nord');
});

test('every municipality has a tile of its own', async () => {
	const tiles = await findTiles(test_.database);
	expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(14);
});

test('loading the same configuration again leaves no second entry in the trail', async () => {
	const entries = () =>
		asOwner(test_.database, (tx) => sql<{ n: number }>`select count(*) as n from audit.entries`.execute(tx));
	const before = (await entries()).rows[0]?.n;
	await loadCounty(test_.database);
	expect((await entries()).rows[0]?.n).toBe(before);
});

test.skipIf(!existsSync(OFFICIAL_BOUNDARIES))(
	'the official boundaries give the official area of the county',
	async () => {
		const text = readFileSync(OFFICIAL_BOUNDARIES, 'utf8');
		const outcome = await importBoundaries(operator, { fileName: 'gg.geojson', text, validOn: '2023-12-31' });
		expect(outcome.ok && outcome.value.areas).toHaveLength(14);
		const { rows } = await sql<{ total: number }>`select sum(area_in_square_kilometres) as total
		from areas.boundaries`.execute(test_.database);
		expect(Math.abs((rows[0]?.total ?? 0) - 453.03)).toBeLessThan(3);
		expect((await findBoundaries(test_.database))?.geometries.size).toBe(14);
	}
);

test.skipIf(!existsSync(OFFICIAL_BOUNDARIES))(
	'a town’s own file of its quarters, in real shape, gives the area of the town, and is told apart by its source',
	async () => {
		const official = JSON.parse(readFileSync(OFFICIAL_BOUNDARIES, 'utf8')) as FeatureCollection<MultiPolygon>;
		const town = official.features.find(({ properties }) => properties?.['ags'] === '06433012');
		const outline = town?.geometry.coordinates[0]?.[0] ?? [];
		const quarters = (await findAreas(test_.database)).filter(({ id }) => id.startsWith('06433012-'));
		expect(quarters.length).toBeGreaterThan(5);
		const [west, east] = [Math.min(...outline.map(longitude)), Math.max(...outline.map(longitude))];
		const at = (index: number): number => west + ((east - west) * index) / quarters.length;
		const text = JSON.stringify({
			type: 'FeatureCollection',
			attribution: 'Stadt Rüsselsheim am Main',
			licence: 'zur Prüfung',
			features: quarters.map(({ id }, index) => ({
				type: 'Feature',
				properties: { sozialraum: id },
				geometry: { type: 'Polygon', coordinates: [strip(outline, at(index), at(index + 1))] }
			}))
		});
		const before = await findBoundaries(test_.database);
		const outcome = await importBoundaries(operator, { fileName: 'sozialraeume.geojson', text, validOn: '2025-12-31' });
		expect(outcome.ok && outcome.value.areas.map(({ name }) => name)).toEqual(quarters.map(({ name }) => name));
		const { rows } = await sql<{ parts: number; town: number }>`select
			sum(area_in_square_kilometres) filter (where area_id like '06433012-%') as parts,
			sum(area_in_square_kilometres) filter (where area_id = '06433012') as town from areas.boundaries`.execute(
			test_.database
		);
		expect(Math.abs((rows[0]?.parts ?? 0) / (rows[0]?.town ?? 1) - 1)).toBeLessThan(0.001);
		const found = await findBoundaries(test_.database);
		expect(found?.geometries.size).toBe((before?.geometries.size ?? 0) + quarters.length);
		expect([found?.sources.get(quarters[0]?.id as AreaId), found?.sources.get('06433012' as AreaId)]).toEqual([
			'Stadt Rüsselsheim am Main, zur Prüfung',
			expect.stringMatching(/^© GeoBasis-DE \/ BKG/)
		]);
	}
);

const longitude = ([east = 0]: Position): number => east;

/** The part of a ring between two meridians (Sutherland and Hodgman): a quarter with the town's real border. */
function strip(ring: readonly Position[], from: number, to: number): Position[] {
	const cut = (points: readonly Position[], limit: number, isInside: (east: number) => boolean): Position[] =>
		points.flatMap((point, index) => {
			const previous = points.at(index - 1) ?? point;
			const [a, b] = [longitude(previous), longitude(point)];
			const share = (limit - a) / (b - a);
			const crossing: Position = [limit, (previous[1] ?? 0) + share * ((point[1] ?? 0) - (previous[1] ?? 0))];
			if (isInside(a) === isInside(b)) return isInside(b) ? [point] : [];
			return isInside(b) ? [crossing, point] : [crossing];
		});
	const inside = cut(
		cut(ring.slice(0, -1), from, (east) => east >= from),
		to,
		(east) => east <= to
	);
	return [...inside, inside[0] ?? []];
}

const refused = async (content: unknown) => {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	const outcome = await importBoundaries(operator, { fileName: 'x.geojson', text, validOn: '2024-12-31' });
	return outcome.ok ? 'accepted' : outcome.issues[0]?.rule;
};
const square = (x: number) => [[[x, 49], [x, 50], [x + 1, 50], [x + 1, 49], [x, 49]]]; // prettier-ignore
const collection = (properties: object, coordinates: unknown) => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }]
});

test('boundaries are refused with the reason when they cannot be used, and nothing is stored', async () => {
	const count = () => sql<{ n: number }>`select count(*) as n from areas.boundaries`.execute(test_.database);
	const before = (await count()).rows[0]?.n;
	expect(await refused('<html>')).toBe('boundaries-not-json');
	expect(await refused({})).toBe('boundaries-without-features');
	expect(await refused(collection({}, square(8)))).toBe('boundaries-without-key');
	expect(await refused(collection({ ags: '06433001' }, square(468_000)))).toBe('boundaries-not-wgs84');
	expect(await refused(collection({ ags: '09162000' }, square(8)))).toBe('boundaries-of-another-county');
	expect((await count()).rows[0]?.n).toBe(before);
});

test('several polygons of one key become one area, and a ring drawn the other way round is turned', async () => {
	const one = collection({ ars: '064330001001' }, square(8));
	const two = collection(
		{ ars: '064330001001' },
		square(10).map((ring) => ring.toReversed())
	);
	const text = JSON.stringify({ ...one, features: [...one.features, ...two.features] });
	const outcome = await importBoundaries(operator, { fileName: 'x.geojson', text, validOn: '2025-12-31' });
	expect(outcome.ok && outcome.value.areas.map((area) => area.id)).toEqual(['06433001']);
	const { rows } = await sql<{ km2: number }>`select area_in_square_kilometres as km2 from areas.boundaries
		where area_id = '06433001' and valid_on = '2025-12-31'`.execute(test_.database);
	expect(rows[0]?.km2).toBeGreaterThan(10_000);
	expect(rows[0]?.km2).toBeLessThan(20_000);
});

test('a merger in the configuration file is known from both sides', async () => {
	const configuration = readCountyFile();
	const merger = { predecessor: '06433001', successor: '06433013', changedOn: '2031-01-01', share: 1 };
	await loadCounty(test_.database, { ...configuration, successions: [merger] });
	expect(await findSuccessions(test_.database, '06433001')).toEqual([merger]);
	expect(await findSuccessions(test_.database, '06433013')).toEqual([merger]);
	await loadCounty(test_.database, configuration);
	expect(await findSuccessions(test_.database, '06433001')).toEqual([]);
});
