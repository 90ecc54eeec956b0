import { attackAsInsiders, attackEquations } from '#domain/disclosure/server';
import type { Publication } from './publication.ts';
import { publishedSums, type SecretNumber } from './published-sums.ts';
import { tellOthers } from './other-people.ts';
import type { SecretPlace } from './statement.ts';

/** A hidden number and what everybody can say of it. */
export type AttackedNumber = {
	/** `arbeitslosenanteil-jugend 06433001 2020 official (3)`: what, where, when, in which publication. */
	readonly name: string;
	readonly at: SecretPlace;
	readonly publication: number;
	readonly why: SecretNumber['why'];
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
	readonly numbers: readonly AttackedNumber[];
	/** Hidden in one publication and shown in another; what is out cannot be attacked any more. */
	readonly alreadyPublished: number;
	/** Sums the attacker had. */
	readonly sums: number;
	/** Narrowest remaining interval of a number we hid; null where all are open upwards. */
	readonly narrowestWidth: number | null;
	/** Found exactly, or narrowed below the protection. Empty, or nothing may be released. */
	readonly recovered: readonly AttackedNumber[];
	/** If the insider's number is a one; whether it is, the attacker does not know. */
	readonly insiders: readonly InsiderRisk[];
	readonly milliseconds: number;
};

const EXACT = 1e-5;

/**
 * The attacker: everybody's knowledge, all publications together. Numbers the source keeps secret count as recovered only
 * where they become exact, for the source's own tables may leave less. Confidential.
 */
export async function attackPublications(
	publications: readonly Publication[],
	{ protection, maxHiddenCount }: AttackLimits
): Promise<AttackReport> {
	const started = performance.now();
	const { sums, secrets, alreadyPublished } = publishedSums(publications);
	const results = await attackEquations(sums, secrets);
	const numbers = secrets.map(({ name, at, publication, why }, index): AttackedNumber => {
		const { lower, upper } = results[index] ?? { lower: 0, upper: Infinity };
		return { name, at, publication, why, lower, upper, isExact: upper - lower < EXACT };
	});
	const findings = await attackAsInsiders(sums, secrets, results, (index) => secrets[index]?.isCount ?? false);
	const widths = numbers.flatMap(({ why, lower, upper }) => (why === 'secret' ? [upper - lower] : []));
	const narrowest = Math.min(Infinity, ...widths);
	const isOther = tellOthers(publications);
	return {
		publications: publications.length,
		attacked: numbers.length,
		numbers,
		alreadyPublished,
		sums: sums.length,
		narrowestWidth: Number.isFinite(narrowest) ? narrowest : null,
		recovered: numbers.filter(
			({ why, lower, upper, isExact }) => isExact || (why === 'secret' && upper - lower < protection - EXACT)
		),
		insiders: findings.flatMap(({ insider, learns }) => {
			const [own, ofOwn] = [numbers[insider], secrets[insider]];
			const small = learns.flatMap(({ target, lower }) => {
				const [other, ofOther] = [numbers[target], secrets[target]];
				const value = Math.round(lower);
				if (!other || !ofOwn || !ofOther?.isCount || value < 1 || value > maxHiddenCount) return [];
				// The one household of a town is the one household of its region: nothing new.
				return isOther(ofOwn.people, ofOther.people) ? [{ ...other, lower: value, upper: value, isExact: true }] : [];
			});
			return own && small.length > 0 ? [{ insider: own, learns: small }] : [];
		}),
		milliseconds: performance.now() - started
	};
}
