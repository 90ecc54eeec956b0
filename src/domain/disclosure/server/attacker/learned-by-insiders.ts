/**
 * The insider: whoever is the only case behind a secret number knows that it is a one, and perhaps thereby another
 * number. The attacker does not know which numbers are ones; so each that could be is tried.
 */
import type { BoundedProgram } from './bounded-program.ts';
import type { Found } from './known-sum.ts';

/** Positions among the targets: if `insider` is a one, whoever stands behind it learns these whole numbers. */
export type InsiderFinding = {
	readonly insider: number;
	readonly learns: readonly { readonly target: number; readonly value: number }[];
};

/** Of targets, by position, with what everybody knows of them. */
export type InsiderQuestions = {
	/** Whether one person may be the whole of it, and it is to be tried among `unknowns` that hang together. */
	readonly mayBeOne: (target: number, found: Found, unknowns: number) => boolean;
	/** Whether learning it would be news: a whole number that not everybody knows. */
	readonly isAsked: (target: number, found: Found) => boolean;
};

const ONE_CASE = 1;
/** Solutions that are looked at before each number has to be asked for by itself. */
const CORNERS = 6;

/** `targets` of one group, with the names of their unknowns. */
export function learnedByInsiders(
	program: BoundedProgram,
	targets: readonly { readonly target: number; readonly name: string; readonly mayBeOne: boolean }[]
): InsiderFinding[] {
	const nameOf = new Map(targets.map(({ target, name }) => [target, name]));
	const namesOf = (some: readonly number[]): string[] => some.map((target) => nameOf.get(target) ?? '');
	return targets.flatMap(({ target: insider, name, mayBeOne }) => {
		if (!mayBeOne) return [];
		const stillSame = (others: readonly number[]): number[] => {
			const same = program.sameWhere(name, ONE_CASE, namesOf(others));
			return others.filter((_, index) => same[index]);
		};
		let same = stillSame(targets.flatMap(({ target }) => (target === insider ? [] : [target])));
		if (same.length === 0) return [];
		const learns = program.whileKnown(name, ONE_CASE, () => {
			for (let corner = 0; corner < CORNERS && same.length > 0; corner++) {
				program.valuesAt(
					namesOf(same),
					same.map((_, index) => costAt(corner, index))
				);
				same = stillSame(same);
			}
			return same.flatMap((target) => {
				const value = program.onlyWholeNumber(nameOf.get(target) ?? '');
				return value === null ? [] : [{ target, value }];
			});
		});
		return learns && learns.length > 0 ? [{ insider, learns }] : [];
	});
}

/**
 * Always the same sequence, so that the same publications give the same report: the golden ratio's multiples spread well.
 * The first two have one sign, so that there is a corner also where numbers have no upper limit.
 */
function costAt(corner: number, index: number): number {
	const spread = 0.5 + (((index + 1) * 0.618_033_988_75 * (corner + 1)) % 1);
	if (corner < 2) return corner === 0 ? spread : -spread;
	return (corner % 2 === 0 ? 1 : -1) * spread * ((index >> Math.floor(corner / 2)) % 2 === 0 ? 1 : -1);
}
