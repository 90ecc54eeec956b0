/** What an edition's own file says, to hold against it what stands on pages and on paper. */
import type { Indicator } from '#domain/monitor';
import type { Publication } from '#domain/monitor/server';
import { isNumber, missing, printedValue, type Value } from '#domain/statistics';
import { recordsOfCsv } from './data-files.ts';
import { figuresOfRecords } from './downloaded-publication.ts';
import type { PrintedComparison, PrintedFigure } from './printed-figure.ts';
import { numberIn } from './printed-tables.ts';

type Released = Publication['figures'][number] & { readonly period: string };

const BASES = ['register', 'official'] as const;
const COUNTY = /^(?:im )?Kreis$/;

export class ReleasedFigures {
	readonly figures: readonly Released[];
	readonly indicators: readonly Indicator[];
	readonly #series: ReadonlyMap<string, Released[]>;
	readonly #areas: ReadonlyMap<string, string>;
	readonly #levels: ReadonlyMap<string, string>;
	/** Long and short names of indicators, with their keys. */
	readonly #names: (readonly [name: string, indicator: string])[];

	constructor(csv: string, indicators: readonly Indicator[]) {
		const records = recordsOfCsv(csv);
		this.indicators = indicators;
		this.figures = figuresOfRecords(records).map((figure, index) => ({
			...figure,
			period: records[index]?.['zeitraum'] ?? ''
		}));
		this.#series = Map.groupBy(this.figures, ({ indicator, area, basis }) => `${indicator} ${area} ${basis}`);
		this.#areas = new Map(records.map((record) => [record['gebiet_name'] ?? '', record['gebiet'] ?? '']));
		this.#levels = new Map(records.map((record) => [record['gebiet'] ?? '', record['ebene'] ?? '']));
		const inFile = new Map(records.map((record) => [record['indikator_name'] ?? '', record['indikator'] ?? '']));
		this.#names = [
			...indicators.flatMap(({ id, name, shortName }) => [[name, id] as const, [shortName, id] as const]),
			...inFile
		];
	}

	/** What the county defines itself is called by its short name on pages only. */
	learnName(name: string, indicator: string): void {
		if (this.indicatorNamed(name) === undefined) this.#names.push([name, indicator]);
	}

	/** The key of the indicator with this name. */
	indicatorNamed(name: string): string | undefined {
		return this.#names.find(([one]) => one === name)?.[1];
	}

	/** The one with whose name a caption, a head or a line begins; hyphens may have been lost. */
	indicatorOfTitle(title: string): string | undefined {
		const begins = ([name]: readonly [string, string]): boolean => squeezed(title).startsWith(squeezed(name));
		return this.#names.filter(begins).toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
	}

	definition(indicator: string): Indicator | undefined {
		return this.indicators.find(({ id }) => id === indicator);
	}

	/** The key of an area by its name, however it stands in a sentence. */
	area(name: string): string | undefined {
		if (COUNTY.test(name)) return this.county;
		const bare = name.replace(/^(?:in der|in|im) /, '').replace(/ \(amtlich\)$/, '');
		if (bare === '') return undefined;
		const begins = ([one]: [string, string]): boolean => squeezed(one).startsWith(squeezed(bare));
		return this.#areas.get(bare) ?? [...this.#areas].find(begins)?.[1];
	}

	get county(): string {
		return [...this.#levels].find(([, level]) => level === 'Kreis')?.[0] ?? '';
	}

	get towns(): string[] {
		return [...this.#levels].flatMap(([area, level]) => (level === 'Stadt oder Gemeinde' ? [area] : []));
	}

	/** The basis that pages show first, or the other one where only that exists. Oldest first. */
	series(indicator: string, area: string): readonly Released[] {
		const leading = this.definition(indicator)?.leadingBasis ?? 'official';
		const [first = [], second = []] = [leading, ...BASES.filter((basis) => basis !== leading)].map(
			(basis) => this.#series.get(`${indicator} ${area} ${basis}`) ?? []
		);
		return (first.length > 0 ? first : second).toSorted((a, b) => a.year - b.year);
	}

	on(basis: Released['basis'], indicator: string, area: string, year: number): Released | undefined {
		return this.#series.get(`${indicator} ${area} ${basis}`)?.find((figure) => figure.year === year);
	}

	at(indicator: string, area: string, year: number): Released | undefined {
		const leading = this.definition(indicator)?.leadingBasis ?? 'official';
		const other = BASES.find((basis) => basis !== leading) ?? leading;
		return this.on(leading, indicator, area, year) ?? this.on(other, indicator, area, year);
	}

	isHidden({ indicator, area, year }: Pick<PrintedFigure, 'indicator' | 'area' | 'year'>): boolean {
		const value = this.at(indicator, area, year)?.value;
		return value?.kind === 'missing' && value.why === 'secret';
	}

	/** Null where the number printed is the released one, rounded, or there is none at all and none was released. */
	faultOf(printed: PrintedFigure): string | null {
		const { where, indicator, area, year, part = 'value', basis, shown } = printed;
		const figure = basis ? this.on(basis, indicator, area, year) : this.at(indicator, area, year);
		const released = partOf(figure, part);
		const place = `${where}: ${indicator} ${area} ${year} ${part}`;
		if (!isNumber(released)) return /\d/.test(shown) ? `${place} shows ${shown}, which is not released` : null;
		const bare = shown.replaceAll(/[()+]/g, '').replace(/^gerundet\s?/, '');
		// An indicator of the county's own tells its decimals by how it is printed.
		const ofValue = this.definition(indicator)?.decimals ?? /,(\d*)/.exec(bare)?.[1]?.length ?? 0;
		const decimals = part === 'numerator' || part === 'denominator' ? 0 : ofValue;
		const isZero = released.value === 0 && ['–', '0'].includes(bare);
		return isZero || bare === printedValue(released, decimals) ? null : `${place} shows ${shown} for ${released.value}`;
	}

	/** Null where both numbers are released and differ as the sentence says. */
	faultOfComparison({ where, indicator, area, reference, year, text }: PrintedComparison): string | null {
		const place = `${where}: ${indicator} ${area} ${year}: ${text}`;
		const other = this.area(reference) ?? '';
		const decimals = this.definition(indicator)?.decimals ?? /,(\d*)/.exec(text)?.[1]?.length ?? 0;
		const rounded = (value: number): number =>
			numberIn(printedValue({ kind: 'number', value, flags: [] }, decimals)) ?? 0;
		const pairs = BASES.flatMap((basis) => {
			const [own, compared] = [area, other].map((one) => this.on(basis, indicator, one, year)?.value);
			return own && compared && isNumber(own) && isNumber(compared) ? [[own.value, compared.value] as const] : [];
		});
		if (pairs.length === 0) return `${place}, which is not released`;
		const [, amount, side] = /^([\d.,]+)\s.*?(mehr|weniger) als/.exec(text) ?? [];
		const [, share] = /^([\d.,]+)\s%\sder Menschen im Kreis/.exec(text) ?? [];
		if (share)
			return pairs.some(([own, whole]) => Math.abs((100 * own) / whole - (numberIn(share) ?? 0)) < 0.051)
				? null
				: place;
		if (!amount) return /^(ähnlich|genauso viel) wie/.test(text) ? null : `${place}, which says nothing`;
		const difference = (numberIn(amount) ?? 0) * (side === 'mehr' ? 1 : -1);
		return pairs.some(([own, compared]) => Math.abs(rounded(own) - rounded(compared) - difference) < 1e-6)
			? null
			: place;
	}
}

const squeezed = (text: string): string => text.replaceAll(/[-\s]/g, '');

function partOf(figure: Released | undefined, part: NonNullable<PrintedFigure['part']>): Value {
	if (!figure) return missing('not-delivered');
	if (part === 'lower' || part === 'upper') {
		const bound = isNumber(figure.value) ? figure.interval?.[part] : undefined;
		return bound === undefined ? missing('not-applicable') : { kind: 'number', value: bound, flags: [] };
	}
	return figure[part];
}
