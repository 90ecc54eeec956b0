/**
 * A released edition of the monitor as pages, figures and documents read it: frozen, citable, and made of
 * `Released` figures only.
 */
import type { Area, AreaId, Membership } from '#domain/areas';
import type { AlteredSlice, Basis, ReleasedFigure, ReleasedStructureCell } from '#domain/disclosure';
import { THEMES, type Indicator, type Theme } from './indicator.ts';

export type ReleaseInfo = {
	readonly id: number;
	readonly year: number;
	/** 1 for the first, higher for corrections. */
	readonly revision: number;
	/** ISO time. */
	readonly releasedAt: string;
	readonly releasedBy: string;
	/** Hash over all inputs and definitions: the same inputs give the same hash. */
	readonly inputsHash: string;
	readonly hasInventedFigures: boolean;
};

/** For the source line; made from the delivery, never typed. */
export type SourceInfo = {
	readonly delivery: number;
	readonly table: string;
	readonly title: string;
	readonly publisher: string;
	readonly licence: string;
	readonly publishedOn: string | null;
	readonly fileName: string;
	readonly sha256: string;
	readonly isInvented: boolean;
};

export type EditionData = {
	readonly release: ReleaseInfo;
	readonly county: AreaId;
	readonly areas: readonly Area[];
	readonly memberships: readonly Membership[];
	readonly indicators: readonly Indicator[];
	readonly figures: readonly ReleasedFigure[];
	readonly structure: readonly ReleasedStructureCell[];
	readonly sources: readonly SourceInfo[];
	/** Measures and years whose counts are altered instead of hidden; left out: none. */
	readonly altered?: readonly AlteredSlice[];
};

export class Edition {
	readonly release: ReleaseInfo;
	readonly county: Area;
	readonly areas: readonly Area[];
	readonly indicators: readonly Indicator[];
	readonly sources: ReadonlyMap<number, SourceInfo>;
	readonly memberships: readonly Membership[];
	/** Measures and years whose counts are altered instead of hidden. */
	readonly altered: readonly AlteredSlice[];
	readonly #byKey = new Map<string, ReleasedFigure>();
	readonly #series = new Map<string, ReleasedFigure[]>();
	readonly #areasWithFigures = new Set<string>();
	readonly #structure = new Map<string, ReleasedStructureCell[]>();

	constructor(data: EditionData) {
		this.release = data.release;
		this.areas = data.areas.toSorted((a, b) => a.position - b.position);
		const county = data.areas.find((area) => area.id === data.county);
		if (!county) throw new Error(`The edition has no county ${data.county}.`);
		this.county = county;
		this.indicators = data.indicators.toSorted(
			(a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || a.position - b.position
		);
		this.sources = new Map(data.sources.map((source) => [source.delivery, source]));
		this.memberships = data.memberships;
		this.altered = data.altered ?? [];
		for (const figure of data.figures) {
			this.#byKey.set(`${figure.indicator} ${figure.area} ${figure.year} ${figure.basis}`, figure);
			this.#areasWithFigures.add(figure.area);
			append(this.#series, `${figure.indicator} ${figure.area} ${figure.basis}`, figure);
		}
		for (const series of this.#series.values()) series.sort((a, b) => a.year - b.year);
		for (const cell of data.structure) append(this.#structure, `${cell.area} ${cell.year}`, cell);
	}

	findIndicator(id: string): Indicator | undefined {
		return this.indicators.find((indicator) => indicator.id === id);
	}

	/** Every released figure, in no particular order. */
	get figures(): ReleasedFigure[] {
		return [...this.#byKey.values()];
	}

	ofTheme(theme: Theme): Indicator[] {
		return this.indicators.filter((indicator) => indicator.theme === theme);
	}

	findArea(slugOrId: string): Area | undefined {
		return this.areas.find((area) => area.slug === slugOrId || area.id === slugOrId);
	}

	municipalities(): Area[] {
		return this.areas.filter((area) => area.level === 'municipality');
	}

	regions(): Area[] {
		return this.areas.filter((area) => area.level === 'region');
	}

	regionOf(area: Area): Area | undefined {
		const membership = this.memberships.find(
			({ part, whole, planningField }) =>
				part === area.id && planningField === 'general' && this.findArea(whole)?.level === 'region'
		);
		return membership && this.findArea(membership.whole);
	}

	municipalitiesOf(region: Area): Area[] {
		return this.municipalities().filter((area) => this.regionOf(area)?.id === region.id);
	}

	/** Quarters of a municipality with at least one figure: what was merged or withheld is none of them. */
	quartersOf(municipality: Area): Area[] {
		const parts = new Set<string>(
			this.memberships.filter(({ whole }) => whole === municipality.id).map(({ part }) => part)
		);
		return this.areas.filter(({ id, level }) => level === 'quarter' && parts.has(id) && this.#areasWithFigures.has(id));
	}

	/** The municipality a quarter lies in. */
	municipalityOf(quarter: Area): Area | undefined {
		const membership = this.memberships.find(({ part }) => part === quarter.id);
		return membership && this.municipalities().find(({ id }) => id === membership.whole);
	}

	/** The figure of the indicator's leading basis, or the other one where only that exists. */
	figure(indicator: Indicator, area: Area, year: number): ReleasedFigure | undefined {
		const other: Basis = indicator.leadingBasis === 'register' ? 'official' : 'register';
		return this.figureOn(indicator.leadingBasis, indicator, area, year) ?? this.figureOn(other, indicator, area, year);
	}

	figureOn(basis: Basis, indicator: Indicator, area: Area, year: number): ReleasedFigure | undefined {
		return this.#byKey.get(`${indicator.id} ${area.id} ${year} ${basis}`);
	}

	/**
	 * The figure to stand beside another one: on the same basis or none. Register and official population differ by more
	 * than many areas do, so across bases a difference says nothing about the areas.
	 */
	figureBeside(
		beside: ReleasedFigure | undefined,
		indicator: Indicator,
		area: Area,
		year: number
	): ReleasedFigure | undefined {
		return beside ? this.figureOn(beside.basis, indicator, area, year) : this.figure(indicator, area, year);
	}

	/** All years of one basis, oldest first; years without a delivery are not in it. */
	series(indicator: Indicator, area: Area, basis: Basis = this.leadingBasis(indicator)): readonly ReleasedFigure[] {
		return this.#series.get(`${indicator.id} ${area.id} ${basis}`) ?? [];
	}

	/** The basis that pages show first: the indicator's own choice if the county has figures on it. */
	leadingBasis(indicator: Indicator): Basis {
		const has = (basis: Basis): boolean =>
			this.areas.some((area) => this.#series.has(`${indicator.id} ${area.id} ${basis}`));
		const other: Basis = indicator.leadingBasis === 'register' ? 'official' : 'register';
		return has(indicator.leadingBasis) || !has(other) ? indicator.leadingBasis : other;
	}

	/** The newest year for which the county has a figure (a number or a reason), or null: not delivered yet. */
	newestYear(indicator: Indicator): number | null {
		const years = this.areas.flatMap((area) =>
			(['register', 'official'] as const).map((basis) => this.series(indicator, area, basis).at(-1)?.year ?? 0)
		);
		return Math.max(0, ...years) || null;
	}

	/** Levels for which this edition really has figures. */
	areasWith(indicator: Indicator, year: number): Area[] {
		return this.areas.filter((area) => this.figure(indicator, area, year) !== undefined);
	}

	/** Age groups by sex, youngest first; empty where the edition has none. */
	ageStructure(area: Area, year: number): readonly ReleasedStructureCell[] {
		return this.#structure.get(`${area.id} ${year}`) ?? [];
	}

	structureYears(area: Area): number[] {
		const prefix = `${area.id} `;
		return [...this.#structure.keys()]
			.filter((key) => key.startsWith(prefix))
			.map((key) => Number(key.slice(prefix.length)))
			.sort((a, b) => a - b);
	}
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
	const list = map.get(key);
	if (list) list.push(item);
	else map.set(key, [item]);
}
