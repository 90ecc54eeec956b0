import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { getDatabase, type Queryable } from '#platform/database';
import type { Progress } from '#platform/progress';
import type { WhatWillChange } from '../change.ts';
import type { Fact } from '../fact.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { FileIdentity, KeptFile } from './delivered-file.ts';
import { insertDelivery, lockIntake } from './insert-delivery.ts';
import { openDelivery, requireIntake, whileKept, type DeliveryInput } from './open-delivery.ts';
import { planChanges, refusalOf } from './plan-changes.ts';
import { previewFile } from './preview-file.ts';
import { storeObservations } from './store-observations.ts';
import { previewOf } from './what-will-change.ts';

export type AcceptedFile = {
	/** Null after a dry run. */
	readonly delivery: number | null;
	readonly sha256: string;
	readonly fileName: string;
	readonly changes: WhatWillChange;
	/** After a dry run: the figures that would be new or changed. Those of an accepted file are found by its delivery. */
	readonly facts?: readonly Fact[];
};

/** Receives and accepts a file that has been read already, in one transaction. */
export const acceptRecognisedFile = command({
	name: 'intake.accept-file',
	permission: 'intake:write',
	input: z.object({
		identity: z.custom<FileIdentity>((value) => typeof value === 'object' && value !== null),
		file: z.custom<RecognisedFile>((value) => typeof value === 'object' && value !== null),
		kept: z.custom<KeptFile>((value) => typeof value === 'object' && value !== null),
		note: z.string().trim().max(2000).optional()
	}),
	run: async ({ tx, actor, progress }, { identity, file, kept, note }): Promise<Outcome<AcceptedFile>> => {
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
			status: 'accepted',
			note: note ?? null
		});
		await storeObservations(tx, delivery, plan, progress);
		await kept.settle();
		return done({ delivery, sha256: identity.sha256, fileName: identity.fileName, changes });
	},
	object: (_, { delivery }) => `delivery:${delivery}`,
	record: ({ identity: { fileName, sha256 } }, { delivery, changes }) => ({
		delivery,
		fileName,
		sha256,
		counts: changes.counts
	})
});

/** Reads, checks and accepts a file in one step. With `dryRun` nothing is changed, and the trail tells who has seen the preview. */
export async function acceptFile(
	actor: Actor,
	{ dryRun = false, note, ...input }: DeliveryInput & { readonly dryRun?: boolean; readonly note?: string },
	{ database = getDatabase(), ...options }: { progress?: Progress; database?: Queryable } = {}
): Promise<Outcome<AcceptedFile>> {
	requireIntake(actor, acceptRecognisedFile);
	const opened = await openDelivery(input);
	if (!opened.ok) return opened;
	const { identity, file } = opened.value;
	if (dryRun) {
		const preview = await previewFile(actor, { identity, file }, { database });
		const { sha256, fileName } = identity;
		return preview.ok ? done({ delivery: null, sha256, fileName, ...preview.value }) : preview;
	}
	const request = { identity, file, ...(note === undefined ? {} : { note }) };
	return whileKept(opened.value, (kept) => acceptRecognisedFile(actor, { ...request, kept }, { database, ...options }));
}
