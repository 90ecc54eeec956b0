import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { compareProtections } from './compare-protections.ts';
import type { ProtectionComparison } from '../../preview/protection-choice.ts';
import { findEditionPreview } from './edition-preview.ts';

/**
 * What other rules, other methods and coarser tables would take from the readers of one indicator, on the working figures
 * of the last years and as if nothing had been released before. Says how many and how much, never which. Whoever asks
 * stands in the trail.
 */
export const compareProtection = command({
	name: 'monitor.compare-protection',
	permission: 'monitor:release',
	isReading: true,
	input: z.object({
		year: z.number().int().min(1950).max(2200),
		indicator: z.string().min(1).max(100),
		maxHiddenCount: z.number().int().min(0).max(99).default(4),
		roundingBase: z.number().int().min(2).max(100).default(5)
	}),
	run: async ({ tx, progress }, { year, indicator: id, ...tried }): Promise<Outcome<ProtectionComparison>> => {
		const { inputs } = await findEditionPreview(tx, year, progress);
		const indicator = inputs.indicators.find((one) => one.id === id);
		if (!indicator) return refused({ rule: 'invalid-input', level: 'error', detail: { fields: 'indicator' } });
		return done(await compareProtections(inputs, indicator, tried));
	},
	object: ({ year }) => `release-preview:${year}`,
	record: ({ year, indicator, maxHiddenCount, roundingBase }) => ({ year, indicator, maxHiddenCount, roundingBase })
});
