import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { DatabaseTransaction } from '#platform/database';
import type { OwnStatus, OwnVersion } from '../../own/own-definition.ts';
import { holdOwnIndicator, insertOwnVersion } from './hold-own-indicator.ts';
import { findOwnIndicators } from './own-indicators.ts';
import { previewDefinition } from './preview-definition.ts';

const input = z.object({
	indicator: z.string().max(100),
	/** The newest version the page showed. */
	version: z.number().int().min(1),
	note: z
		.string()
		.transform((given) => given.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(4000))
		.default('')
});
type Input = z.output<typeof input>;
type Decided = { readonly version: number; readonly definitionVersion: number };

/**
 * From the next computation and edition on it counts as the built-in ones do. Also takes up again what was retired. Refuses
 * whoever wrote the definition (four eyes), anything but a submitted or retired one, and one with faults.
 */
export const approveOwnIndicator = command({
	name: 'monitor.approve-own-indicator',
	permission: 'monitor:approve-indicators',
	input,
	run: async ({ tx, actor }, place): Promise<Outcome<Decided>> => {
		const held = await holdOwnIndicator(tx, place);
		if (!held.ok) return held;
		const versions = held.value;
		const [newest] = versions;
		if (!newest || (newest.status !== 'submitted' && newest.status !== 'retired'))
			return refused({ rule: 'own-indicator-not-submitted', level: 'error' });
		if (newest.status === 'submitted' && authorsOf(versions).has(actor.id))
			return refused({ rule: 'own-indicator-own-work', level: 'error' });
		const rank = (await findOwnIndicators(tx)).find(({ id }) => id === place.indicator)?.rank ?? 1;
		const { issues } = await previewDefinition(tx, newest.definition, { id: place.indicator, version: 1, rank });
		if (issues.length > 0) return refused(...issues);
		const before = versions.find(({ status }) => status === 'approved');
		const isSame = before && canonical(before.definition) === canonical(newest.definition);
		const definitionVersion = isSame ? before.definitionVersion : (before?.definitionVersion ?? 0) + 1;
		return decide(tx, actor, newest, 'approved', { ...place, definitionVersion });
	},
	object: ({ indicator }) => `own-indicator:${indicator}`,
	record: ({ indicator }, { version, definitionVersion }) => ({ indicator, version, definitionVersion })
});

/** Gives a submitted definition back to whoever wrote it, with a reason. */
export const returnOwnIndicator = command({
	name: 'monitor.return-own-indicator',
	permission: 'monitor:approve-indicators',
	input,
	run: async ({ tx, actor }, place): Promise<Outcome<Decided>> => {
		const held = await holdOwnIndicator(tx, place);
		if (!held.ok) return held;
		const [newest] = held.value;
		if (newest?.status !== 'submitted') return refused({ rule: 'own-indicator-not-submitted', level: 'error' });
		if (place.note === '') return refused({ rule: 'own-indicator-reason-missing', level: 'error' });
		return decide(tx, actor, newest, 'returned', { ...place, definitionVersion: newest.definitionVersion });
	},
	object: ({ indicator }) => `own-indicator:${indicator}`,
	record: ({ indicator }, { version }) => ({ indicator, version })
});

/** Leaves it out of the next computation and edition; released editions and all its versions stay. */
export const retireOwnIndicator = command({
	name: 'monitor.retire-own-indicator',
	permission: 'monitor:approve-indicators',
	input,
	run: async ({ tx, actor }, place): Promise<Outcome<Decided>> => {
		const held = await holdOwnIndicator(tx, place);
		if (!held.ok) return held;
		const decided = held.value.find(({ status }) => status === 'approved' || status === 'retired');
		if (decided?.status !== 'approved') return refused({ rule: 'own-indicator-not-in-force', level: 'error' });
		const { definitionVersion } = decided;
		const newest = { ...decided, version: held.value[0]?.version ?? decided.version };
		return decide(tx, actor, newest, 'retired', { ...place, definitionVersion });
	},
	object: ({ indicator }) => `own-indicator:${indicator}`,
	record: ({ indicator }, { version }) => ({ indicator, version })
});

/** Everybody who saved or submitted since the last decision. */
function authorsOf(versions: readonly OwnVersion[]): Set<string> {
	const decided = versions.findIndex(({ status }) => status === 'approved' || status === 'retired');
	const since = decided === -1 ? versions : versions.slice(0, decided);
	return new Set(
		since.filter(({ status }) => status === 'draft' || status === 'submitted').map(({ actorId }) => actorId)
	);
}

async function decide(
	tx: DatabaseTransaction,
	actor: Actor,
	newest: OwnVersion,
	status: OwnStatus,
	{ indicator, note, definitionVersion }: Input & { definitionVersion: number }
): Promise<Outcome<Decided>> {
	const version = newest.version + 1;
	const { definition } = newest;
	await insertOwnVersion(tx, actor, { indicator, version, status, definition, definitionVersion, note });
	return done({ version, definitionVersion });
}

/** The database may return the keys of JSON in another order. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
