import { transactionAs } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { networkLimits } from './attempt-limits.ts';
import { takeAttempt } from './take-attempt.ts';

/**
 * Whether strangers from this network may send another public form; counted like attempts to sign in, without keeping the
 * address.
 */
export function admitFromNetwork(
	database: Queryable,
	{ purpose, address, allowed }: { readonly purpose: 'feedback'; readonly address: string; readonly allowed: number }
): Promise<boolean> {
	const limits = networkLimits(purpose, address, allowed);
	return transactionAs(serviceActor('sign-in'), (tx) => takeAttempt(tx, limits), database);
}
