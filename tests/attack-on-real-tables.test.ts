/**
 * The attack from files on an edition made of the statistical offices' own tables: what was released is written as
 * everybody downloads it, read back, and attacked. Real numbers have gaps and signs that invented ones do not.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operator } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { acceptFile } from '#domain/intake/server';
import {
	asPublication,
	attackPublications,
	findEdition,
	findReleasedCounts,
	releaseMonitor,
	type Publication
} from '#domain/monitor/server';
import { areaProfile, countsCsv, dataFile, editionDocument, editionTable, typesetInBackground } from '#documents';
import type { Edition } from '#domain/monitor';
import type { Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { countsOfCsv, figuresOfCsv, figuresOfDataset, figuresOfWorkbook } from './support/downloaded-publication.ts';
import { readPaperFigures } from './support/paper-figures.ts';
import { readPaper } from './support/paper-text.ts';
import type { PrintedPage } from './support/printed-figure.ts';
import { publishedFigures } from './support/published-figures.ts';
import { ReleasedFigures } from './support/released-figures.ts';

const TABLES = '../shared/data/regionalstatistik/utf8';
const isThere = existsSync(TABLES);
if (!isThere) console.log(`Skipped: ${TABLES} is not here, so there are no real tables to attack.`);

const LIMITS = { protection: 3, maxHiddenCount: 2 };
const YEARS = [2014, 2015];

let database: Database;
let close: TestDatabase['close'] = async () => {};
const read: Publication[] = [];
const kept: Publication[] = [];
const papers: {
	readonly printed: PrintedPage;
	readonly released: ReleasedFigures;
	readonly publication: Publication;
}[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-real-attack-'));
const dataBefore = process.env['KREISLAUF_DATA'];

beforeAll(async () => {
	if (!isThere) return;
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	for (const fileName of readdirSync(TABLES).filter((name) => name.endsWith('.csv'))) {
		const outcome = await acceptFile(operator, { path: join(TABLES, fileName), fileName }, { database });
		if (!outcome.ok) throw new Error(`${fileName}: ${JSON.stringify(outcome.issues.slice(0, 3))}`);
	}
	for (const year of YEARS) {
		const outcome = await releaseMonitor(operator, { year }, { database });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		const edition = await findEdition(database, { year });
		if (!edition) throw new Error(`The edition of ${year} is not there.`);
		const counts = await findReleasedCounts(database, edition);
		const own = asPublication(edition, counts.rows);
		kept.push(own);
		const table = editionTable(edition);
		const fileOf = async (format: 'csv' | 'json' | 'xlsx'): Promise<Uint8Array> =>
			Buffer.from(await dataFile(table, format));
		const text = async (format: 'csv' | 'json'): Promise<string> => new TextDecoder().decode(await fileOf(format));
		const formats = [
			figuresOfCsv(await text('csv')),
			figuresOfDataset(JSON.parse(await text('json'))),
			await figuresOfWorkbook(Uint8Array.from(await fileOf('xlsx')).buffer)
		];
		formats.forEach((figures, format) =>
			read.push({ ...own, id: year * 10 + format, figures, counts: countsOfCsv(countsCsv(edition, counts)) })
		);
		if (year === YEARS.at(-1))
			await readPapers(edition, new ReleasedFigures(await text('csv'), edition.indicators), own);
	}
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

/** The edition as it is printed, and the profile of a town. */
async function readPapers(edition: Edition, released: ReleasedFigures, own: Publication): Promise<void> {
	const deps = { tiles: [], boundaries: null, address: 'https://monitor.example' };
	const printed = [
		[edition.county, editionDocument(edition, deps)],
		...edition
			.municipalities()
			.slice(0, 1)
			.map((town) => [town, areaProfile(edition, town, deps)] as const)
	] as const;
	for (const [area, document] of printed) {
		const pages = await readPaper(Uint8Array.from(await typesetInBackground(document)).buffer);
		const about = { where: area.slug, area: area.id };
		const read = readPaperFigures(
			pages.flatMap(({ parts }) => parts),
			about,
			released
		);
		const figures = publishedFigures(read.figures, released);
		const id = edition.release.year * 10 + 5 + papers.length;
		papers.push({ printed: read, released, publication: { ...own, id, figures, counts: [], structure: [] } });
	}
}

describe.skipIf(!isThere)('editions of real tables', () => {
	test('are read back from CSV, JSON-stat and workbook with all their figures and counts', () => {
		for (const [index, own] of kept.entries())
			for (const one of read.slice(index * 3, index * 3 + 3)) {
				expect(one.figures.length).toBe(own.figures.length);
				expect(one.counts.flatMap(({ counts }) => counts).length).toBe(
					own.counts.flatMap(({ counts }) => counts).length
				);
			}
	});

	test('are printed with the numbers that are released, and no others', () => {
		expect(papers).toHaveLength(2);
		for (const { printed, released } of papers) {
			expect(printed.figures.length).toBeGreaterThan(50);
			expect(printed.figures.flatMap((figure) => released.faultOf(figure) ?? [])).toEqual([]);
			expect(printed.comparisons.flatMap((one) => released.faultOfComparison(one) ?? [])).toEqual([]);
			expect(printed.faults).toEqual([]);
		}
	});

	test('give the attacker nothing, neither one by one nor together with what is printed', async () => {
		const report = await attackPublications([...read, ...papers.map(({ publication }) => publication)], LIMITS);
		const known = await attackPublications(kept, LIMITS);
		expect(known.attacked).toBeGreaterThan(0);
		expect(report.attacked).toBe(known.attacked);
		expect(report.recovered).toEqual([]);
		expect(report.alreadyPublished).toBe(0);
	});
});
