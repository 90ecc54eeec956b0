import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { missing, numberValue } from '#domain/statistics';
import { attackPublicationsInBackground, newlyRecoveredInBackground } from './attack-in-background.ts';
import { attackPublications } from './attack-publications.ts';
import { newlyRecovered } from './newly-recovered.ts';
import type { Publication, PublishedCounts } from './publication.ts';

const LIMITS = { protection: 3, maxHiddenCount: 2 };
const COUNTY = '06433';
const TOWNS = Array.from({ length: 25 }, (_, town) => `06433${String(town + 1).padStart(3, '0')}`);
const AGES = ['0-17', '18-64', '65-'];

/** Every count by age is hidden in every town; all sums are shown: one system of unknowns that hang together. */
function publication(id: number, isShown = (_area: string, _age: string): boolean => false): Publication {
	const row = (part: string, countIn: (area: string) => number | null): PublishedCounts => ({
		measure: 'unemployed',
		part,
		year: 2025,
		basis: 'official',
		areas: [COUNTY, ...TOWNS],
		counts: [COUNTY, ...TOWNS].map((area) => {
			const count = countIn(area);
			return count === null ? missing('secret') : numberValue(count);
		})
	});
	const counts = [
		row('', (area) => (area === COUNTY ? AGES.length * TOWNS.length : AGES.length)),
		...AGES.map((age) => row(`age=${age}`, (area) => (area === COUNTY ? TOWNS.length : isShown(area, age) ? 1 : null)))
	];
	return {
		id,
		figures: [],
		structure: [],
		counts,
		indicators: [],
		partsOf: new Map([[COUNTY, TOWNS]]),
		insideOf: new Map()
	};
}

/** Everything but how long it took. */
const told = <T extends { milliseconds: number }>(report: T) => ({ ...report, milliseconds: null });

it('finds what the attack on the spot finds, while the server answers others', async () => {
	const publications = [publication(1)];
	const onTheSpot = await attackPublications(publications, LIMITS);
	let turns = 0;
	const stop = new AbortController();
	const others = (async () => {
		for (; !stop.signal.aborted; turns++) await setImmediate();
	})();
	const report = await attackPublicationsInBackground(publications, LIMITS);
	stop.abort();
	await others;
	expect(turns).toBeGreaterThan(100);
	expect(report.attacked).toBe(AGES.length * TOWNS.length);
	expect(told(report)).toEqual(told(onTheSpot));
});

it('tells too what one more publication gives away', async () => {
	const next = publication(2, (area, age) => area === TOWNS[0] && age !== '65-');
	const { report, givenAway } = await newlyRecoveredInBackground([publication(1)], next, LIMITS);
	const onTheSpot = await newlyRecovered([publication(1)], next, LIMITS);
	expect(givenAway.map(({ name }) => name)).toEqual(onTheSpot.givenAway.map(({ name }) => name));
	expect(givenAway).toContainEqual(
		expect.objectContaining({ at: expect.objectContaining({ area: TOWNS[0] }), lower: 1, upper: 1 })
	);
	expect(told(report)).toEqual(told(onTheSpot.report));
});
