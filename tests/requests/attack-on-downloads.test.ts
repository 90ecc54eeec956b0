/**
 * The attacker with nothing but what everybody can download: all files of all editions and the tables of pages, read
 * back and put together. What the program keeps is not asked.
 */
import { describe, expect, inject, test } from 'vitest';
import { attackPublications, loadIndicators, type Publication } from '#domain/monitor/server';
import { isNumber } from '#domain/statistics';
import {
	areasOfCsv,
	countsOfCsv,
	figuresOfCsv,
	figuresOfDataset,
	figuresOfWorkbook,
	structureOfPage
} from '../support/downloaded-publication.ts';
import type { Dataset } from '../support/json-stat.ts';

const origin = inject('origin');
const LIMITS = { protection: 3, maxHiddenCount: 2 };

async function get(path: string): Promise<Response> {
	const answer = await fetch(origin + path);
	expect([path, answer.status]).toEqual([path, 200]);
	return answer;
}

const textOfFile = async (path: string): Promise<string> => (await get(path)).text();

/** Oldest first: every year the overview leads to. */
const overview = await textOfFile('/monitor');
const years = [
	...new Set([...overview.matchAll(/href="\/monitor\/(\d{4})\b/g)].map(([, year]) => Number(year)))
].sort();
const indicators = await loadIndicators();
const areas = areasOfCsv(await textOfFile('/gebiete.csv'));
const towns = [...areas.partsOf.values()].flat();

const read = await Promise.all(
	years.map(async (year) => {
		const csv = figuresOfCsv(await textOfFile(`/monitor/${year}.csv`));
		const json = figuresOfDataset((await (await get(`/monitor/${year}.json`)).json()) as Dataset);
		const xlsx = await figuresOfWorkbook(await (await get(`/monitor/${year}.xlsx`)).arrayBuffer());
		const counts = countsOfCsv(await textOfFile(`/daten/anzahlen.csv?ausgabe=${year}`));
		return { year, csv, json, xlsx, counts };
	})
);
const structure = (
	await Promise.all(
		[...new Set(towns)].map(async (area) => structureOfPage(await textOfFile(`/gebiete/${area}`), area))
	)
).flat();

const publications = read.flatMap(({ csv, json, xlsx, counts }, index): Publication[] => {
	const isNewest = index === read.length - 1;
	const common = { ...areas, indicators, structure: isNewest ? structure : [], counts };
	return [csv, json, xlsx].map((figures, format) => ({ ...common, id: index * 3 + format, figures }));
});

const hiddenIn = (figures: Publication['figures']): string[] =>
	figures
		.filter(({ value }) => value.kind === 'missing' && value.why === 'secret')
		.map(({ indicator, area, year, basis }) => `${indicator} ${area} ${year} ${basis}`)
		.sort();

describe('everything that can be downloaded', () => {
	test('is several editions, figures, counts and the age structure, each with what is hidden', () => {
		expect(years.length).toBeGreaterThan(2);
		for (const { csv, counts } of read) {
			expect(csv.length).toBeGreaterThan(10_000);
			expect(hiddenIn(csv).length).toBeGreaterThan(10);
			expect(counts.length).toBeGreaterThan(1000);
		}
		expect(structure.filter(({ persons }) => isNumber(persons)).length).toBeGreaterThan(400);
	});

	test('hides the same figures in every format', () => {
		for (const { csv, json, xlsx } of read) {
			expect(hiddenIn(json)).toEqual(hiddenIn(csv));
			expect(hiddenIn(xlsx)).toEqual(hiddenIn(csv));
		}
	});

	test('gives the attacker nothing that is hidden, not even together', async () => {
		const report = await attackPublications(publications, LIMITS);
		expect(report.attacked).toBeGreaterThan(100);
		// A number hidden in one file and shown in another would be out, and not attacked at all.
		expect(report.alreadyPublished).toBe(0);
		expect(report.recovered).toEqual([]);
		expect(report.narrowestWidth).toBeGreaterThanOrEqual(LIMITS.protection);
	});

	test('would give it away if a single count of a hidden number stood in one of the files', async () => {
		const [newest] = publications.toReversed();
		const row = newest?.counts.find(({ counts }) =>
			counts.some((count) => count.kind === 'missing' && count.why === 'secret')
		);
		const area = row?.areas[row.counts.findIndex((count) => count.kind === 'missing' && count.why === 'secret')];
		if (!newest || !row || !area) throw new Error('Nothing is hidden in the newest edition.');
		const leak = { ...row, areas: [area], counts: [{ kind: 'number' as const, value: 1, flags: [] }] };
		const report = await attackPublications(
			[...publications, { ...newest, id: 1000, counts: [leak], figures: [] }],
			LIMITS
		);
		expect(report.alreadyPublished).toBeGreaterThan(0);
	});
});
