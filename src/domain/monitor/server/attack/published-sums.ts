/**
 * Everything several publications say together, as sums of unknowns: read from what is published alone, in the attacker's
 * own way. Not one line is shared with the cells that are protected.
 */
import type { KnownSum, Target } from '#domain/disclosure/server';
import { findMeasure } from '#domain/intake';
import { AlteredSlices, rangeBehind } from './altered-numbers.ts';
import { asTerm, findAddingCategories } from './adding-categories.ts';
import { WHOLES } from './common-knowledge.ts';
import { concernedSlices } from './concerned-slices.ts';
import { categoriesIn, naturalSums } from './natural-sums.ts';
import type { Publication } from './publication.ts';
import { readCounts } from './read-counts.ts';
import { readFigures } from './read-figures.ts';
import { readStructure } from './read-structure.ts';
import { isSecret, PRECISION, textOf, type Bound, type Said, type SecretPlace } from './statement.ts';
import { findTwins } from './twin-rows.ts';
import { unshownBetween } from './unshown-between.ts';
import { blockOf, sliceOf, Unknowns, type Terms, type Unknown } from './unknowns.ts';

/** What was hidden by the source (then only exact knowledge counts), hidden by us, or altered. */
export type SecretNumber = Target & {
	readonly why: 'secret' | 'secret-at-source' | 'altered';
	/**
	 * Persons by which an altered number has to stay uncertain, and up to which it, or one withheld beside it, points at
	 * somebody; 0 for numbers hidden among exact ones.
	 */
	readonly room: number;
	/** The publication that hides it; the newest where several do. */
	readonly publication: number;
	readonly at: SecretPlace;
	/** A number of people, households or cases: somebody may be one of them. */
	readonly isCount: boolean;
	/** Somebody may be the only one of them, as far as the number itself tells. */
	readonly mayBeOne: boolean;
	/** Who is counted, taken apart. */
	readonly people: readonly Unknown[];
};

export type PublishedSums = {
	readonly sums: KnownSum[];
	readonly secrets: SecretNumber[];
	/** Hidden in one publication and shown in another: what is out is out. */
	readonly alreadyPublished: number;
};

/** Where nothing shows that a hidden number was revised, but the sums contradict each other, the newest are right. */
const TRUST_IN_EARLIER = 0.01;

export function publishedSums(publications: readonly Publication[]): PublishedSums {
	const unknowns = new Unknowns(publications);
	const twins = new Map(publications.map((publication) => [publication.id, findTwins(publication)]));
	const slices = concernedSlices(publications, [...twins.values()].flat());
	const sums = new Map<string, KnownSum>();
	const secrets = new Map<string, SecretNumber>();
	const shown = new Map<string, number>();
	const exact = new Set<string>();
	const altered = new Map<string, SecretNumber>();
	const seen = new Set<string>();
	// The newest first: what an earlier one says differently was another number then.
	for (const [age, publication] of publications.toSorted((a, b) => b.id - a.id).entries()) {
		const trust = age === 0 ? 1 : TRUST_IN_EARLIER;
		const said = readPublication(publication, unknowns, (slice) => slices.has(slice));
		const revised = revisedBlocks(said, shown);
		const rename = (terms: Terms): Terms =>
			revised.size > 0 && terms.some(([name]) => revised.has(blockOf(name)))
				? terms.map(([name, factor]) => [nameThen(name), factor] as const)
				: terms;
		const nameThen = (name: string): string => (revised.has(blockOf(name)) ? `${name} @${publication.id}` : name);
		const add = ({ terms, lower, upper }: Bound): void => {
			const named = rename(terms);
			const text = `${textOf(named)} ${lower} ${upper}`;
			if (!sums.has(text)) sums.set(text, { terms: named, lower, upper, trust });
		};
		// A rate may be hidden for its denominator while its numerator stands in the tables, altered: that is how it is protected.
		const alteredHere = new Set(
			said.statements.flatMap(({ terms, value, altered: slice }) =>
				slice && value.kind === 'number' ? [textOf(rename(terms))] : []
			)
		);
		for (const { terms, value, at, altered: slice } of said.statements) {
			const named = rename(terms);
			const text = textOf(named);
			const name = `${at.of} ${at.area} ${at.year} ${at.basis} ${at.part} (${publication.id})`;
			const target = (mayBeOne: boolean): Omit<SecretNumber, 'why' | 'room'> => {
				const people = terms.flatMap(([one]) => unknowns.get(one) ?? []);
				const isCount = terms.every(([, factor]) => factor === 1) && people.every(({ measure }) => isCounted(measure));
				return { name, terms: named, publication: publication.id, at, isCount, mayBeOne: isCount && mayBeOne, people };
			};
			if (value.kind === 'number') {
				if (!shown.has(text)) shown.set(text, value.value);
				if (slice) {
					const range = rangeBehind(value.value, slice);
					add({ terms, ...range });
					const mayBeSmall = range.lower <= slice.room && range.upper > 0;
					if (mayBeSmall && !altered.has(text))
						altered.set(text, { ...target(range.lower <= 1), why: 'altered', room: slice.room });
					continue;
				}
				exact.add(text);
				const room = PRECISION * (Number.isInteger(value.value) ? 0 : 1 + Math.abs(value.value));
				add({ terms, lower: value.value - room, upper: value.value + room });
			} else if (isSecret(value) && !secrets.has(text) && !alteredHere.has(text)) {
				const why = value.why === 'secret' ? 'secret' : 'secret-at-source';
				secrets.set(text, { ...target(true), why, room: slice?.room ?? 0 });
			}
		}
		said.bounds.forEach(add);
		for (const { rows, areas, ...at } of twins.get(publication.id) ?? []) {
			if (!slices.has(sliceOf(rows[0].measure, at))) continue;
			for (const area of areas) {
				const [one = [], two = []] = rows.map(({ measure, part }) =>
					unknowns.termsOfPart(measure, part, { ...at, area })
				);
				add({ terms: [...one, ...two.map(([name, factor]) => [name, -factor] as const)], lower: 0, upper: 0 });
			}
		}
		const used = new Set([...said.statements, ...said.bounds].flatMap(({ terms }) => terms.map(([name]) => name)));
		for (const name of unshownBetween(used, unknowns)) used.add(name);
		const categories = categoriesIn(used, unknowns);
		// What has been said of the same numbers in the same areas need not be said again.
		const world = JSON.stringify([[...publication.partsOf], [...publication.insideOf]]);
		const isNew = (name: string): boolean => revised.has(blockOf(name)) || !seen.has(`${world} ${name}`);
		const fresh = new Set([...used].filter(isNew).map((name) => withoutArea(blockOf(name))));
		const names = [...used].filter((name) => fresh.has(withoutArea(blockOf(name))));
		naturalSums(names, { used, unknowns, publication, categories }).forEach(add);
		for (const name of names) if (!revised.has(blockOf(name))) seen.add(`${world} ${name}`);
	}
	const open = [...secrets].flatMap(([text, one]) => (exact.has(text) ? [] : [one]));
	const targets = [...open, ...[...altered].flatMap(([text, one]) => (secrets.has(text) ? [] : [one]))];
	return { sums: [...sums.values()], secrets: targets, alreadyPublished: secrets.size - open.length };
}

function readPublication(publication: Publication, unknowns: Unknowns, isConcerned: (slice: string) => boolean): Said {
	const altered = new AlteredSlices(publication);
	const { statements, bounds } = readFigures(publication, altered, unknowns, isConcerned);
	const counts = readCounts(publication, altered, unknowns, isConcerned);
	const adding = findAddingCategories(counts, (dimension) => dimension in WHOLES).flatMap((set) =>
		set.areas.map((area): Bound => {
			const terms = unknowns.termsOf(asTerm(set), { ...set.at, area });
			return { terms, lower: -set.room, upper: set.room };
		})
	);
	return {
		statements: [...statements, ...readStructure(publication, altered, unknowns, isConcerned), ...counts],
		bounds: [...bounds, ...adding]
	};
}

/** Areas in which a measure of a year has changed since, judged by the sums that both publications show. */
function revisedBlocks({ statements }: Said, shown: ReadonlyMap<string, number>): Set<string> {
	const revised = new Set<string>();
	for (const { terms, value } of statements) {
		const known = value.kind === 'number' ? shown.get(textOf(terms)) : undefined;
		if (value.kind !== 'number' || known === undefined) continue;
		if (Math.abs(known - value.value) > PRECISION * (1 + Math.abs(known)))
			for (const [name] of terms) revised.add(blockOf(name));
	}
	return revised;
}

function isCounted(measure: string): boolean {
	return (findMeasure(measure)?.counts ?? 'nobody') !== 'nobody';
}

/** The measure and year of a block, in all areas. */
function withoutArea(block: string): string {
	return block.split(' ').toSpliced(1, 1).join(' ');
}
