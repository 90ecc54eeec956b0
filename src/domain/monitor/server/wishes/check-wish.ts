import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { findEarlierReleases } from '#domain/disclosure/server';
import { basisOf } from '../../compute/compute-term.ts';
import type { Indicator, Part } from '../../indicator.ts';
import { coarserWishes } from '../../wishes/coarser-wishes.ts';
import { WISH_DIMENSIONS, WISH_LEVELS, type CheckedWish, type Wish } from '../../wishes/wish.ts';
import { findIndicators } from '../find-indicators.ts';
import { gatherInputs } from '../gather-inputs.ts';
import { answerWish, wishWorld, type WishWorld } from './answer-wish.ts';
import { placesOfWish } from './places-of-wish.ts';

const year = z.number().int().min(1950).max(2200);
const MOST_CELLS = 6000;

/**
 * Whether a special evaluation from the working state can be given out beside everything that has been released, and if
 * not all of it, what can. Checks and gives nothing out. Whoever asks stands in the trail, without a figure. Refuses
 * indicators whose numerator is no single count, and tables too large to check.
 */
export const checkWish = command({
	name: 'monitor.check-wish',
	permission: 'monitor:release',
	isReading: true,
	input: z
		.object({
			indicator: z.string().min(1).max(100),
			level: z.enum(WISH_LEVELS),
			area: z.string().min(1).max(100).nullable().default(null),
			firstYear: year,
			lastYear: year,
			areYearsTogether: z.boolean().default(false),
			agesFrom: z
				.array(z.number().int().min(0).max(120))
				.max(30)
				.refine((ages) => ages.every((age, index) => index === 0 || age > (ages[index - 1] ?? 0)))
				.default([]),
			by: z.array(z.enum(WISH_DIMENSIONS)).max(WISH_DIMENSIONS.length).default([])
		})
		.refine(({ firstYear, lastYear }) => firstYear <= lastYear, { path: ['firstYear'] }),
	run: async ({ tx }, { indicator: id, ...wish }): Promise<Outcome<CheckedWish>> => {
		const indicator = (await findIndicators(tx)).find((one) => one.id === id);
		if (!indicator) return refused({ rule: 'invalid-input', level: 'error', detail: { fields: 'indicator' } });
		const inputs = await gatherInputs(tx, wish.lastYear, [indicator]);
		const part = singleCount(indicator);
		if (!part || (inputs.measures.get(part.measure)?.counts ?? 'nobody') === 'nobody') {
			const detail = { indicator: indicator.shortName };
			return refused({ rule: 'wish-indicator-unsuited', level: 'error', detail });
		}
		const leading = basisOf(part.measure, indicator.leadingBasis);
		const onBasis = inputs.facts.some((fact) => fact.measure === part.measure && fact.basis === leading);
		const basis = onBasis || leading === 'official' ? leading : 'official';
		const years = Array.from({ length: wish.lastYear - wish.firstYear + 1 }, (_, index) => wish.firstYear + index);
		const { length: cells } = placesOfWish(wish, part, { areas: inputs.areas, basis, years });
		if (cells > MOST_CELLS)
			return refused({ rule: 'wish-too-large', level: 'error', detail: { cells, most: MOST_CELLS } });
		const world = wishWorld(inputs, { part, basis }, await findEarlierReleases(tx));
		const answer = await answerWish(world, wish);
		return done({ ...answer, alternatives: answer.verdict === 'safe' ? [] : await alternativesTo(world, answer) });
	},
	object: ({ indicator }) => `wish:${indicator}`,
	record: ({ indicator, level, firstYear, lastYear }, { verdict, hidden }) => ({
		indicator,
		level,
		firstYear,
		lastYear,
		verdict,
		figures: hidden.length
	})
});

function singleCount({ numerator, formula = 'quotient' }: Indicator): Part | null {
	const [part] = numerator;
	const isPlain = part && numerator.length === 1 && formula === 'quotient' && !part.weightedByAge && !part.yearOffset;
	return isPlain && (part.times ?? 1) === 1 ? part : null;
}

async function alternativesTo(
	world: WishWorld,
	{ wish, verdict, hidden }: { wish: Wish; verdict: string; hidden: readonly unknown[] }
): Promise<CheckedWish['alternatives']> {
	const found: CheckedWish['alternatives'][number][] = [];
	for (const { coarser, wish: other } of coarserWishes(wish)) {
		const answer = await answerWish(world, other);
		const isBetter = verdict === 'with-gaps' ? answer.hidden.length < hidden.length : true;
		if ((answer.verdict === 'safe' || answer.verdict === 'with-gaps') && isBetter) found.push({ coarser, answer });
	}
	return found.toSorted((a, b) => a.answer.hidden.length - b.answer.hidden.length);
}
