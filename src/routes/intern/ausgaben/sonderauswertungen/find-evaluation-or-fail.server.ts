import { error } from '@sveltejs/kit';
import type { Actor } from '#domain/access';
import { readAs } from '#domain/audit/server';
import type { Evaluation } from '#domain/monitor';
import { findEvaluation } from '#domain/monitor/server';
import { requirePermission } from '../../require-permission.server.ts';

export async function findEvaluationOrFail(actor: Actor, id: string): Promise<Evaluation> {
	requirePermission(actor, 'monitor:read-working');
	const evaluation = /^\d{1,9}$/.test(id) ? await readAs(actor, (tx) => findEvaluation(tx, Number(id))) : null;
	if (!evaluation) error(404, 'Diese Sonderauswertung gibt es nicht.');
	return evaluation;
}
