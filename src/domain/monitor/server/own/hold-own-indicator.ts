import type { Actor } from '#domain/access';
import { requireVersion, type Outcome } from '#domain/audit';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { OwnDefinition, OwnStatus, OwnVersion } from '../../own/own-definition.ts';
import { findOwnVersions } from './find-own-versions.ts';

/** Waits for whoever is deciding about it, then answers its versions, newest first; refuses a state that is past. */
export async function holdOwnIndicator(
	tx: DatabaseTransaction,
	{ indicator, version }: { readonly indicator: string; readonly version: number }
): Promise<Outcome<readonly OwnVersion[]>> {
	await sql`select pg_advisory_xact_lock(hashtext('monitor.own_indicators'))`.execute(tx);
	const versions = await findOwnVersions(tx, indicator);
	const [newest] = versions;
	if (!newest) return { ok: false, issues: [{ rule: 'own-indicator-unknown', level: 'error' }] };
	const present = { object: `own-indicator:${indicator}`, version: newest.version, fields: {} };
	return requireVersion(version, present) ?? { ok: true, value: versions };
}

export type NewVersion = {
	readonly indicator: string;
	readonly version: number;
	readonly status: OwnStatus;
	readonly definition: OwnDefinition;
	readonly definitionVersion: number;
	readonly note: string;
};

export async function insertOwnVersion(tx: DatabaseTransaction, actor: Actor, row: NewVersion): Promise<void> {
	await sql`insert into monitor.own_indicators
			(indicator, version, status, definition, definition_version, note, actor_id, actor_name)
		values (${row.indicator}, ${row.version}, ${row.status}, ${JSON.stringify(row.definition)}::jsonb,
			${row.definitionVersion}, ${row.note}, ${actor.id}, ${actor.name})`.execute(tx);
}
