/** What an altered number tells whoever knows the method: the counts it may stand for, found by trying them. */
import type { AlteredSlice } from '#domain/disclosure';
import type { Term } from '../../indicator.ts';
import type { Publication, PublishedFigure } from './publication.ts';
import { sliceOf } from './unknowns.ts';

export type Range = { readonly lower: number; readonly upper: number };

/** The noise of the cell-key method that everybody may read of. */
const NOISE = 5;

export function rangeBehind(published: number, { method, base }: Pick<AlteredSlice, 'method' | 'base'>): Range {
	const reach = method === 'cell-key' ? NOISE : base;
	const possible: number[] = [];
	for (let count = Math.max(0, Math.floor(published) - reach); count <= published + reach; count++)
		if (mayBecome(count, published, method, base)) possible.push(count);
	return { lower: possible[0] ?? 0, upper: possible.at(-1) ?? Infinity };
}

function mayBecome(count: number, published: number, method: AlteredSlice['method'], base: number): boolean {
	if (method === 'cell-key') return Math.abs(count - published) <= NOISE && (count > 0 || published === 0);
	if (method === 'rounding') return Math.round(count / base) * base === published;
	if (count === 0) return published === 0;
	return count < base ? published === 0 || published === base : published >= base && Math.abs(count - published) < base;
}

/** Which measures and years a publication shows altered, as it says itself. */
export class AlteredSlices {
	readonly #slices: ReadonlyMap<string, AlteredSlice>;

	constructor({ altered = [] }: Pick<Publication, 'altered'>) {
		this.#slices = new Map(altered.map((slice) => [sliceOf(slice.measure, slice), slice]));
	}

	get names(): string[] {
		return [...this.#slices.keys()];
	}

	of(measure: string, at: Pick<PublishedFigure, 'year' | 'basis'>): AlteredSlice | null {
		return this.#slices.get(sliceOf(measure, at)) ?? null;
	}

	/** `several`: a sum of counts of which some are altered, each published by itself too. */
	ofTerm(term: Term, at: Pick<PublishedFigure, 'year' | 'basis'>): AlteredSlice | 'several' | null {
		const found = term.map(({ measure, yearOffset = 0 }) => this.of(measure, { ...at, year: at.year + yearOffset }));
		if (found.every((slice) => slice === null)) return null;
		const [only] = term;
		return term.length === 1 && (only?.times ?? 1) === 1 ? (found[0] ?? null) : 'several';
	}
}
