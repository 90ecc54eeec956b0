import { sql, type Queryable } from '#platform/database';
import type { LegalPage, LegalText, StoredLegalText } from '../legal-text.ts';
import { readLegalFile } from './read-legal-file.ts';

type Row = LegalText & { readonly version: number; readonly savedAt: Date | string; readonly savedBy: string };

/** Everything a page has ever said, newest first; the last is the county's file. */
export async function findLegalVersions(database: Queryable, page: LegalPage): Promise<StoredLegalText[]> {
	const { rows } = await sql<Row>`select version, title, lead, fields, more, is_sample as "isSample",
			reviewed_on::text as "reviewedOn", saved_at as "savedAt", actor_name as "savedBy"
		from legal.texts where page = ${page} order by version desc`.execute(database);
	const saved = rows.map(({ savedAt, savedBy, ...text }) => ({
		...text,
		page,
		saved: { at: new Date(savedAt).toISOString(), by: savedBy }
	}));
	return [...saved, readLegalFile(page)];
}
