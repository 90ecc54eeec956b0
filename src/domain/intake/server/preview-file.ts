import { z } from 'zod';
import { done, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { WhatWillChange } from '../change.ts';
import type { Fact } from '../fact.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { FileIdentity } from './delivered-file.ts';
import { factsOfPlan } from './find-delivered-facts.ts';
import { planChanges, refusalOf } from './plan-changes.ts';
import { previewOf } from './what-will-change.ts';

export type FilePreview = { readonly changes: WhatWillChange; readonly facts: readonly Fact[] };

/**
 * What accepting a file would change, and nothing is changed. The answer holds the figures of today, so the trail tells who
 * has seen them. Refuses what accepting would refuse.
 */
export const previewFile = command({
	name: 'intake.preview-file',
	permission: 'intake:write',
	isReading: true,
	input: z.object({
		identity: z.custom<FileIdentity>((value) => typeof value === 'object' && value !== null),
		file: z.custom<RecognisedFile>((value) => typeof value === 'object' && value !== null)
	}),
	run: async ({ tx }, { identity: { sha256, fileName }, file }): Promise<Outcome<FilePreview>> => {
		const plan = await planChanges(tx, file, sha256);
		return refusalOf(plan, fileName) ?? done({ changes: previewOf(plan), facts: factsOfPlan(plan) });
	},
	object: ({ identity: { sha256 } }) => `file:${sha256}`,
	record: ({ identity: { fileName, sha256 } }, { changes }) => ({
		fileName,
		sha256,
		counts: changes.counts
	})
});
