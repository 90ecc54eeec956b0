import { sql, type Queryable } from '#platform/database';
import { LEGAL_PAGES, type LegalPage, type LegalText, type StoredLegalText } from '../legal-text.ts';
import { readLegalFile } from './read-legal-file.ts';

type Row = LegalText & {
	readonly page: LegalPage;
	readonly version: number;
	readonly savedAt: Date | string;
	readonly savedBy: string;
};

/** What each page says now, in the order of `LEGAL_PAGES`: the newest version, or the county's file. Public. */
export async function findLegalTexts(database: Queryable): Promise<StoredLegalText[]> {
	const { rows } = await sql<Row>`select distinct on (page) page, version, title, lead, fields, more,
			is_sample as "isSample", reviewed_on::text as "reviewedOn", saved_at as "savedAt", actor_name as "savedBy"
		from legal.texts order by page, version desc`.execute(database);
	return LEGAL_PAGES.map((page) => {
		const row = rows.find((one) => one.page === page);
		if (!row) return readLegalFile(page);
		const { savedAt, savedBy, ...text } = row;
		return { ...text, saved: { at: new Date(savedAt).toISOString(), by: savedBy } };
	});
}

/** What one page says now. Public. */
export async function findLegalText(database: Queryable, page: LegalPage): Promise<StoredLegalText> {
	const text = (await findLegalTexts(database)).find((one) => one.page === page);
	return text ?? readLegalFile(page);
}
