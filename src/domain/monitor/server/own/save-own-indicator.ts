import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { ownIndicatorId } from '../../own/own-definition.ts';
import { findIndicators } from '../find-indicators.ts';
import { findOwnVersions } from './find-own-versions.ts';
import { holdOwnIndicator, insertOwnVersion } from './hold-own-indicator.ts';
import { ownDefinitionSchema } from './own-definition-schema.ts';
import { findOwnIndicators } from './own-indicators.ts';
import { previewDefinition } from './preview-definition.ts';

export type SavedOwnIndicator = { readonly indicator: string; readonly version: number };

/** Its number in the catalogue has two digits. */
const MOST = 99;

/**
 * Keeps a definition as a draft, unfinished as it may be: without `indicator` a new one, which gets its address from the
 * name. What is in force goes on until the draft is approved. Refuses what somebody else has saved in between.
 */
export const saveOwnIndicator = command({
	name: 'monitor.save-own-indicator',
	permission: 'monitor:define-indicators',
	input: z.object({
		indicator: z.string().max(100).optional(),
		version: z.number().int().min(0),
		definition: ownDefinitionSchema
	}),
	run: async ({ tx, actor }, { indicator, version, definition }): Promise<Outcome<SavedOwnIndicator>> => {
		if (definition.name.length < 3)
			return refused({ rule: 'own-indicator-text-missing', level: 'error', detail: { fields: 'name' } });
		const draft = { status: 'draft', definition, note: '' } as const;
		if (indicator !== undefined) {
			const held = await holdOwnIndicator(tx, { indicator, version });
			if (!held.ok) return held;
			const definitionVersion = held.value[0]?.definitionVersion ?? 0;
			await insertOwnVersion(tx, actor, { ...draft, indicator, version: version + 1, definitionVersion });
			return done({ indicator, version: version + 1 });
		}
		await sql`select pg_advisory_xact_lock(hashtext('monitor.own_indicators'))`.execute(tx);
		const taken = new Set((await findOwnVersions(tx)).map((one) => one.indicator));
		for (const { id } of await findIndicators(tx)) taken.add(id);
		if ((await findOwnIndicators(tx)).length >= MOST)
			return refused({ rule: 'own-indicator-too-many', level: 'error' });
		const wanted = ownIndicatorId(definition.name);
		let id = wanted;
		for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
		await insertOwnVersion(tx, actor, { ...draft, indicator: id, version: 1, definitionVersion: 0 });
		return done({ indicator: id, version: 1 });
	},
	object: (_, { indicator }) => `own-indicator:${indicator}`,
	record: (_, { indicator, version }) => ({ indicator, version })
});

/** Asks for approval by somebody else. Refuses a definition with faults, and one that is not a draft. */
export const submitOwnIndicator = command({
	name: 'monitor.submit-own-indicator',
	permission: 'monitor:define-indicators',
	input: z.object({ indicator: z.string().max(100), version: z.number().int().min(1) }),
	run: async ({ tx, actor }, place): Promise<Outcome<SavedOwnIndicator>> => {
		const held = await holdOwnIndicator(tx, place);
		if (!held.ok) return held;
		const [newest] = held.value;
		if (!newest || (newest.status !== 'draft' && newest.status !== 'returned'))
			return refused({ rule: 'own-indicator-no-draft', level: 'error' });
		const rank = (await findOwnIndicators(tx)).find(({ id }) => id === place.indicator)?.rank ?? 1;
		const { issues } = await previewDefinition(tx, newest.definition, { id: place.indicator, version: 1, rank });
		if (issues.length > 0) return refused(...issues);
		const { definition, definitionVersion } = newest;
		const version = newest.version + 1;
		const { indicator } = place;
		await insertOwnVersion(tx, actor, {
			indicator,
			version,
			status: 'submitted',
			definition,
			definitionVersion,
			note: ''
		});
		return done({ indicator, version });
	},
	object: ({ indicator }) => `own-indicator:${indicator}`,
	record: ({ indicator }, { version }) => ({ indicator, version })
});
