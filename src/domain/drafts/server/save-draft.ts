import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { findDraft } from './find-draft.ts';
import { formKeySchema } from './form-key-schema.ts';

/** A form's body may have 64 kB; more could not be sent anyway. */
const LONGEST_IN_CHARACTERS = 60_000;
const MOST_DRAFTS = 200;

export type SavedDraft = {
	readonly version: number;
	/** ISO time. */
	readonly savedAt: string;
};

const typed = z
	.record(
		z.string().regex(/^[\w.-]{1,60}$/),
		z.string().transform((text) => text.replaceAll('\0', ''))
	)
	.refine((fields) => Object.values(fields).join('').length <= LONGEST_IN_CHARACTERS);

/**
 * Keeps what has been typed into a form so far. `version` is the one the window has seen, 0 where there was none; refused
 * (`draft-changed`, with the version there is) where another window has saved since, or where it has been sent or discarded.
 */
export const saveDraft = command({
	name: 'drafts.save-draft',
	permission: 'drafts:keep',
	input: z.object({ form: formKeySchema, fields: typed, version: z.number().int().min(0) }),
	run: async ({ tx, actor }, { form, fields, version }): Promise<Outcome<SavedDraft>> => {
		await sql`select pg_advisory_xact_lock(hashtext(${`draft ${actor.id} ${form}`}))`.execute(tx);
		const present = await findDraft(tx, form);
		if ((present?.version ?? 0) !== version) {
			const detail = { version: present?.version ?? 0, ...(present && { savedAt: present.savedAt }) };
			return refused({ rule: 'draft-changed', level: 'error', detail });
		}
		if (!present && (await countDrafts()) >= MOST_DRAFTS)
			return refused({ rule: 'draft-too-many', level: 'error', detail: { most: MOST_DRAFTS } });
		const { rows } = await sql<{ savedAt: Date | string }>`insert into drafts.drafts (owner_id, form, fields, version)
			values (${actor.id}, ${form}, ${JSON.stringify(fields)}, 1)
			on conflict (owner_id, form) do update
				set fields = excluded.fields, version = drafts.version + 1, saved_at = now()
			returning saved_at as "savedAt"`.execute(tx);
		return done({ version: version + 1, savedAt: new Date(rows[0]?.savedAt ?? 0).toISOString() });

		async function countDrafts(): Promise<number> {
			const counted = await sql<{ count: number }>`select count(*)::int as count from drafts.drafts
				where owner_id = ${actor.id}`.execute(tx);
			return counted.rows[0]?.count ?? 0;
		}
	},
	record: null
});
