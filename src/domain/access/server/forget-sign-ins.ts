/**
 * What signing in leaves behind and nobody needs any more; called by the retention rules. Each takes what ended before the
 * moment, and answers how many rows went.
 */
import { sql, type DatabaseTransaction } from '#platform/database';

export type Forget = (tx: DatabaseTransaction, before: Date) => Promise<number>;

/** Ended by their limit, or by nobody using them for an hour. */
export const forgetSessions: Forget = (tx, before) =>
	rowsOf(sql`delete from access.sessions where least(expires_at, last_seen_at + interval '1 hour') < ${before}`, tx);

export const forgetAttempts: Forget = (tx, before) =>
	rowsOf(sql`delete from access.attempts where attempted_at < ${before}`, tx);

/** Begun and never finished: challenges for passkeys, first steps without a second one. */
export const forgetUnfinishedSignIns: Forget = async (tx, before) =>
	(await rowsOf(sql`delete from access.challenges where expires_at < ${before}`, tx)) +
	(await rowsOf(sql`delete from access.pending_sign_ins where expires_at < ${before}`, tx));

/** Used, withdrawn or run out. An invitation nobody followed stays: it tells that the person was invited and never came. */
export const forgetInvitations: Forget = (tx, before) =>
	rowsOf(
		sql`delete from access.invitations where coalesce(used_at, withdrawn_at) < ${before}
			or (purpose <> 'invitation' and expires_at < ${before})`,
		tx
	);

async function rowsOf(statement: ReturnType<typeof sql>, tx: DatabaseTransaction): Promise<number> {
	const { numAffectedRows } = await statement.execute(tx);
	return Number(numAffectedRows ?? 0);
}
