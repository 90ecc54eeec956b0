import { findEarlierReleases, UnsafePattern, whyHidden, type WhyHidden } from '#domain/disclosure/server';
import { sql, type Queryable } from '#platform/database';
import type { Progress } from '#platform/progress';
import { countFingerprint } from '../count-fingerprint.ts';
import { gatherInputs, withoutClosedThemes, type MonitorInputs } from '../gather-inputs.ts';
import { protectEdition, type ProtectedEdition } from '../protect-edition.ts';

export type EditionPreview = {
	readonly inputs: MonitorInputs;
	/** Null: a hidden number could be computed, so nothing would be released. */
	readonly edition: ProtectedEdition | null;
	readonly why: ReadonlyMap<string, WhyHidden>;
};

let kept: { readonly key: string; readonly preview: Promise<EditionPreview> } | null = null;

/**
 * The edition of a year as it would be released now, kept until the next change, for it takes seconds. Confidential: true
 * counts with the reasons they are hidden for; for commands that put down who reads it.
 */
export async function findEditionPreview(tx: Queryable, year: number, progress: Progress): Promise<EditionPreview> {
	const { rows } = await sql<{
		change: string | null;
		release: string | null;
		evaluation: string | null;
	}>`select audit.newest_change()::text as change,
		(select max(id)::text || ' ' || max(released_at)::text from monitor.releases) as release,
		(select max(id)::text from monitor.evaluations) as evaluation`.execute(tx);
	const key = `${year} ${rows[0]?.change} ${rows[0]?.release} ${rows[0]?.evaluation}`;
	if (kept?.key !== key) {
		const preview = previewEdition(tx, year, progress);
		kept = { key, preview };
		preview.catch(() => (kept = null));
	}
	return kept.preview;
}

async function previewEdition(tx: Queryable, year: number, progress: Progress): Promise<EditionPreview> {
	progress({ label: 'Lieferungen lesen', done: 0, total: 4 });
	const inputs = await withoutClosedThemes(tx, await gatherInputs(tx, year), year);
	const before = { releases: await findEarlierReleases(tx), fingerprintOf: countFingerprint() };
	const edition = await protectEdition(inputs, before, progress).catch((error: unknown) => {
		if (error instanceof UnsafePattern) return null;
		throw error;
	});
	return { inputs, edition, why: edition ? whyHidden(edition.system, edition.protection) : new Map() };
}
