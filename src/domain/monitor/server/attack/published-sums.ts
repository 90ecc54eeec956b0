/**
 * Everything the published editions say, as sums of unknowns: read from what is published alone (figures, age structure,
 * definitions, areas), in the attacker's own way. Not one line is shared with the cells that are protected.
 */
import type { Basis, Figure, StructureCell } from '#domain/disclosure';
import type { KnownSum, Target } from '#domain/disclosure/server';
import { findMeasure } from '#domain/intake';
import type { Value } from '#domain/statistics';
import type { Indicator, Part, Selection, Term } from '../../indicator.ts';

/** What an edition, or the files of one, tell everybody. */
export type Publication = {
	readonly id: number;
	readonly figures: readonly Omit<Figure, 'deliveries' | 'period' | 'interval'>[];
	readonly structure: readonly StructureCell[];
	readonly indicators: readonly Indicator[];
	/** Municipalities by region and county; areas that are sums of others. */
	readonly partsOf: ReadonlyMap<string, readonly string[]>;
};

/** What was hidden, and whether by the source (then only exact knowledge counts) or by us. */
export type SecretNumber = Target & { readonly why: 'secret' | 'secret-at-source' };

type Slice = {
	readonly measure: string;
	readonly fixed: string;
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
};
type Statement = { readonly terms: KnownSum['terms']; readonly value: Value; readonly name: string };

const WHOLES: Readonly<Record<string, readonly string[]>> = {
	sex: ['female', 'male'],
	citizenship: ['foreign', 'german'],
	circle: ['sgb2', 'sgb3']
};
/** Floating point of a printed quotient. */
const PRECISION = 1e-6;

export function publishedSums(publications: readonly Publication[]): { sums: KnownSum[]; secrets: SecretNumber[] } {
	const bounds = ageBounds(publications);
	const measures = concernedMeasures(publications);
	const sums = new Map<string, KnownSum>();
	const secrets = new Map<string, SecretNumber>();
	const shown = new Map<string, number>();
	// The newest first: what an earlier one says differently was another number then.
	for (const publication of publications.toSorted((a, b) => b.id - a.id)) {
		const statements = statementsOf(publication, bounds, measures);
		const revised = new Set<string>();
		for (const { terms, value } of statements) {
			const known = shown.get(textOf(terms));
			if (value.kind === 'number' && known !== undefined && Math.abs(known - value.value) > PRECISION * (1 + known))
				for (const [unknown] of terms) revised.add(blockOf(unknown));
		}
		const rename = (unknown: string): string =>
			revised.has(blockOf(unknown)) ? `${unknown} @${publication.id}` : unknown;
		const used = new Set<string>();
		for (const { terms, value, name } of statements) {
			const named = terms.map(([unknown, factor]) => [rename(unknown), factor] as const);
			for (const [unknown] of terms) used.add(unknown);
			const text = textOf(named);
			if (value.kind === 'number') {
				if (!shown.has(text)) shown.set(text, value.value);
				const room = PRECISION * (Number.isInteger(value.value) ? 0 : 1 + Math.abs(value.value));
				sums.set(`${text} ${value.value}`, { terms: named, lower: value.value - room, upper: value.value + room });
			} else if (value.why === 'secret' || value.why === 'secret-at-source')
				secrets.set(text, { name: `${name} (${publication.id})`, terms: named, why: value.why });
		}
		for (const terms of additions(used, publication)) {
			const named = terms.map(([unknown, factor]) => [rename(unknown), factor] as const);
			sums.set(`${textOf(named)} 0`, { terms: named, lower: 0, upper: 0 });
		}
	}
	return { sums: [...sums.values()], secrets: [...secrets].flatMap(([text, one]) => (shown.has(text) ? [] : [one])) };
}

/** Measures that a hidden number rests on, and those that meet them in a sum: all others say nothing of it. */
function concernedMeasures(publications: readonly Publication[]): Set<string> {
	const isSecret = (value: Value): boolean => value.kind === 'missing' && value.why.startsWith('secret');
	const concerned = new Set<string>();
	const terms: Term[] = [];
	for (const { figures, structure, indicators } of publications) {
		if (structure.some(({ persons }) => isSecret(persons))) concerned.add('population');
		const [hiddenTops, hiddenBottoms] = [new Set<string>(), new Set<string>()];
		for (const { indicator, value, numerator, denominator } of figures) {
			if (isSecret(value) || isSecret(numerator)) hiddenTops.add(indicator);
			if (isSecret(denominator)) hiddenBottoms.add(indicator);
		}
		for (const { id, numerator, denominator = [] } of indicators) {
			terms.push(numerator, denominator);
			// A rate whose denominator is shown tells of its numerator alone.
			if (hiddenTops.has(id)) for (const { measure } of numerator) concerned.add(measure);
			if (hiddenBottoms.has(id)) for (const { measure } of denominator) concerned.add(measure);
		}
	}
	for (let size = -1; size !== concerned.size;) {
		size = concerned.size;
		for (const term of terms)
			if (term.some(({ measure }) => concerned.has(measure))) for (const { measure } of term) concerned.add(measure);
	}
	return concerned;
}

function statementsOf(
	{ figures, structure, indicators }: Publication,
	bounds: Bounds,
	measures: ReadonlySet<string>
): Statement[] {
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const isConcerned = (term?: Term): term is Term => term?.some(({ measure }) => measures.has(measure)) ?? false;
	const statements: Statement[] = [];
	for (const figure of figures) {
		const indicator = byId.get(figure.indicator);
		if (!indicator) continue;
		const name = `${figure.indicator} ${figure.area} ${figure.year} ${figure.basis}`;
		const top = isConcerned(indicator.numerator) ? termsOf(indicator.numerator, figure, bounds) : null;
		const bottom = isConcerned(indicator.denominator) ? termsOf(indicator.denominator, figure, bounds) : null;
		const { value, numerator, denominator } = figure;
		if (bottom) statements.push({ terms: bottom, value: denominator, name: `${name} Nenner` });
		if (!top) continue;
		if (!indicator.denominator) {
			const plain: Value = value.kind === 'number' ? { ...value, value: value.value / indicator.multiplier } : value;
			statements.push({ terms: top, value: plain, name });
		} else if (value.kind === 'number' && numerator.kind !== 'number' && denominator.kind === 'number')
			statements.push({
				terms: top,
				value: { ...value, value: (value.value * denominator.value) / indicator.multiplier },
				name
			});
		else
			statements.push({
				terms: top,
				value:
					numerator.kind === 'number' ? numerator : value.kind === 'number' ? numerator : secretOf(value, numerator),
				name
			});
	}
	for (const { area, year, basis, sex, ageFrom, ageTo, persons } of measures.has('population') ? structure : []) {
		const part: Part = { measure: 'population', where: { sex, age: ageTo === null ? [ageFrom] : [ageFrom, ageTo] } };
		const terms = termsOf([part], { area, year, basis }, bounds);
		if (terms)
			statements.push({ terms, value: persons, name: `Altersaufbau ${area} ${year} ${basis} ${sex} ${ageFrom}` });
	}
	return statements;
}

function secretOf(value: Value, numerator: Value): Value {
	return numerator.kind === 'missing' && numerator.why.startsWith('secret') ? numerator : value;
}

/** Null: a mean age is no sum of persons. */
function termsOf(
	term: Term,
	place: { area: string; year: number; basis: Basis },
	bounds: Bounds
): KnownSum['terms'] | null {
	const factors = new Map<string, number>();
	for (const { measure, where = {}, times = 1, weightedByAge, yearOffset = 0 } of term) {
		if (weightedByAge) return null;
		const basis: Basis = measure === 'population' ? place.basis : 'official';
		const slice: Slice = { measure, fixed: fixedText(where), area: place.area, year: place.year + yearOffset, basis };
		const [from, to = Infinity] = where.age ?? [0];
		const limits = bounds.get(measure) ?? [0];
		for (const [index, start] of limits.entries()) {
			const end = (limits[index + 1] ?? Infinity) - 1;
			if (start < from || end > to) continue;
			const unknown = unknownOf(slice, start);
			factors.set(unknown, (factors.get(unknown) ?? 0) + times);
		}
	}
	return [...factors];
}

type Bounds = ReadonlyMap<string, readonly number[]>;

/** Ages at which some published range of a measure begins or ends. */
function ageBounds(publications: readonly Publication[]): Bounds {
	const bounds = new Map<string, Set<number>>();
	const add = (measure: string, from: number, to: number): void => {
		const known = bounds.get(measure) ?? new Set([0]);
		bounds.set(measure, known.add(from));
		if (Number.isFinite(to)) known.add(to + 1);
	};
	for (const { indicators, structure } of publications) {
		for (const { numerator, denominator = [] } of indicators)
			for (const { measure, where } of [...numerator, ...denominator]) {
				const [from, to = Infinity] = where?.age ?? [0];
				add(measure, from, to);
			}
		for (const { ageFrom, ageTo } of structure) add('population', ageFrom, ageTo ?? Infinity);
	}
	return new Map([...bounds].map(([measure, ages]) => [measure, [...ages].toSorted((a, b) => a - b)]));
}

/** Whole = parts, between areas and between categories, wherever all of them occur in what is published. */
function additions(used: ReadonlySet<string>, { partsOf }: Publication): KnownSum['terms'][] {
	const found: KnownSum['terms'][] = [];
	const add = (whole: string, parts: readonly string[]): void => {
		if (parts.length > 0 && parts.every((part) => used.has(part)))
			found.push([[whole, -1], ...parts.map((part) => [part, 1] as const)]);
	};
	for (const unknown of used) {
		const [measure = '', area = '', year = '', basis = '', fixed = '', age = ''] = unknown.split('¦');
		const named = (other: { area?: string; fixed?: string }): string =>
			[measure, other.area ?? area, year, basis, other.fixed ?? fixed, age].join('¦');
		if (findMeasure(measure)?.isAdditive)
			add(
				unknown,
				(partsOf.get(area) ?? []).map((part) => named({ area: part }))
			);
		const categories = fixed === '' ? [] : fixed.split('|');
		for (const [dimension, whole] of Object.entries(WHOLES))
			if (!categories.some((category) => category.startsWith(`${dimension}=`)))
				add(
					unknown,
					whole.map((category) => named({ fixed: [...categories, `${dimension}=${category}`].toSorted().join('|') }))
				);
	}
	return found;
}

function fixedText(where: Selection): string {
	return Object.entries(where)
		.flatMap(([dimension, category]) => (typeof category === 'string' ? [`${dimension}=${category}`] : []))
		.toSorted()
		.join('|');
}

function unknownOf({ measure, fixed, area, year, basis }: Slice, age: number): string {
	return [measure, area, year, basis, fixed, age].join('¦');
}

/** One measure in one area and year: revised as a whole. */
function blockOf(unknown: string): string {
	return unknown.slice(0, unknown.lastIndexOf('¦', unknown.lastIndexOf('¦') - 1));
}

function textOf(terms: KnownSum['terms']): string {
	const [first] = terms;
	if (first && terms.length === 1) return `${first[1]} ${first[0]}`;
	return terms
		.map(([unknown, factor]) => `${factor} ${unknown}`)
		.toSorted()
		.join(' + ');
}
