import type { z } from 'zod';
import { refused, type Outcome } from '#domain/audit';
import { command, type Command } from '#domain/audit/server';
import type { DatabaseTransaction } from '#platform/database';
import { personIdOf } from '../../actor.ts';
import { findFreshProof } from './find-fresh-proof.ts';

type Own<Schema extends z.ZodType<{ readonly sessionId: number }>, Result> = {
	readonly name: string;
	readonly input: Schema;
	/** Ending a session is always good; everything that changes how one signs in needs a proof of the last minutes. */
	readonly needsFreshProof: boolean;
	readonly run: (
		tx: DatabaseTransaction,
		own: { readonly personId: number; readonly sessionId: number },
		input: z.output<Schema>
	) => Promise<Outcome<Result>>;
	readonly record?: (result: Result) => Record<string, unknown>;
};

/**
 * What a person changes about their own account. The trail names the person by number and says nothing of the secret.
 * `sessionId` is the session they act from. Refuses (`proof-needed`) when the last proof is too old.
 */
export function ownCommand<Schema extends z.ZodType<{ readonly sessionId: number }>, Result>({
	name,
	input,
	needsFreshProof,
	run,
	record
}: Own<Schema, Result>): Command<Schema, Result & { readonly personId: number }> {
	return command<Schema, Result & { readonly personId: number }>({
		name,
		permission: 'access:own-account',
		input,
		run: async ({ tx, actor }, given) => {
			const personId = personIdOf(actor);
			if (personId === null) return refused({ rule: 'no-own-account', level: 'error' });
			const { sessionId } = given;
			if (needsFreshProof && !(await findFreshProof(tx, personId, sessionId)))
				return refused({ rule: 'proof-needed', level: 'error' });
			const outcome = await run(tx, { personId, sessionId }, given);
			return outcome.ok ? { ok: true, value: { ...outcome.value, personId } } : outcome;
		},
		object: (_, { personId }) => `person:${personId}`,
		record: (_, result) => ({ personId: result.personId, ...record?.(result) })
	});
}
