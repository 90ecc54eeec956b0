/** The pages of the indicators as somebody copies them off the screen: what stands there is released, and gives nothing away. */
import { describe, expect, inject, test } from 'vitest';
import { attackPublications, loadIndicators, type Publication } from '#domain/monitor/server';
import { isNumber, printedValue } from '#domain/statistics';
import { areasOfCsv, figuresOfCsv } from '../support/downloaded-publication.ts';
import { figuresOfPage, type PageFigure } from '../support/page-figures.ts';
import { recordsOfCsv } from '../support/data-files.ts';

const origin = inject('origin');
const LIMITS = { protection: 3, maxHiddenCount: 2 };
const AT_ONCE = 8;

async function textOfFile(path: string): Promise<string> {
	const answer = await fetch(origin + path);
	expect([path, answer.status]).toEqual([path, 200]);
	return answer.text();
}

const areaFile = await textOfFile('/gebiete.csv');
const areas = areasOfCsv(areaFile);
const overview = await textOfFile('/monitor');
const years = [
	...new Set([...overview.matchAll(/href="\/monitor\/(\d{4})\b/g)].map(([, year]) => Number(year)))
].sort();
const definitions = new Map((await loadIndicators()).map((indicator) => [indicator.id, indicator]));

type Released = Publication['figures'][number];
type Page = {
	readonly edition: number;
	readonly year: number;
	readonly indicator: string;
	readonly figures: readonly (PageFigure & { readonly key: string })[];
	readonly released: ReadonlyMap<string, Released>;
};

/** Of each indicator in each edition the newest year in which something is hidden, or else the newest. */
const pages: Page[] = [];
for (const edition of years) {
	const text = await textOfFile(`/monitor/${edition}.csv`);
	const keyOf = new Map(recordsOfCsv(text).map((record) => [record['gebiet_name'] ?? '', record['gebiet'] ?? '']));
	const figures = Map.groupBy(figuresOfCsv(text), ({ indicator }) => indicator);
	const wanted = [...figures].flatMap(([indicator, own]) => {
		const leading = definitions.get(indicator)?.leadingBasis;
		if (!leading) return [];
		const isHidden = ({ value }: Released): boolean => value.kind === 'missing' && value.why === 'secret';
		const newest = (some: readonly Released[]): number => Math.max(0, ...some.map(({ year }) => year));
		const year = newest(own.filter(isHidden)) || newest(own);
		const ofYear = own.filter((figure) => figure.year === year);
		const released = new Map(
			ofYear.toSorted((a) => (a.basis === leading ? 1 : -1)).map((figure) => [figure.area, figure])
		);
		return [{ edition, indicator, year, released }];
	});
	for (let first = 0; first < wanted.length; first += AT_ONCE)
		pages.push(
			...(await Promise.all(
				wanted.slice(first, first + AT_ONCE).map(async (one) => {
					const html = await textOfFile(`/monitor/${edition}/${one.indicator}?jahr=${one.year}`);
					const found = figuresOfPage(html).map((figure) => ({ ...figure, key: keyOf.get(figure.area) ?? '' }));
					return { ...one, figures: found };
				})
			))
		);
}

describe('the table of areas on every page of an indicator', () => {
	test('shows released numbers as they are rounded, and no number where the edition hides one', () => {
		let [numbers, hidden] = [0, 0];
		for (const { edition, indicator, year, figures, released } of pages)
			for (const { key, shown } of figures) {
				const figure = released.get(key);
				const place = `${edition} ${indicator} ${key} ${year}`;
				if (!figure || figure.value.kind === 'missing') {
					expect([place, /\d/.test(shown)]).toEqual([place, false]);
					if (figure?.value.kind === 'missing' && figure.value.why === 'secret') hidden++;
				} else {
					const printed = printedValue(figure.value, definitions.get(indicator)?.decimals ?? 0);
					const isZero = shown === '–' && figure.value.value === 0;
					expect([place, isZero || shown.replaceAll(/[()]/g, '') === printed]).toEqual([place, true]);
					numbers++;
				}
			}
		expect(numbers).toBeGreaterThan(1000);
		expect(hidden).toBeGreaterThan(10);
	});

	test('gives the attacker nothing that is hidden, all editions together', async () => {
		const publications = years.map((edition, id): Publication => ({
			...areas,
			id,
			indicators: [...definitions.values()],
			structure: [],
			counts: [],
			figures: pages
				.filter((page) => page.edition === edition)
				.flatMap(({ indicator, year, figures, released }) =>
					figures.flatMap(({ key, value, numerator, denominator }) => {
						const basis = released.get(key)?.basis;
						const { decimals = 0, denominator: isQuotient } = definitions.get(indicator) ?? {};
						// A rounded amount is no count; a rounded quotient is one for a range of counts.
						if (!basis || (!isQuotient && decimals > 0)) return [];
						const rounding = isQuotient ? 0.5 / 10 ** decimals : 0;
						return [{ indicator, area: key, year, basis, value, numerator, denominator, interval: null, rounding }];
					})
				)
		}));
		const report = await attackPublications(publications, LIMITS);
		expect(report.attacked).toBeGreaterThan(10);
		expect(report.alreadyPublished).toBe(0);
		expect(report.recovered).toEqual([]);
	});

	test('would be noticed if it showed a hidden count', () => {
		const page = pages.find(({ figures }) => figures.some(({ value }) => !isNumber(value)));
		expect(page?.figures.some(({ shown }) => !/\d/.test(shown))).toBe(true);
	});
});
