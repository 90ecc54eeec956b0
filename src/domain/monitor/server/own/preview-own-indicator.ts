import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { findOwnVersions } from './find-own-versions.ts';
import { findOwnIndicators } from './own-indicators.ts';
import { previewDefinition, type DefinitionPreview } from './preview-definition.ts';

/**
 * The newest version of an own indicator with working figures for all areas, what would be hidden, and what is wrong with
 * it. Whoever sees it is put down in the trail, without a figure.
 */
export const previewOwnIndicator = command({
	name: 'monitor.preview-own-indicator',
	permission: 'monitor:read-working',
	isReading: true,
	input: z.object({ indicator: z.string().max(100) }),
	run: async ({ tx }, { indicator }): Promise<Outcome<DefinitionPreview>> => {
		const [newest] = await findOwnVersions(tx, indicator);
		const own = (await findOwnIndicators(tx)).find(({ id }) => id === indicator);
		if (!newest || !own) return refused({ rule: 'own-indicator-unknown', level: 'error' });
		const version = Math.max(1, newest.definitionVersion);
		return done(await previewDefinition(tx, newest.definition, { id: indicator, version, rank: own.rank }));
	},
	object: ({ indicator }) => `working-figures:${indicator}`,
	record: ({ indicator }, { year, figures }) => ({ indicator, year, figures: figures.length })
});
