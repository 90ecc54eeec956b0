/** All that an outsider can get hold of: files, pages, tables of one's own and paper of every edition, read back. */
import { loadIndicators, type Publication } from '#domain/monitor/server';
import type { Indicator } from '#domain/monitor';
import { readAreaPage } from './area-page.ts';
import { readComparisonPage } from './comparison-page.ts';
import { recordsOfCsv } from './data-files.ts';
import {
	areasOfCsv,
	countsOfCsv,
	figuresOfDataset,
	figuresOfWorkbook,
	structureOfTables
} from './downloaded-publication.ts';
import type { Dataset } from './json-stat.ts';
import { cellsOfCsv, cellsOfDataset, cellsOfPage, cellsOfSdmx, cellsOfWorkbook, type TableCell } from './own-table.ts';
import { figuresOfPage } from './page-figures.ts';
import { readPaperFigures } from './paper-figures.ts';
import { readPaper, type PaperPage } from './paper-text.ts';
import type { PrintedFigure, PrintedPage } from './printed-figure.ts';
import { tablesOfPage } from './printed-tables.ts';
import { ReleasedFigures } from './released-figures.ts';

export type EditionFiles = {
	readonly year: number;
	readonly released: ReleasedFigures;
	readonly json: Publication['figures'];
	readonly xlsx: Publication['figures'];
	readonly counts: Publication['counts'];
};

/** Pages of one kind, or papers: all numbers on them. */
export type Output = { readonly name: string; readonly edition: number; readonly printed: PrintedPage };

export type OwnTable = {
	readonly edition: number;
	readonly asked: { readonly towns: readonly string[]; readonly years: readonly number[] };
	/** The same table from each file and each view of its page. */
	readonly formats: ReadonlyMap<string, readonly TableCell[]>;
};

type World = Pick<Publication, 'partsOf' | 'insideOf' | 'indicators'>;
type AreaLine = { readonly area: string; readonly name: string; readonly slug: string };

const AT_ONCE = 8;

export class Outsider {
	readonly origin: string;
	readonly indicators: readonly Indicator[];
	readonly areas: readonly AreaLine[];
	readonly world: World;
	/** Oldest first. */
	readonly editions: readonly EditionFiles[];

	static async at(origin: string): Promise<Outsider> {
		const indicators = await loadIndicators();
		const areaFile = await text(origin, '/gebiete.csv');
		const overview = await text(origin, '/monitor');
		const links = [...overview.matchAll(/href="\/monitor\/(\d{4})\b/g)].map(([, year]) => Number(year));
		const editions: EditionFiles[] = [];
		for (const year of [...new Set(links)].toSorted()) editions.push(await readEdition(origin, year, indicators));
		return new Outsider(origin, indicators, areaFile, editions);
	}

	private constructor(
		origin: string,
		indicators: readonly Indicator[],
		areaFile: string,
		editions: readonly EditionFiles[]
	) {
		this.origin = origin;
		this.indicators = indicators;
		this.world = { ...areasOfCsv(areaFile), indicators };
		this.areas = recordsOfCsv(areaFile).map(({ gebiet = '', gebiet_name: name = '', adresse: slug = '' }) => ({
			area: gebiet,
			name,
			slug
		}));
		this.editions = editions;
	}

	get newest(): EditionFiles {
		const newest = this.editions.at(-1);
		if (!newest) throw new Error('No edition is released.');
		return newest;
	}

	/** Of each indicator in each edition the newest year in which something is hidden, or else the newest. */
	async readIndicatorPages(): Promise<Output[]> {
		const outputs: Output[] = [];
		for (const { year: edition, released } of this.editions) {
			const wanted = [...Map.groupBy(released.figures, ({ indicator }) => indicator)].flatMap(([indicator, own]) => {
				const newest = (some: readonly { year: number }[]): number => Math.max(0, ...some.map(({ year }) => year));
				const year = newest(own.filter((figure) => released.isHidden(figure))) || newest(own);
				return released.definition(indicator) ? [{ indicator, year }] : [];
			});
			const figures = await inTurn(wanted, async ({ indicator, year }): Promise<PrintedFigure[]> => {
				const where = `/monitor/${edition}/${indicator}?jahr=${year}`;
				return figuresOfPage(await text(this.origin, where)).map(({ name, ...figure }) => {
					return { where, indicator, area: released.area(name) ?? '', year, ...figure };
				});
			});
			outputs.push({ name: 'pages of indicators', edition, printed: { figures, comparisons: [], faults: [] } });
		}
		return outputs;
	}

	/** The pages of all areas that have one, with the age structure on those of towns. */
	async readAreaPages(): Promise<Output & { readonly structure: Publication['structure'] }> {
		const { year: edition, released } = this.newest;
		const structure: Publication['structure'][number][] = [];
		const pages = await inTurn(this.areas, async ({ area, name, slug }): Promise<PrintedPage[]> => {
			const where = `/gebiete/${slug}`;
			const answer = await fetch(this.origin + where);
			if (answer.status === 404) return [];
			const html = await answer.text();
			for (const [, indicator = '', label = ''] of html.matchAll(
				/href="\/monitor\/\d{4}\/([\w-]+)[^"]*">([^<]+)<\/a>/g
			))
				for (const one of this.editions) one.released.learnName(label, indicator);
			if (released.towns.includes(area)) structure.push(...structureOfTables(tablesOfPage(html), area));
			return [readAreaPage({ where, area, name, html }, released)];
		});
		return { name: 'pages of areas', edition, printed: together(pages), structure };
	}

	/** Every area beside four others, those with something hidden beside each other. */
	async readComparisonPages(): Promise<Output> {
		const { year: edition, released } = this.newest;
		const known = this.areas.filter(({ area }) => released.figures.some((figure) => figure.area === area));
		const hides = ({ area }: AreaLine): number =>
			Number(released.figures.some((one) => one.area === area && released.isHidden(one)));
		const sorted = known.toSorted((a, b) => hides(b) - hides(a));
		const groups = Array.from({ length: Math.ceil(sorted.length / 5) }, (_, group) =>
			sorted.slice(group * 5, group * 5 + 5)
		);
		const pages = await inTurn(groups, async (group): Promise<PrintedPage[]> => {
			const where = `/vergleich?${group.map(({ slug }) => `gebiet=${slug}`).join('&')}`;
			return [readComparisonPage(where, await text(this.origin, where), released)];
		});
		return { name: 'pages of comparison', edition, printed: together(pages) };
	}

	/** `of`: areas whose profile is read; the county's is the edition itself. */
	async readProfiles(of: readonly string[]): Promise<Output & { readonly structure: Publication['structure'] }> {
		const { year: edition, released } = this.newest;
		const structure: Publication['structure'][number][] = [];
		const printed = await inTurn(of, async (area): Promise<PrintedPage[]> => {
			const where = `/gebiete/${this.areas.find((one) => one.area === area)?.slug}.pdf`;
			const parts = (await readPaper(await bytes(this.origin, where))).flatMap((page) => page.parts);
			const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
			structure.push(...structureOfTables(tables, area));
			return [readPaperFigures(parts, { where, area }, released)];
		});
		return { name: 'printed profiles', edition, printed: together(printed), structure };
	}

	async readPrintedEdition({
		year,
		released
	}: EditionFiles): Promise<Output & { readonly pages: readonly PaperPage[] }> {
		const where = `/monitor/${year}.pdf`;
		const pages = await readPaper(await bytes(this.origin, where));
		const parts = pages.flatMap((page) => page.parts);
		const printed = readPaperFigures(parts, { where, area: released.county }, released);
		return { name: `printed edition ${year}`, edition: year, printed, pages };
	}

	/** Towns, the region around them and the county in two years, with the towns' sum and the years' mean. */
	async readOwnTable(
		edition: EditionFiles,
		indicators: readonly string[],
		asked: { readonly towns: readonly string[]; readonly around: readonly string[]; readonly years: readonly number[] }
	): Promise<OwnTable> {
		const slugs = new Map(this.areas.map(({ area, slug }) => [slug, area]));
		const chosen = this.areas.filter(({ area }) => [...asked.towns, ...asked.around].includes(area));
		const query = [
			...indicators.map((indicator) => `indikator=${indicator}`),
			...chosen.map(({ slug }) => `gebiet=${slug}`),
			...asked.years.map((year) => `jahr=${year}`),
			`summen=ja&ausgabe=${edition.year}`
		].join('&');
		const page = (kind: string): Promise<string> => text(this.origin, `/tabellen?${query}&kennwert=${kind}`);
		const formats = new Map([
			['CSV', cellsOfCsv(await text(this.origin, `/tabellen.csv?${query}`))],
			['JSON-stat', cellsOfDataset(JSON.parse(await text(this.origin, `/tabellen.json?${query}`)) as Dataset)],
			['XLSX', await cellsOfWorkbook(await bytes(this.origin, `/tabellen.xlsx?${query}`))],
			['SDMX-CSV', cellsOfSdmx(await text(this.origin, `/tabellen.sdmx.csv?${query}`), [...slugs.values()])],
			['page of numerators', cellsOfPage(await page('zaehler'), 'numerator', slugs)],
			['page of denominators', cellsOfPage(await page('nenner'), 'denominator', slugs)]
		]);
		return { edition: edition.year, asked, formats };
	}
}

async function readEdition(origin: string, year: number, indicators: readonly Indicator[]): Promise<EditionFiles> {
	const json = JSON.parse(await text(origin, `/monitor/${year}.json`)) as Dataset;
	return {
		year,
		released: new ReleasedFigures(await text(origin, `/monitor/${year}.csv`), indicators),
		json: figuresOfDataset(json),
		xlsx: await figuresOfWorkbook(await bytes(origin, `/monitor/${year}.xlsx`)),
		counts: countsOfCsv(await text(origin, `/daten/anzahlen.csv?ausgabe=${year}`))
	};
}

async function get(origin: string, path: string): Promise<Response> {
	const answer = await fetch(origin + path);
	if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
	return answer;
}

const text = async (origin: string, path: string): Promise<string> => (await get(origin, path)).text();
const bytes = async (origin: string, path: string): Promise<ArrayBuffer> => (await get(origin, path)).arrayBuffer();

/** A few requests at once, answers in order. */
async function inTurn<One, Answer>(
	all: readonly One[],
	ask: (one: One) => Promise<readonly Answer[]>
): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (let first = 0; first < all.length; first += AT_ONCE)
		answers.push(...(await Promise.all(all.slice(first, first + AT_ONCE).map(ask))).flat());
	return answers;
}

function together(pages: readonly PrintedPage[]): PrintedPage {
	return {
		figures: pages.flatMap(({ figures }) => figures),
		comparisons: pages.flatMap(({ comparisons }) => comparisons),
		faults: pages.flatMap(({ faults }) => faults)
	};
}
