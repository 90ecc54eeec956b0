/**
 * The attacker with nothing but what everybody can get hold of: files, pages, tables of one's own and paper of all
 * editions, read back and put together. What the program keeps is not asked.
 */
import { describe, expect, inject, test } from 'vitest';
import { attackPublications, type Publication } from '#domain/monitor/server';
import { isNumber, type Value } from '#domain/statistics';
import { Outsider, type EditionFiles, type Output, type OwnTable } from '../support/everything-public.ts';
import { faultOfCell, keyOfCell, publicationOfCells } from '../support/own-table.ts';
import { publishedFigures } from '../support/published-figures.ts';
import type { ReleasedFigures } from '../support/released-figures.ts';

const LIMITS = { protection: 3, maxHiddenCount: 2 };

const outsider = await Outsider.at(inject('origin'));
const { editions, newest, world } = outsider;

const isSecret = (value: Value | undefined): boolean => value?.kind === 'missing' && value.why === 'secret';
const hiddenIn = (figures: Publication['figures']): string[] =>
	figures
		.filter(({ value }) => isSecret(value))
		.map(({ indicator, area, year, basis }) => `${indicator} ${area} ${year} ${basis}`)
		.sort();
const releasedIn = (edition: number): ReleasedFigures =>
	(editions.find(({ year }) => year === edition) ?? newest).released;

/** Towns with something hidden in the newest year, then those without: a table of one's own can hold both. */
const newestHidden = newest.released.figures.filter(({ value, year }) => isSecret(value) && year === newest.year);
const hiding = [...new Set(newestHidden.map(({ area }) => area))];
const open = newest.released.towns.find((town) => !hiding.includes(town)) ?? '';
const region =
	[...world.partsOf.keys()].find(
		(area) => area !== newest.released.county && world.partsOf.get(area)?.includes(hiding[0] ?? '')
	) ?? '';

const areaPages = await outsider.readAreaPages();
const profiles = await outsider.readProfiles([hiding[0] ?? '', open, region]);
const printedEditions = [];
for (const edition of editions) printedEditions.push(await outsider.readPrintedEdition(edition));
const outputs: readonly Output[] = [
	...(await outsider.readIndicatorPages()),
	areaPages,
	await outsider.readComparisonPages(),
	profiles,
	...printedEditions
];
const ownTables = await readOwnTables();

async function readOwnTables(): Promise<OwnTable[]> {
	const indicators = [...new Set(newestHidden.map(({ indicator }) => indicator)), 'betreuungsquote-3-bis-5'];
	const towns = [hiding[0] ?? '', open];
	const around = [region, newest.released.county];
	const tables: OwnTable[] = [];
	for (const edition of editions)
		for (const last of new Set([edition.year, 2014]))
			tables.push(await outsider.readOwnTable(edition, indicators, { towns, around, years: [last - 1, last] }));
	return tables;
}

describe('what an outsider gets hold of', () => {
	test('is several editions, figures, counts and the age structure, each with what is hidden', () => {
		expect(editions.length).toBeGreaterThan(2);
		for (const { released, counts } of editions) {
			expect(released.figures.length).toBeGreaterThan(10_000);
			expect(hiddenIn(released.figures).length).toBeGreaterThan(10);
			expect(counts.length).toBeGreaterThan(1000);
		}
		expect(areaPages.structure.filter(({ persons }) => isNumber(persons)).length).toBeGreaterThan(400);
	});

	test('hides the same figures in every format', () => {
		for (const { released, json, xlsx } of editions) {
			expect(hiddenIn(json)).toEqual(hiddenIn(released.figures));
			expect(hiddenIn(xlsx)).toEqual(hiddenIn(released.figures));
		}
	});

	test('is on paper the age structure of the page', () => {
		const onPage = new Map(areaPages.structure.map(({ persons, ...at }) => [JSON.stringify(at), persons]));
		const towns = profiles.structure.filter(({ area }) => newest.released.towns.includes(area));
		expect(towns.length).toBeGreaterThan(50);
		for (const { persons, ...at } of towns) expect([at, persons]).toEqual([at, onPage.get(JSON.stringify(at))]);
	});
});

describe.each(outputs)('the numbers on the $name of $edition', ({ edition, printed }) => {
	const released = releasedIn(edition);

	test('are the released ones, rounded, and there is none where the edition hides one', () => {
		expect(printed.figures.length).toBeGreaterThan(400);
		expect(printed.figures.filter((one) => released.isHidden(one)).length).toBeGreaterThan(0);
		expect(printed.figures.flatMap((one) => released.faultOf(one) ?? [])).toEqual([]);
	});

	test('stand in no word and no drawing that tells more: a difference, a rank, a mark, a bar', () => {
		expect(printed.comparisons.flatMap((one) => released.faultOfComparison(one) ?? [])).toEqual([]);
		expect(printed.faults).toEqual([]);
	});
});

describe.each(ownTables)('a table of one’s own of $edition, $asked.years', ({ edition, asked, formats }) => {
	test('says in every format what the edition tells, also in sums and means, and hides what needs a hidden number', () => {
		const faults = [...formats].flatMap(([format, cells]) => {
			const isEmpty = cells.filter(({ value }) => isNumber(value)).length < 5;
			const hidesNothing = !/denominators/.test(format) && !cells.some(({ value }) => isSecret(value));
			return [
				...(isEmpty ? [`${format}: no numbers`] : []),
				...(hidesNothing ? [`${format}: nothing hidden`] : []),
				...cells
					.flatMap((cell) => faultOfCell(cell, asked, releasedIn(edition)) ?? [])
					.map((one) => `${format}: ${one}`)
			];
		});
		expect(faults).toEqual([]);
	});

	test('says the same in every format', () => {
		const inCsv = new Map((formats.get('CSV') ?? []).map((cell) => [keyOfCell(cell), cell.value]));
		for (const [format, cells] of formats)
			for (const cell of cells.filter(({ value }) => isNumber(value)))
				expect([format, keyOfCell(cell), cell.value]).toEqual([format, keyOfCell(cell), inCsv.get(keyOfCell(cell))]);
	});
});

describe('everything together', () => {
	test('gives the attacker nothing that is hidden', async () => {
		const report = await attack(publications());
		expect(report.attacked).toBeGreaterThan(100);
		// A number hidden in one place and shown in another would be out, and not attacked at all.
		expect(report.alreadyPublished).toBe(0);
		expect(report.recovered).toEqual([]);
		expect(report.narrowestWidth).toBeGreaterThanOrEqual(LIMITS.protection);
	});

	test('would give it away if one hidden number stood in one of the places', async () => {
		const [hidden] = newestHidden;
		const table = ownTables.find(({ edition, asked }) => edition === newest.year && asked.years.includes(newest.year));
		if (!hidden || !table) throw new Error('Nothing is hidden in the newest year.');
		const place = { indicator: hidden.indicator, area: hidden.area, year: hidden.year, where: 'leak' };
		const row = newest.counts.find(({ counts }) => counts.some(isSecret));
		const area = row?.areas[row.counts.findIndex(isSecret)];
		const leaks: readonly Partial<Publication>[] = [
			...(row && area ? [{ counts: [{ ...row, areas: [area], counts: [numbered(1)] }] }] : []),
			{ figures: publishedFigures([{ ...place, part: 'numerator', shown: '1' }], newest.released) },
			{ figures: publishedFigures([{ ...place, shown: '0,5' }], newest.released) },
			...(['summe', 'mittel'] as const).map((total) => {
				const other = newest.released.at(hidden.indicator, open, newest.year)?.numerator;
				const at = total === 'summe' ? { area: total, year: String(newest.year) } : { area: hidden.area, year: total };
				const leaking = keyOfCell({ ...at, indicator: hidden.indicator, part: 'numerator' });
				const shown = numbered(total === 'mittel' ? 1 : 1 + (other && isNumber(other) ? other.value : 0));
				const cells = (table.formats.get('CSV') ?? []).map((cell) =>
					keyOfCell(cell) === leaking ? { ...cell, value: shown } : cell
				);
				return publicationOfCells(cells, table.asked, newest.released, world);
			})
		];
		expect(leaks).toHaveLength(5);
		for (const [index, leak] of leaks.entries()) {
			const all = [
				...publicationsOf(newest).slice(0, 1),
				{ ...world, structure: [], counts: [], figures: [], ...leak, id: 10_000_000 }
			];
			const report = await attack(all);
			expect([index, report.alreadyPublished + report.recovered.length > 0]).toEqual([index, true]);
		}
	});
});

const numbered = (value: number): Value => ({ kind: 'number', value, flags: [] });
const attack = (all: readonly Publication[]) => attackPublications(all, LIMITS);

/** The files of an edition; those of later editions have higher numbers. */
function publicationsOf({ year, released, json, xlsx, counts }: EditionFiles): Publication[] {
	const structure = year === newest.year ? [...areaPages.structure] : [];
	return [released.figures, json, xlsx].map((figures, format) => ({
		...world,
		id: year * 100 + format,
		structure,
		counts,
		figures
	}));
}

/** Of each edition the files first, then what was read off pages and paper, then tables of one's own. */
function publications(): Publication[] {
	return editions.flatMap((edition) => {
		const { year, released } = edition;
		const printed = outputs
			.filter((output) => output.edition === year)
			.map(({ printed: { figures } }) => ({
				...world,
				structure: [],
				counts: [],
				figures: publishedFigures(figures, released)
			}));
		const tables = ownTables
			.filter((table) => table.edition === year)
			.flatMap(({ asked, formats }) =>
				[...formats.values()].map((cells) => publicationOfCells(cells, asked, released, world))
			);
		return [
			...publicationsOf(edition),
			...[...printed, ...tables].map((publication, index) => ({ ...publication, id: year * 100 + 3 + index }))
		];
	});
}
