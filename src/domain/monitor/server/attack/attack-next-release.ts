import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { editionToRelease } from '../edition-to-release.ts';
import { findEditionPreview } from '../preview/edition-preview.ts';
import type { AttackLimits, AttackReport } from './attack-publications.ts';
import { attackReleases } from './attack-releases.ts';
import { findAttackLimits } from './find-attack-limits.ts';

export type NextReleaseAttacked = {
	readonly report: AttackReport;
	readonly limits: AttackLimits;
	/** Cells of the next release by what would become of them. */
	readonly cells: number;
	readonly primary: number;
	readonly complementary: number;
	readonly alreadyPublished: number;
};

/**
 * Attacks what a release of that year would publish now, together with all that is out, before it is released. Whoever asks
 * is put down in the trail. Refuses a year without figures, and one for which no safe pattern was found.
 */
export const attackNextRelease = command({
	name: 'monitor.attack-next-release',
	permission: 'monitor:release',
	isReading: true,
	input: z.object({ year: z.number().int().min(1950).max(2200) }),
	run: async ({ tx, actor, progress }, { year }) => {
		const { inputs, edition } = await findEditionPreview(tx, year, progress);
		if (!inputs.facts.some((fact) => fact.year === year))
			return refused({ rule: 'monitor-year-without-figures', level: 'error', detail: { year } });
		if (!edition) return refused({ rule: 'monitor-not-safe', level: 'error', detail: { year } });
		const next = { edition: editionToRelease(inputs, edition, year), counts: edition.counts };
		const { cells, primary, complementary } = edition.protection.report;
		return done<NextReleaseAttacked>({
			report: await attackReleases(actor, tx, next),
			limits: await findAttackLimits(tx),
			cells,
			primary,
			complementary,
			alreadyPublished: edition.protection.alreadyPublished.length
		});
	},
	object: ({ year }) => `release-preview:${year}`,
	record: ({ year }, { report }) => ({ year, attacked: report.attacked, recovered: report.recovered.length })
});
