import { sql, type Queryable } from '#platform/database';
import type { Draft } from '../draft.ts';

/** The own draft of a form, or null. The database shows nobody another person's. */
export async function findDraft(database: Queryable, form: string): Promise<Draft | null> {
	type Row = Omit<Draft, 'savedAt'> & { readonly savedAt: Date | string };
	const { rows } = await sql<Row>`select form, fields, version, saved_at as "savedAt" from drafts.drafts
		where form = ${form} and owner_id = platform.actor_id()`.execute(database);
	const row = rows[0];
	return row ? { ...row, savedAt: new Date(row.savedAt).toISOString() } : null;
}
