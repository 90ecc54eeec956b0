import { z } from 'zod';
import { findAreas } from '#domain/areas/server';
import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { sql, type DatabaseTransaction } from '#platform/database';
import { LONGEST_SOURCE, type IndicatorTarget } from '../../targets/target.ts';
import { readFigures } from '../figure-rows.ts';
import { currentReleaseId } from '../find-edition.ts';
import { findIndicators } from '../find-indicators.ts';
import { findTargets, findTargetVersion } from './find-targets.ts';

const place = {
	/** Slug of the indicator, `sgb2-quote`. */
	indicator: z.string().min(1).max(100),
	/** Area id, `06433`. */
	area: z.string().min(1).max(100),
	/** The version the page showed; 0 where there was no target. */
	version: z.number().int().min(0)
};
const year = z.number().int().min(1950).max(2200);
type Place = { readonly indicator: string; readonly area: string; readonly version: number };
type Saved = { readonly version: number };

const object = ({ indicator, area }: Omit<Place, 'version'>): string => `target:${indicator}.${area}`;

/**
 * Sets or replaces the target of an indicator for the county or a place in it. It starts from the released value of the base
 * year, so it tells nothing that is not public. Refuses a base year without a released number and a target without a source.
 */
export const setTarget = command({
	name: 'monitor.set-target',
	permission: 'monitor:set-targets',
	input: z.object({
		...place,
		baseYear: year,
		targetYear: year,
		/** In the indicator's unit. */
		targetValue: z.number(),
		source: z.string().trim().max(LONGEST_SOURCE)
	}),
	run: async ({ tx, actor }, wanted): Promise<Outcome<Saved>> => {
		const { indicator: id, area: areaId, baseYear, targetYear, targetValue, source } = wanted;
		const stale = await hold(tx, wanted);
		if (!stale.ok) return stale;
		const released = await releasedValues(tx, { indicator: id, area: areaId });
		if (released.length === 0) return refused({ rule: 'target-place-unknown', level: 'error' });
		if (source === '') return refused({ rule: 'target-source-missing', level: 'error' });
		if (targetYear <= baseYear) return refused({ rule: 'target-year-not-later', level: 'error' });
		const base = released.find((figure) => figure.year === baseYear)?.value;
		if (!base || !isNumber(base))
			return refused({ rule: 'target-base-missing', level: 'error', detail: { year: baseYear } });
		if (base.value === targetValue)
			return refused({ rule: 'target-is-base', level: 'error', detail: { year: baseYear } });
		const version = wanted.version + 1;
		await sql`insert into monitor.targets (indicator, area_id, version, base_year, base_value, target_year, target_value,
				source, actor_id, actor_name)
			values (${id}, ${areaId}, ${version}, ${baseYear}, ${base.value}, ${targetYear}, ${targetValue}, ${source},
				${actor.id}, ${actor.name})`.execute(tx);
		return done({ version });
	},
	object,
	record: ({ indicator, area, baseYear, targetYear, targetValue, source }, { version }) => ({
		indicator,
		area,
		version,
		baseYear,
		targetYear,
		targetValue,
		source
	})
});

/** Takes a target back, with the reason; what it was stays in the trail. */
export const withdrawTarget = command({
	name: 'monitor.withdraw-target',
	permission: 'monitor:set-targets',
	input: z.object({ ...place, reason: z.string().trim().max(LONGEST_SOURCE) }),
	run: async ({ tx, actor }, { reason, ...asked }): Promise<Outcome<Saved>> => {
		const held = await hold(tx, asked);
		if (!held.ok) return held;
		const target = held.value;
		if (!target) return refused({ rule: 'target-not-set', level: 'error' });
		if (reason === '') return refused({ rule: 'target-reason-missing', level: 'error' });
		const version = asked.version + 1;
		await sql`insert into monitor.targets (indicator, area_id, version, is_withdrawn, base_year, base_value, target_year,
				target_value, source, reason, actor_id, actor_name)
			values (${target.indicator}, ${target.area}, ${version}, true, ${target.baseYear}, ${target.baseValue},
				${target.targetYear}, ${target.targetValue}, ${target.source}, ${reason}, ${actor.id}, ${actor.name})`.execute(tx);
		return done({ version });
	},
	object,
	record: ({ indicator, area, reason }, { version }) => ({ indicator, area, version, reason })
});

/** Of the current edition, on the leading basis where a year has both; none outside the county. */
async function releasedValues(
	tx: DatabaseTransaction,
	{ indicator, area }: Omit<Place, 'version'>
): Promise<readonly Figure[]> {
	const release = await currentReleaseId(tx);
	const level = (await findAreas(tx)).find(({ id }) => id === area)?.level ?? '';
	if (release === null || !INSIDE.has(level)) return [];
	const figures = await readFigures(
		tx,
		'released_figures',
		release,
		sql`indicator = ${indicator} and area_id = ${area}`
	);
	const leading = (await findIndicators(tx)).find(({ id }) => id === indicator)?.leadingBasis;
	return figures.toSorted((a, b) => Number(b.basis === leading) - Number(a.basis === leading));
}

const INSIDE: ReadonlySet<string> = new Set(['municipality', 'region', 'county']);

/** One at a time; the target in force, or why this one was made without having seen it. */
async function hold(tx: DatabaseTransaction, asked: Place): Promise<Outcome<IndicatorTarget | null>> {
	await sql`select pg_advisory_xact_lock(hashtext(${object(asked)}))`.execute(tx);
	const version = await findTargetVersion(tx, asked.indicator, asked.area);
	const target = (await findTargets(tx, asked.indicator)).find(({ area }) => area === asked.area) ?? null;
	const fields = { source: target?.source ?? '', targetYear: String(target?.targetYear ?? '') };
	const clash = requireVersion(asked.version, { object: object(asked), version, fields });
	return clash ?? done(target);
}
