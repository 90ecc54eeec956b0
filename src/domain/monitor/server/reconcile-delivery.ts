import { z } from 'zod';
import { done } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { Fact } from '#domain/intake';
import { findDeliveredFacts } from '#domain/intake/server';
import type { Queryable } from '#platform/database';
import { computeFigures } from '../compute/compute-figures.ts';
import { isCountedTwice } from '../early-values/is-counted-twice.ts';
import { EXPLAINING } from '../early-values/pairs-of-area.ts';
import { reconcileFigures, type Reconciliation } from '../early-values/reconcile-figures.ts';
import type { Indicator } from '../indicator.ts';
import { findIndicators } from './find-indicators.ts';
import { gatherInputs } from './gather-inputs.ts';

const NOTHING: Reconciliation = { figures: [], contradictions: 0 };
const NO_LIMIT = 9999;
/** Enough to tell what is usual, also across a census, and a third of the time that all years take. */
const YEARS_LOOKED_BACK = 7;

/**
 * How the official figures of a delivery compare with those of the register: of a waiting or accepted one by its number,
 * or of facts that nobody has stored yet (a dry run). Empty where the delivery brings nothing that both count. The trail
 * tells who has seen the figures; it keeps none.
 */
export const reconcileDelivery = command({
	name: 'monitor.reconcile-delivery',
	permission: 'monitor:read-working',
	isReading: true,
	input: z.union([
		z.object({ delivery: z.int().positive() }),
		z.object({ facts: z.custom<readonly Fact[]>((value) => Array.isArray(value)) })
	]),
	run: async ({ tx }, asked) => {
		const delivered = 'facts' in asked ? asked.facts : await findDeliveredFacts(tx, asked.delivery);
		return done(await reconcile(tx, delivered));
	},
	object: (asked) => ('delivery' in asked ? `delivered-figures:${asked.delivery}` : null),
	record: (asked, { figures, contradictions }) => ({
		...('delivery' in asked && { delivery: asked.delivery }),
		figures: figures.length,
		contradictions
	})
});

async function reconcile(database: Queryable, delivered: readonly Fact[]): Promise<Reconciliation> {
	// What was not delivered never pushes out a number, neither here nor when it is accepted.
	const official = delivered.filter(
		({ basis, value }) => basis === 'official' && !(value.kind === 'missing' && value.why === 'not-delivered')
	);
	const brought = new Set(official.map(({ measure }) => measure));
	const known = await findIndicators(database);
	const indicators = known.filter((indicator) => isOfBoth(indicator, brought));
	if (indicators.length === 0) return NOTHING;
	const newest = official.reduce((year, fact) => Math.max(year, fact.year), 0);
	const years = Array.from({ length: YEARS_LOOKED_BACK + 1 }, (_, back) => newest - back);
	const needed = known.filter((one) => indicators.includes(one) || EXPLAINING.includes(one.id));
	const inputs = await gatherInputs(database, NO_LIMIT, needed, years);
	// The first of two figures of one cell counts: those of the delivery.
	const { figures } = computeFigures(
		[...official.filter(({ year }) => years.includes(year)), ...inputs.facts],
		needed,
		inputs
	);
	return reconcileFigures({ figures, indicators, areas: inputs.areas }, new Set(official.map(({ year }) => year)));
}

function isOfBoth(indicator: Indicator, brought: ReadonlySet<string>): boolean {
	const { numerator, denominator = [] } = indicator;
	return isCountedTwice(indicator) && [...numerator, ...denominator].some(({ measure }) => brought.has(measure));
}
