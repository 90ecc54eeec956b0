import { attackEquations } from '#domain/disclosure/server';
import { publishedSums, type Publication } from './published-sums.ts';

export type Recovered = {
	/** `arbeitslosenanteil-jugend 06433001 2020 official (3)`: what, where, when, in which release. */
	readonly name: string;
	readonly lower: number;
	readonly upper: number;
	readonly isExact: boolean;
};

export type AttackReport = {
	/** Hidden numbers that were attacked. */
	readonly attacked: number;
	readonly sums: number;
	/** Narrowest remaining interval of a number we hid; null where all are open upwards. */
	readonly narrowestWidth: number | null;
	/** Found exactly, or narrowed below the protection. Empty, or nothing may be released. */
	readonly recovered: readonly Recovered[];
};

const EXACT = 1e-5;

/**
 * The attacker: everybody's knowledge, all publications together. `protection` in persons; numbers the source keeps
 * secret count only where they become exact, for the source's own tables may leave less. Confidential.
 */
export async function attackPublications(
	publications: readonly Publication[],
	protection: number
): Promise<AttackReport> {
	const { sums, secrets } = publishedSums(publications);
	const results = await attackEquations(sums, secrets);
	const whyOf = new Map(secrets.map(({ name, why }) => [name, why]));
	const widths = results.filter(({ name }) => whyOf.get(name) === 'secret').map(({ lower, upper }) => upper - lower);
	const narrowest = Math.min(Infinity, ...widths);
	return {
		attacked: secrets.length,
		sums: sums.length,
		narrowestWidth: Number.isFinite(narrowest) ? narrowest : null,
		recovered: results.flatMap(({ name, lower, upper }) => {
			const isExact = upper - lower < EXACT;
			const isNarrow = whyOf.get(name) === 'secret' && upper - lower < protection - EXACT;
			return isExact || isNarrow ? [{ name, lower, upper, isExact }] : [];
		})
	};
}
