import { may, type Actor } from '#domain/access';
import { NotPermitted } from '#domain/audit/server';
import { getDatabase, type Database } from '#platform/database';
import { judgeStatus } from '../judge-status.ts';
import type { OperationStatus } from '../status.ts';
import { gatherFacts } from './gather-facts.ts';

/**
 * How the operation stands, area by area: versions, times and counts, without any name and any figure.
 * @throws {NotPermitted} for whoever does not look after the program.
 */
export async function getStatus(
	actor: Actor,
	{ database = getDatabase(), now = new Date() }: { readonly database?: Database; readonly now?: Date } = {}
): Promise<OperationStatus> {
	if (!may(actor, 'operations:manage')) throw new NotPermitted('operations.get-status', 'operations:manage');
	return judgeStatus(await gatherFacts(actor, database, now));
}
