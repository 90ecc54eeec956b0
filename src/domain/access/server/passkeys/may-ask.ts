import { transactionAs } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { askingLimits } from '../sign-in/attempt-limits.ts';
import { takeAttempt } from '../sign-in/take-attempt.ts';

/** Whether strangers from this network may have another challenge made; they need no account for it. */
export function mayAskForPasskey(database: Queryable, address: string): Promise<boolean> {
	return transactionAs(serviceActor('sign-in'), (tx) => takeAttempt(tx, askingLimits(address)), database);
}
