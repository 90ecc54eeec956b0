import { z } from 'zod';
import { done } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { formKeySchema } from './form-key-schema.ts';

/**
 * Removes the own draft of a form: its text was sent, or is not wanted. Only the version that was seen; what another window
 * has typed since stays and is offered again.
 */
export const discardDraft = command({
	name: 'drafts.discard-draft',
	permission: 'drafts:keep',
	input: z.object({ form: formKeySchema, version: z.number().int().min(0) }),
	run: async ({ tx, actor }, { form, version }) => {
		const { numAffectedRows } = await sql`delete from drafts.drafts
			where owner_id = ${actor.id} and form = ${form} and version = ${version}`.execute(tx);
		return done({ wasThere: Number(numAffectedRows ?? 0) > 0 });
	},
	record: null
});
