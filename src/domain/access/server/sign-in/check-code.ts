import { transactionAs } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { attemptLimits } from './attempt-limits.ts';
import { forgiveAttempts } from './forgive-attempts.ts';
import { knownBrowser } from './known-browser.ts';
import { spendOneTimeCode } from './spend-one-time-code.ts';
import { takeAttempt } from './take-attempt.ts';
import { spendRecoveryCode } from './use-recovery-code.ts';

export type CodeGuess = {
	readonly personId: number;
	/** Six digits of the app, or a recovery code; spaces and hyphens do not count. */
	readonly code: string;
	readonly address: string;
	readonly mark?: string | undefined;
};

/**
 * Whether somebody holds the second factor. A code that is right is spent. Counted like passwords, more strictly: `locked`
 * after five wrong ones within a quarter of an hour.
 */
export async function checkCode(
	database: Queryable,
	{ personId, code, address, mark }: CodeGuess
): Promise<'one-time-code' | 'recovery-code' | 'wrong' | 'locked'> {
	const signIn = serviceActor('sign-in');
	const browser = knownBrowser(mark, personId);
	const limits = attemptLimits({ kind: 'code', account: `person:${personId}`, address, browser });
	if (!(await transactionAs(signIn, (tx) => takeAttempt(tx, limits), database))) return 'locked';
	const typed = code.replace(/[\s-]/g, '').toUpperCase();
	const isOneTimeCode = /^\d{6}$/.test(typed);
	const spend = isOneTimeCode ? spendOneTimeCode : spendRecoveryCode;
	if (!(await spend(database, personId, typed))) return 'wrong';
	await transactionAs(signIn, (tx) => forgiveAttempts(tx, limits), database);
	return isOneTimeCode ? 'one-time-code' : 'recovery-code';
}
