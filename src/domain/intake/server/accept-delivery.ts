import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, type Outcome } from '#domain/audit';
import { command, readAs } from '#domain/audit/server';
import { getDatabase, sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import type { Progress } from '#platform/progress';
import type { WhatWillChange } from '../change.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { storedFilePath } from './delivered-file.ts';
import { lockIntake } from './insert-delivery.ts';
import { openDelivery, requireIntake } from './open-delivery.ts';
import { planChanges, refusalOf } from './plan-changes.ts';
import { storeObservations } from './store-observations.ts';
import { previewOf } from './what-will-change.ts';

export type AcceptedDelivery = { readonly delivery: number; readonly changes: WhatWillChange };

type Waiting = { readonly sha256: string; readonly fileName: string; readonly status: string };

const accept = command({
	name: 'intake.accept-delivery',
	permission: 'intake:write',
	input: z.object({
		delivery: z.int().positive(),
		sha256: z.string(),
		file: z.custom<RecognisedFile>((value) => typeof value === 'object' && value !== null),
		note: z.string().trim().max(2000).optional()
	}),
	run: async ({ tx, actor, progress }, { delivery, sha256, file, note }): Promise<Outcome<AcceptedDelivery>> => {
		await lockIntake(tx);
		const waiting = await findDecidable(tx, delivery);
		if (waiting?.sha256 !== sha256) return refused({ rule: 'delivery-unknown', level: 'error', detail: { delivery } });
		if (waiting.status !== 'waiting') return alreadyDecided(delivery, waiting);
		const plan = await planChanges(tx, file, sha256);
		const refusal = refusalOf(plan, waiting.fileName);
		if (refusal) return refusal;
		await storeObservations(tx, delivery, plan, progress);
		const changes = previewOf(plan);
		const { counts } = changes;
		await sql`update intake.deliveries set status = 'accepted', decided_at = now(), decided_by = ${actor.name},
			note = ${note ?? null}, legal_type = ${changes.legalType}, preview = ${JSON.stringify(changes)},
			new_count = ${counts.new}, revised_count = ${counts.revised}, unchanged_count = ${counts.unchanged},
			refused_count = ${counts.refused}, foreign_count = ${counts.foreign}, unmapped_count = ${counts.unmapped}
			where id = ${delivery}`.execute(tx);
		return done({ delivery, changes });
	},
	object: (_, { delivery }) => `delivery:${delivery}`,
	record: ({ delivery, sha256 }, { changes }) => ({
		delivery,
		title: changes.title,
		sha256,
		counts: changes.counts
	})
});

/**
 * Takes over a waiting delivery in one transaction. What changes is worked out again, for other deliveries may have
 * come in between: a cell that differs becomes a new revision, the old row stays; an equal one is not stored again.
 */
export async function acceptDelivery(
	actor: Actor,
	{ delivery, note }: { readonly delivery: number; readonly note?: string },
	{ database = getDatabase(), ...options }: { progress?: Progress; database?: Queryable } = {}
): Promise<Outcome<AcceptedDelivery>> {
	requireIntake(actor, accept);
	const waiting = await readAs(actor, (tx) => findDelivery(tx, delivery), database);
	if (!waiting) return refused({ rule: 'delivery-unknown', level: 'error', detail: { delivery } });
	if (waiting.status !== 'waiting') return alreadyDecided(delivery, waiting);
	const path = storedFilePath(waiting.sha256);
	if (!existsSync(path)) {
		return refused({ rule: 'delivered-file-missing', level: 'error', detail: { delivery } });
	}
	const opened = await openDelivery({ path, fileName: waiting.fileName });
	if (!opened.ok) return opened;
	const { identity, file } = opened.value;
	if (identity.sha256 !== waiting.sha256) {
		return refused({ rule: 'stored-file-changed', level: 'error', detail: { delivery, fileName: waiting.fileName } });
	}
	const input = { delivery, sha256: waiting.sha256, file, ...(note === undefined ? {} : { note }) };
	return accept(actor, input, { database, ...options });
}

/** Locks the delivery's row until the transaction ends. */
export function findDecidable(tx: DatabaseTransaction, delivery: number): Promise<Waiting | undefined> {
	return findDelivery(tx, delivery, sql`for update`);
}

export function alreadyDecided(delivery: number, { status }: Waiting): Outcome<never> {
	return refused({ rule: 'delivery-decided', level: 'error', detail: { delivery, status } });
}

async function findDelivery(database: Queryable, delivery: number, lock = sql``): Promise<Waiting | undefined> {
	if (!Number.isSafeInteger(delivery)) return undefined;
	const { rows } = await sql<Waiting>`select sha256, file_name as "fileName", status
		from intake.deliveries where id = ${delivery} ${lock}`.execute(database);
	return rows[0];
}
