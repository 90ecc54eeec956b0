import {
	ageQuotient,
	billeterMeasure,
	meanAge,
	medianAge,
	personsAged,
	roundHalfAwayFromZero,
	type AgeSpan,
	type YearOfAge
} from '#domain/statistics';
import type { Method } from './vector-file.ts';

type Pyramid = { ages: number[]; columns: string[]; counts: (number | null)[][] };

const EVERYBODY: AgeSpan = { from: 0 };

/** Persons by age over the columns whose name holds the word, "Foreign" or "female". */
function peopleOf({ ages, columns, counts }: Pyramid, word = ''): YearOfAge[] {
	const wanted = columns.flatMap((name, index) => (name.includes(word) ? [index] : []));
	return ages.map((age, row) => {
		const cells = wanted.map((column) => counts[row]?.[column] ?? null);
		const isKnown = cells.every((cell) => cell !== null);
		return { age, persons: isKnown ? cells.reduce((sum, cell) => sum + cell, 0) : null };
	});
}

/** Measures of the age structure (methods 4.6). */
export const populationMethods: Record<string, Method> = {
	'register.age-structure': {
		compute: (input: Pyramid) => {
			const people = peopleOf(input);
			const count = (from: number, below?: number): number | null => personsAged(people, span(from, below));
			const share = (from: number, below?: number): number | null => ageQuotient(people, span(from, below), EVERYBODY);
			const quotient = (of: AgeSpan, over: AgeSpan): number | null => ageQuotient(people, of, over);
			const shareOf = (word: string): number | null => {
				const [some, all] = [personsAged(peopleOf(input, word), EVERYBODY), count(0)];
				return some === null || !all ? null : (some / all) * 100;
			};
			const young = quotient({ from: 0, below: 20 }, { from: 20, below: 65 });
			const old = quotient({ from: 65 }, { from: 20, below: 65 });
			return {
				total: count(0),
				under18: count(0, 18),
				share_under18: share(0, 18),
				share_under20: share(0, 20),
				share_60plus: share(60),
				share_65plus: share(65),
				share_80plus: share(80),
				jugendquotient_20_65: young,
				altenquotient_20_65: old,
				gesamtquotient_20_65: young === null || old === null ? null : young + old,
				jugendquotient_18_65: quotient({ from: 0, below: 18 }, { from: 18, below: 65 }),
				altenquotient_18_65: quotient({ from: 65 }, { from: 18, below: 65 }),
				altenquotient_20_67: quotient({ from: 67 }, { from: 20, below: 67 }),
				greyingIndex_80_60: quotient({ from: 80 }, { from: 60, below: 80 }),
				agingIndex_65_15: quotient({ from: 65 }, { from: 0, below: 15 }),
				billeter: billeterMeasure(people),
				meanAge: meanAge(people),
				medianAge: medianAge(people),
				foreignShare: shareOf('Foreign'),
				femaleShare: shareOf('female'),
				kitaU3: count(0, 3),
				kita3to6: count(3, 6),
				school6to10: count(6, 10),
				working15to65: count(15, 65),
				published: {
					share_under20: printed(count(0, 20), count(0)),
					share_60plus: printed(count(60), count(0)),
					under18: count(0, 18),
					foreign: personsAged(peopleOf(input, 'Foreign'), EVERYBODY)
				}
			};
		}
	}
};

function span(from: number, below?: number): AgeSpan {
	return below === undefined ? { from } : { from, below };
}

/** A share in per cent as the city prints it, with one decimal. */
function printed(part: number | null, all: number | null): number | null {
	return part === null || !all ? null : roundHalfAwayFromZero(part, all, 100, 1);
}
