/** The attack in a thread of its own: where counts are altered it takes seconds, and meanwhile the server must answer others. */
import { BackgroundThread } from '#platform/background-thread';
import type { AttackLimits, AttackReport } from './attack-publications.ts';
import type { NextAttacked } from './newly-recovered.ts';
import type { Publication } from './publication.ts';

export type AttackTask = {
	readonly earlier: readonly Publication[];
	readonly next: Publication | null;
	readonly limits: AttackLimits;
};

const attacker = new BackgroundThread<AttackTask, NextAttacked>('src/domain/monitor/server/attack/attack-worker.ts');

/** As `attackPublications`. */
export async function attackPublicationsInBackground(
	publications: readonly Publication[],
	limits: AttackLimits
): Promise<AttackReport> {
	return (await attacker.ask({ earlier: publications, next: null, limits })).report;
}

/** As `newlyRecovered`. */
export function newlyRecoveredInBackground(
	earlier: readonly Publication[],
	next: Publication,
	limits: AttackLimits
): Promise<NextAttacked> {
	return attacker.ask({ earlier, next, limits });
}
