import { fail } from '@sveltejs/kit';
import type { Actor } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { findLastChange, readAs } from '#domain/audit/server';
import { conflictOf, type Conflict } from '#ui/components/conflict.ts';

type Refused = Extract<Outcome<unknown>, { ok: false }>;

/** What a page needs to show the form again, with everything that was typed. */
export type RefusedForm = {
	/** Which form of the page. */
	readonly form: string;
	readonly issues: Refused['issues'];
	readonly typed: Readonly<Record<string, string>>;
	readonly conflict: Conflict | null;
};

/** 409 with what is stored now where somebody else saved first; 422 for every other refusal. */
export async function refuseForm(
	actor: Actor,
	form: string,
	{ issues, present }: Refused,
	typed: Readonly<Record<string, string>>
): Promise<ReturnType<typeof fail<RefusedForm>>> {
	if (!present) return fail(422, { form, issues, typed, conflict: null });
	const lastChange = await readAs(actor, (tx) => findLastChange(tx, present.object));
	return fail(409, { form, issues, typed, conflict: conflictOf(present, typed, lastChange) });
}
