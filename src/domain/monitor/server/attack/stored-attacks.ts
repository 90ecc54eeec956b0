/** What the attacker found when something went out, kept with it: for whoever releases, and later for whoever asks how it was. */
import type { Protection } from '#domain/disclosure/server';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { NEXT_RELEASE } from '../edition-to-release.ts';
import type { AttackedNumber, AttackLimits, AttackReport, InsiderRisk } from './attack-publications.ts';

/** Of thousands of hidden numbers those of which most is known. */
const NARROWEST = 25;

export type HiddenCells = {
	/** Counts of the publication by what became of them. */
	readonly cells: number;
	readonly primary: number;
	readonly complementary: number;
	readonly alreadyPublished: number;
	/** Share of the counts under a rule that hiding for others took away, 0..1. */
	readonly informationLost: number;
};

/** What a release hides, as its protection says. */
export function hiddenCells({ report, alreadyPublished }: Protection): HiddenCells {
	const { cells, primary, complementary, informationLost } = report;
	return { cells, primary, complementary, alreadyPublished: alreadyPublished.length, informationLost };
}

/** An attack report that was kept; confidential like one made now. */
export type StoredAttack = Omit<AttackReport, 'numbers'> & {
	/** The release or the special evaluation. */
	readonly publication: number;
	/** ISO time. */
	readonly attackedAt: string;
	readonly limits: AttackLimits;
	readonly hidden: HiddenCells;
	/** The narrowest first. */
	readonly narrowest: readonly AttackedNumber[];
};

/** `report`: of the attack on everything that was out, together with what is being published. Once per publication. */
export async function storeAttack(
	tx: DatabaseTransaction,
	publication: number,
	{ numbers, ...report }: AttackReport,
	{ limits, hidden }: { readonly limits: AttackLimits; readonly hidden: HiddenCells }
): Promise<void> {
	const named = (number: AttackedNumber): AttackedNumber =>
		number.publication === NEXT_RELEASE ? { ...number, publication } : number;
	const stored: Omit<StoredAttack, 'publication' | 'attackedAt'> = {
		...report,
		recovered: report.recovered.map(named),
		insiders: report.insiders.map(({ insider, learns }) => ({ insider: named(insider), learns: learns.map(named) })),
		narrowest: numbers
			.filter(({ why }) => why !== 'altered')
			.toSorted((a, b) => a.upper - a.lower - (b.upper - b.lower))
			.slice(0, NARROWEST)
			.map(named),
		limits,
		hidden
	};
	await sql`insert into monitor.attack_reports (publication_id, report)
		values (${publication}, ${JSON.stringify(stored)}::jsonb)`.execute(tx);
}

/** All that were kept, the newest first. What went out before reports were kept has none. */
export async function findStoredAttacks(tx: Queryable): Promise<StoredAttack[]> {
	type Row = { publication: number; attackedAt: Date; report: Omit<StoredAttack, 'publication' | 'attackedAt'> };
	const { rows } = await sql<Row>`select publication_id as publication, attacked_at as "attackedAt", report
		from monitor.attack_reports order by publication_id desc`.execute(tx);
	return rows.map(({ publication, attackedAt, report }) => ({
		...report,
		recovered: report.recovered.map(withBounds),
		narrowest: report.narrowest.map(withBounds),
		insiders: report.insiders.map(({ insider, learns }): InsiderRisk => ({
			insider: withBounds(insider),
			learns: learns.map(withBounds)
		})),
		publication,
		attackedAt: new Date(attackedAt).toISOString()
	}));
}

/** JSON knows no infinity: an open upper bound was stored as null. */
function withBounds(number: AttackedNumber): AttackedNumber {
	return { ...number, upper: (number.upper as number | null) ?? Infinity };
}
