import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#platform/project-folder';
import { THEMES, type Part } from '../indicator.ts';
import { INDEX_PARTS } from '../index/index-parts.ts';
import { loadIndicators } from './load-indicators.ts';

const OURS = join(projectFolder, 'src/domain/monitor');
const CATALOGUE = '../shared/design/indicators.json';
const hasCatalogue = existsSync(CATALOGUE);
if (!hasCatalogue) console.log('Skipped: the table of definitions is not beside the project.');
const indicators = await loadIndicators();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with one definition, the old-age quotient with something changed. */
function folderWith(change: (source: string) => string, name = 'altenquotient'): string {
	const monitor = mkdtempSync(join(tmpdir(), 'monitor-'));
	folders.push(monitor);
	const folder = join(monitor, 'indicators');
	mkdirSync(join(folder, 'demografie'), { recursive: true });
	cpSync(join(OURS, 'common-breaks.ts'), join(monitor, 'common-breaks.ts'));
	const source = readFileSync(join(OURS, 'indicators/demografie/altenquotient.ts'), 'utf8').replace(
		/related: \[[^\]]*\]/,
		'related: []'
	);
	writeFileSync(join(folder, 'demografie', `${name}.ts`), change(source));
	return folder;
}

describe('the definitions', () => {
	it('are at least forty, in all themes', () => {
		expect(indicators.length).toBeGreaterThanOrEqual(40);
		expect(new Set(indicators.map(({ theme }) => theme))).toEqual(new Set(THEMES));
	});

	it.skipIf(!hasCatalogue)('cover the whole catalogue, with its multiplier and its good direction', () => {
		const { indicators: wanted } = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as {
			indicators: { id: string; multiplier: number; goodDirection: 'none' | 'high' | 'low' }[];
		};
		const polarity = { none: 'neutral', high: 'higher-is-better', low: 'lower-is-better' };
		// Delivered in percent already, so nothing is multiplied.
		const published = new Set(['B10', 'X06', 'W07']);
		expect(wanted).toHaveLength(100);
		for (const { id, multiplier, goodDirection } of wanted) {
			const found = indicators.find(({ catalogue }) => catalogue === id);
			expect(found, `${id} is covered`).toBeDefined();
			expect(found?.polarity, id).toBe(polarity[goodDirection]);
			if (!published.has(id)) expect(found?.multiplier, id).toBe(multiplier);
		}
	});

	it('say what a value means, with a number in the reading aid', () => {
		for (const { id, readingAid, doesNotSay, method, pitfalls } of indicators) {
			expect(readingAid, id).toMatch(/\d/);
			expect(`${readingAid}${doesNotSay}${method}${pitfalls}`, id).not.toMatch(/!|  |"/);
		}
	});

	it('have no polarity where they only describe who lives here', () => {
		const judged = indicators.filter(({ theme, polarity }) => theme === 'demografie' && polarity !== 'neutral');
		expect(judged).toEqual([]);
	});

	it('mark the census wherever a population is counted officially', () => {
		for (const { id, numerator, denominator = [], breaks } of indicators) {
			const counts = [...numerator, ...denominator].some(({ measure }) => measure === 'population');
			// Counted from the register only.
			if (!counts || ['durchschnittsalter', 'nebenwohnungen'].includes(id)) continue;
			expect(
				breaks.some(({ year, basis }) => basis === 'official' && year >= 2024),
				id
			).toBe(true);
		}
	});

	it('take the interval of a share only where everybody in the numerator is in the denominator', () => {
		const wholeOf: Readonly<Record<string, string>> = { 'out-commuters': 'employed-at-residence' };
		for (const { id, interval, numerator, denominator = [] } of indicators.filter((one) => one.interval === 'wilson')) {
			expect(numerator.length, `${id}: ${interval}`).toBe(denominator.length);
			for (const [index, part] of numerator.entries()) {
				const whole = denominator[index];
				expect([part.measure, 'population', wholeOf[part.measure]], id).toContain(whole?.measure);
				expect([part.times, whole?.times], id).toEqual([undefined, undefined]);
				expect(part.yearOffset, `${id}: counted at one time`).toBe(whole?.yearOffset);
				const [from, to = Infinity] = whole?.where?.age ?? [0];
				const [partFrom, partTo = Infinity] = part.where?.age ?? [from, to];
				expect(partFrom >= from && partTo <= to, `${id}: ages`).toBe(true);
			}
		}
	});

	it('take the interval of a rate only where somebody in the numerator may be missing in the denominator', () => {
		const among = (part: Part, whole: Part): boolean =>
			part.measure === whole.measure && part.yearOffset === whole.yearOffset && !part.where?.age && !whole.where?.age;
		for (const { id, numerator, denominator = [] } of indicators.filter(({ interval }) => interval === 'byar')) {
			const isShare =
				numerator.length === denominator.length &&
				numerator.every((part, index) => among(part, denominator[index] as Part));
			expect([id, isShare]).toEqual([id, false]);
		}
	});

	it('of the index exist, fit their polarity, and give a reason where they have none', () => {
		for (const theme of THEMES)
			for (const { indicator: id, highMeans, reason } of INDEX_PARTS[theme]) {
				const indicator = indicators.find((one) => one.id === id);
				expect(indicator?.theme, id).toBe(theme);
				if (indicator?.polarity === 'neutral') expect(reason, id).toBeTruthy();
				if (indicator?.polarity === 'lower-is-better') expect(highMeans, id).toBe('burden');
				if (indicator?.polarity === 'higher-is-better' && !reason) expect(highMeans, id).toBe('relief');
			}
	});
});

describe('loading', () => {
	it('takes a new file without any registration', async () => {
		const folder = folderWith(
			(source) => source.replace("id: 'altenquotient'", "id: 'neuer-quotient'"),
			'neuer-quotient'
		);
		expect((await loadIndicators(folder)).map(({ id }) => id)).toEqual(['neuer-quotient']);
	});

	it.each([
		[
			'a missing text',
			(source: string) => source.replace(/doesNotSay:\s*'[^']*',/, ''),
			/altenquotient\.ts.*doesNotSay/s
		],
		['an unknown field', (source: string) => source.replace('version: 1', 'version: 1, colour: 3'), /colour/],
		['ages the wrong way round', (source: string) => source.replace('[20, 64]', '[64, 20]'), /denominator/],
		['an unknown measure', (source: string) => source.replaceAll("'population'", "'people'"), /measure people/],
		['another id than the file', (source: string) => source.replace("id: 'altenquotient'", "id: 'alte'"), /file name/],
		[
			'a related indicator that does not exist',
			(s: string) => s.replace('related: []', "related: ['nichts']"),
			/nichts/
		]
	])('names file and field of %s', async (_, change, message) => {
		await expect(loadIndicators(folderWith(change))).rejects.toThrow(message);
	});
});
