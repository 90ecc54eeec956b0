/**
 * The attacker's unknowns: one measure in one area, year and basis, one combination of categories, one band of ages
 * between the bounds that are published anywhere. Every published number is a sum of some of them.
 */
import type { Basis } from '#domain/disclosure';
import type { KnownSum } from '#domain/disclosure/server';
import type { Part, Selection, Term } from '../../indicator.ts';
import type { Publication } from './publication.ts';

export type Terms = KnownSum['terms'];
export type Place = { readonly area: string; readonly year: number; readonly basis: Basis };

export type Unknown = Place & {
	readonly name: string;
	readonly measure: string;
	/** `sex=female`, sorted. */
	readonly categories: readonly string[];
	readonly ageFrom: number;
	/** Infinity: and older. */
	readonly ageTo: number;
};

/** Measures that a register and an office both count; everything else has one source. */
const COUNTED_TWICE: ReadonlySet<string> = new Set([
	'population',
	'households',
	'household-members',
	'school-entrants'
]);

export class Unknowns {
	readonly #known = new Map<string, Unknown>();
	readonly #parts = new Map<string, Terms>();
	readonly #bounds: ReadonlyMap<string, readonly number[]>;

	constructor(publications: readonly Publication[]) {
		this.#bounds = ageBounds(publications);
	}

	get(name: string): Unknown | undefined {
		return this.#known.get(name);
	}

	/** The same people, but for what is named here. Undefined where nothing published speaks of them. */
	like(unknown: Unknown, other: { area?: string; measure?: string; categories?: readonly string[] }): string {
		return nameOf({ ...unknown, ...other });
	}

	/** The same, made if nothing published speaks of them. */
	make(unknown: Unknown, categories: readonly string[]): string {
		const name = nameOf({ ...unknown, categories });
		if (!this.#known.has(name)) this.#known.set(name, { ...unknown, name, categories });
		return name;
	}

	/** The people of one part, `age=0-4|sex=female`; said again by every edition, so each is made once. */
	termsOfPart(measure: string, part: string, place: Place): Terms {
		const key = `${measure} ${place.area} ${place.year} ${place.basis} ${part}`;
		const known = this.#parts.get(key) ?? this.termsOf([{ measure, where: selectionOf(part) }], place);
		this.#parts.set(key, known);
		return known;
	}

	/** The people a sum means; `weigh`: what one person of that age counts for. */
	termsOf(term: Term, place: Place, weigh: (ageFrom: number, ageTo: number) => number = () => 1): Terms {
		const factors = new Map<string, number>();
		for (const part of term)
			for (const { name, ageFrom, ageTo } of this.#unknownsOf(part, place))
				factors.set(name, (factors.get(name) ?? 0) + (part.times ?? 1) * weigh(ageFrom, ageTo));
		return [...factors];
	}

	#unknownsOf({ measure, where = {}, yearOffset = 0 }: Part, place: Place): Unknown[] {
		const [from, to = Infinity] = where.age ?? [0];
		const limits = this.#bounds.get(measure) ?? [0];
		const common = {
			measure,
			area: place.area,
			year: place.year + yearOffset,
			basis: basisOf(measure, place.basis),
			categories: categoriesOf(where)
		};
		return limits.flatMap((ageFrom, index) => {
			const ageTo = (limits[index + 1] ?? Infinity) - 1;
			if (ageFrom < from || ageTo > to) return [];
			const name = nameOf({ ...common, ageFrom });
			const known = this.#known.get(name) ?? { ...common, name, ageFrom, ageTo };
			this.#known.set(name, known);
			return [known];
		});
	}
}

/** One measure in one area and year: revised as a whole. */
export function blockOf(name: string): string {
	return name.slice(0, name.indexOf('¦'));
}

/** One measure in one year, in all areas: no table's sum leaves it, but those of several measures or years. */
export function sliceOf(measure: string, { year, basis }: Pick<Place, 'year' | 'basis'>): string {
	return `${measure} ${year} ${basisOf(measure, basis)}`;
}

/** `age=0-4|sex=female` as the counts for tables name their parts. */
export function selectionOf(part: string): Selection {
	const selection: Record<string, string | [number, number?]> = {};
	for (const pair of part === '' ? [] : part.split('|')) {
		const [dimension = '', category = ''] = pair.split('=');
		const [, from, to] = /^(\d+)-(\d*)$/.exec(category) ?? [];
		if (dimension !== 'age') selection[dimension] = category;
		else selection['age'] = to ? [Number(from), Number(to)] : [Number(from)];
	}
	return selection;
}

function basisOf(measure: string, basis: Basis): Basis {
	return COUNTED_TWICE.has(measure) ? basis : 'official';
}

function categoriesOf(where: Selection): string[] {
	return Object.entries(where)
		.flatMap(([dimension, category]) => (typeof category === 'string' ? [`${dimension}=${category}`] : []))
		.toSorted();
}

function nameOf({ measure, area, year, basis, categories, ageFrom }: Omit<Unknown, 'name' | 'ageTo'>): string {
	return `${measure} ${area} ${year} ${basis}¦${categories.join('|')}¦${ageFrom}`;
}

/** Ages at which some published range of a measure begins, or the next one does. */
function ageBounds(publications: readonly Publication[]): Map<string, number[]> {
	const bounds = new Map<string, Set<number>>();
	const add = (measure: string, [from, to = Infinity]: readonly [number, number?]): void => {
		const known = bounds.get(measure) ?? new Set([0]);
		bounds.set(measure, known.add(from));
		if (Number.isFinite(to)) known.add(to + 1);
	};
	const partsSeen = new Set<string>();
	for (const { indicators, structure, counts } of publications) {
		for (const { numerator, denominator = [] } of indicators)
			for (const { measure, where } of [...numerator, ...denominator]) add(measure, where?.age ?? [0]);
		for (const { ageFrom, ageTo } of structure) add('population', [ageFrom, ageTo ?? Infinity]);
		for (const { measure, part } of counts) {
			if (partsSeen.has(`${measure} ${part}`)) continue;
			partsSeen.add(`${measure} ${part}`);
			add(measure, selectionOf(part).age ?? [0]);
		}
	}
	return new Map([...bounds].map(([measure, ages]) => [measure, [...ages].toSorted((a, b) => a - b)]));
}
