import type { Actor } from '#domain/access';
import { discardDraft } from '#domain/drafts/server';
import { DRAFT_VERSION } from '#ui/components/draft-state.ts';

/** After a form was sent: the draft that it showed is done with. One that another window has typed since stays. */
export async function dropDraft(actor: Actor, form: string, sent: FormData): Promise<void> {
	const version = Number(sent.get(DRAFT_VERSION));
	if (Number.isInteger(version) && version > 0) await discardDraft(actor, { form, version });
}
