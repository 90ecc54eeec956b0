import type { AlteredSlice } from '#domain/disclosure';
import { attackEquations, type InsiderQuestions } from '#domain/disclosure/server';
import type { Publication } from './publication.ts';
import { publishedSums, type SecretNumber } from './published-sums.ts';
import { tellOthers } from './other-people.ts';
import type { SecretPlace } from './statement.ts';
import { sliceOf } from './unknowns.ts';

/** A hidden number and what everybody can say of it. */
export type AttackedNumber = {
	/** `arbeitslosenanteil-jugend 06433001 2020 official (3)`: what, where, when, in which publication. */
	readonly name: string;
	readonly at: SecretPlace;
	readonly publication: number;
	readonly why: SecretNumber['why'];
	/** Of altered numbers and those withheld beside them: persons by which altered ones have to stay uncertain; else 0. */
	readonly room: number;
	readonly lower: number;
	/** Infinity: nothing says how large it may be. */
	readonly upper: number;
	readonly isExact: boolean;
};

/** Whoever is the only case behind the first number would know small numbers of other people exactly. */
export type InsiderRisk = { readonly insider: AttackedNumber; readonly learns: readonly AttackedNumber[] };

/** What the attacker is measured by. */
export type AttackLimits = {
	/** Persons by which a hidden number has to stay uncertain. */
	readonly protection: number;
	/** Numbers up to this one point at people; an insider may find out larger ones, which are hidden for the others' sake. */
	readonly maxHiddenCount: number;
};

export type AttackReport = {
	readonly publications: number;
	/** Hidden numbers that were attacked. */
	readonly attacked: number;
	/** Altered numbers that may stand for a small one, attacked too. */
	readonly attackedAltered: number;
	/** Measures and years shown altered, in whatever publication. */
	readonly altered: readonly AlteredSlice[];
	readonly numbers: readonly AttackedNumber[];
	/** Hidden in one publication and shown in another; what is out cannot be attacked any more. */
	readonly alreadyPublished: number;
	/** Sums the attacker had. */
	readonly sums: number;
	/** Narrowest remaining interval of a number we hid and that may be small; null where all are open upwards. */
	readonly narrowestWidth: number | null;
	/** Found exactly, or narrowed below the protection. Empty, or nothing may be released. */
	readonly recovered: readonly AttackedNumber[];
	/** If the insider's number is a one; whether it is, the attacker does not know. */
	readonly insiders: readonly InsiderRisk[];
	readonly milliseconds: number;
};

const EXACT = 1e-5;

function alteredIn(publications: readonly Publication[]): AlteredSlice[] {
	const all = publications.flatMap(({ altered = [] }) => altered);
	return [...new Map(all.map((slice) => [sliceOf(slice.measure, slice), slice])).values()];
}

/**
 * Whether an altered number that may be a small one has less room than its method promised: whole numbers between the limits.
 * Known to be larger it points at nobody, and known to be zero there is nobody.
 */
function isNarrowed({ lower, upper }: { lower: number; upper: number }, room: number): boolean {
	return widthOf({ lower, upper }) < room && lower <= room + EXACT && upper >= 1 - EXACT;
}

/**
 * Whether a hidden number has less room than its rules promised. One that is withheld among altered ones points at nobody once
 * it is known to be large, as little as an altered one does; only found exactly it counts all the same.
 */
function isFound({ isExact, why, room, lower, upper }: AttackedNumber, protection: number): boolean {
	const isKnownToBeLarge = room > 0 && lower > room + EXACT;
	return isExact || (why === 'secret' && upper - lower < protection - EXACT && !isKnownToBeLarge);
}

/** Between whole numbers: whoever knows a count to be above 2.3 knows it to be 3. */
function widthOf({ lower, upper }: { lower: number; upper: number }): number {
	return Math.floor(upper + EXACT) - Math.ceil(lower - EXACT);
}

/**
 * The attacker: everybody's knowledge, all publications together. Numbers the source keeps secret count as recovered only
 * where they become exact, for the source's own tables may leave less. Confidential.
 */
export async function attackPublications(
	publications: readonly Publication[],
	limits: AttackLimits
): Promise<AttackReport> {
	const started = performance.now();
	const { sums, secrets, alreadyPublished, numbers, recovered, insiders } = await findRecovered(publications, limits, {
		triesInsiders: true
	});
	const widths = numbers.flatMap(({ why, room, lower, upper }) =>
		why === 'secret' && (room === 0 || lower <= room) ? [upper - lower] : []
	);
	const narrowest = Math.min(Infinity, ...widths);
	const isOther = tellOthers(publications);
	return {
		publications: publications.length,
		attacked: numbers.filter(({ why }) => why !== 'altered').length,
		attackedAltered: numbers.filter(({ why }) => why === 'altered').length,
		altered: alteredIn(publications),
		numbers,
		alreadyPublished,
		sums: sums.length,
		narrowestWidth: Number.isFinite(narrowest) ? narrowest : null,
		recovered,
		insiders: insiders.flatMap(({ insider, learns }) => {
			const [own, ofOwn] = [numbers[insider], secrets[insider]];
			const small = learns.flatMap(({ target, value }) => {
				const [other, ofOther] = [numbers[target], secrets[target]];
				if (!other || !ofOwn || !ofOther || value < 1 || value > limits.maxHiddenCount) return [];
				// The one household of a town is the one household of its region: nothing new.
				return isOther(ofOwn.people, ofOther.people) ? [{ ...other, lower: value, upper: value, isExact: true }] : [];
			});
			return own && small.length > 0 ? [{ insider: own, learns: small }] : [];
		}),
		milliseconds: performance.now() - started
	};
}

/** Without insiders it takes less time. */
export async function findRecovered(
	publications: readonly Publication[],
	{ protection }: AttackLimits,
	{ triesInsiders = false } = {}
) {
	const { sums, secrets, alreadyPublished } = publishedSums(publications);
	const { found, insiders } = await attackEquations(sums, secrets, {
		isEnough: (index, limits) => {
			const { why, room } = secrets[index] ?? {};
			return why === 'altered' && widthOf(limits) >= (room ?? 0);
		},
		...(triesInsiders && { insiders: insidersBehind(secrets) })
	});
	const numbers = secrets.map(({ name, at, publication, why, room }, index): AttackedNumber => {
		const { lower, upper } = found[index] ?? { lower: 0, upper: Infinity };
		return { name, at, publication, why, room, lower, upper, isExact: upper - lower < EXACT };
	});
	const recovered = numbers.filter((number) =>
		number.why === 'altered' ? isNarrowed(number, number.room) : isFound(number, protection)
	);
	return { sums, secrets, alreadyPublished, numbers, recovered, insiders };
}

/** Altered counts hang together across years and measures; where they are more, each insider would take seconds. */
export const MOST_UNKNOWNS_BEHIND_ALTERED = 5_000;

/** How far an altered number can go is asked only until it is enough: it may be a one even if none was found. */
function insidersBehind(secrets: readonly SecretNumber[]): InsiderQuestions {
	return {
		mayBeOne: (index, { lower, upper }, unknowns) => {
			const { mayBeOne = false, why } = secrets[index] ?? {};
			if (why === 'altered') return mayBeOne && unknowns <= MOST_UNKNOWNS_BEHIND_ALTERED;
			return mayBeOne && lower <= 1 + EXACT && upper >= 1 - EXACT;
		},
		isAsked: (index, { lower, upper }) => (secrets[index]?.isCount ?? false) && upper - lower >= EXACT
	};
}
