import { sql, type Queryable } from '#platform/database';
import type { NoticeStep } from '../../notices/notice-state.ts';

/** What people did, oldest first: with one notice, or with all of them. Confidential (`monitor:read-working`). */
export async function findNoticeSteps(database: Queryable, notice?: string): Promise<NoticeStep[]> {
	type Row = Omit<NoticeStep, 'savedAt'> & { readonly savedAt: Date };
	const { rows } = await sql<Row>`select notice, s.version, deed, o.name as organisation,
			s.organisation_id as "organisationId", comment, seen,
			saved_at as "savedAt", actor_name as "savedBy"
		from monitor.notice_steps s left join access.organisations o on o.id = s.organisation_id
		where ${notice === undefined ? sql`true` : sql`notice = ${notice}`} order by s.id`.execute(database);
	return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}
