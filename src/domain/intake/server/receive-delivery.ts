import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { getDatabase, type Queryable } from '#platform/database';
import type { Progress } from '#platform/progress';
import type { WhatWillChange } from '../change.ts';
import type { KeptFile } from './delivered-file.ts';
import { insertDelivery, lockIntake } from './insert-delivery.ts';
import { openDelivery, requireIntake, whileKept, type DeliveryInput, type OpenDelivery } from './open-delivery.ts';
import { planChanges, refusalOf } from './plan-changes.ts';
import { previewOf } from './what-will-change.ts';

export type ReceivedDelivery = { readonly delivery: number; readonly changes: WhatWillChange };

const receive = command({
	name: 'intake.receive-delivery',
	permission: 'intake:receive',
	input: z.object({
		opened: z.custom<OpenDelivery>((value) => typeof value === 'object' && value !== null),
		kept: z.custom<KeptFile>((value) => typeof value === 'object' && value !== null)
	}),
	run: async ({ tx, actor }, { opened: { identity, file }, kept }): Promise<Outcome<ReceivedDelivery>> => {
		await lockIntake(tx);
		const plan = await planChanges(tx, file, identity.sha256);
		const refusal = refusalOf(plan, identity.fileName);
		if (refusal) return refusal;
		const changes = previewOf(plan);
		const delivery = await insertDelivery(tx, {
			identity,
			file,
			preview: changes,
			actor,
			status: 'waiting',
			note: null
		});
		await kept.settle();
		return done({ delivery, changes });
	},
	object: (_, { delivery }) => `delivery:${delivery}`,
	record: ({ opened }, { delivery, changes }) => ({
		delivery,
		fileName: opened.identity.fileName,
		sha256: opened.identity.sha256,
		counts: changes.counts
	})
});

/**
 * Takes a file in and shows what accepting it would change; the figures stay out until somebody accepts. Refuses a
 * file that cannot be read or is another county's; nothing is kept then.
 */
export async function receiveDelivery(
	actor: Actor,
	input: DeliveryInput,
	{ database = getDatabase(), ...options }: { progress?: Progress; database?: Queryable } = {}
): Promise<Outcome<ReceivedDelivery>> {
	requireIntake(actor, receive);
	const opened = await openDelivery(input);
	if (!opened.ok) return opened;
	return whileKept(opened.value, (kept) => receive(actor, { opened: opened.value, kept }, { database, ...options }));
}
