import { sql } from '#platform/database';

/** What a `TrailEntry` is read from. */
export const ENTRY_COLUMNS = sql`id, recorded_at as "recordedAt", actor_id as "actorId", actor_name as "actorName",
	command, kind, object, detail, previous_hash as "previousHash", hash, hash_version as "hashVersion",
	salt, content_hash as "contentHash"`;
