import type { Actor } from '#domain/access';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { WhatWillChange } from '../change.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { FileIdentity } from './delivered-file.ts';

type NewDelivery = {
	readonly identity: FileIdentity;
	readonly file: RecognisedFile;
	readonly preview: WhatWillChange;
	readonly actor: Actor;
	readonly status: 'waiting' | 'accepted';
	readonly note: string | null;
};

/** Returns the delivery's id. */
export async function insertDelivery(tx: DatabaseTransaction, delivery: NewDelivery): Promise<number> {
	const { identity, file, preview, actor, status, note } = delivery;
	const { counts } = preview;
	const isDecided = status === 'accepted';
	const { rows } = await sql<{ id: number }>`insert into intake.deliveries (file_name, sha256, size_bytes, stored_path,
			format, publisher, table_code, title, licence, legal_type, encoding, published_on, actor_id, actor_name,
			is_invented, status, decided_at, decided_by, note,
			new_count, revised_count, unchanged_count, refused_count, foreign_count, unmapped_count, preview)
		values (${identity.fileName}, ${identity.sha256}, ${identity.sizeInBytes}, ${identity.sha256},
			${file.format}, ${preview.publisher}, ${file.table}, ${file.title}, ${preview.licence}, ${preview.legalType},
			${file.encoding}, ${file.publishedOn}, ${actor.id}, ${actor.name},
			${file.isInvented}, ${status}, ${isDecided ? sql`now()` : null}, ${isDecided ? actor.name : null}, ${note},
			${counts.new}, ${counts.revised}, ${counts.unchanged}, ${counts.refused}, ${counts.foreign}, ${counts.unmapped},
			${JSON.stringify(preview)})
		returning id`.execute(tx);
	return (rows[0] as { id: number }).id;
}

/** Two accepts never interleave: the second one compares with what the first one stored. */
export async function lockIntake(tx: DatabaseTransaction): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('intake.accept'))`.execute(tx);
}
