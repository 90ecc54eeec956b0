import { done, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { coarserWishes } from '../../wishes/coarser-wishes.ts';
import type { CheckedWish, Wish, WishAnswer } from '../../wishes/wish.ts';
import { alteredSlices } from './altered-slices.ts';
import { answerWish, type WishWorld } from './answer-wish.ts';
import { areYearsInOrder, openWish, wishInput } from './open-wish.ts';

/**
 * Whether a special evaluation from the working state can be given out beside everything that is out, and if not all of it,
 * what can. Checks and gives nothing out (`giveOutWish`). Whoever asks stands in the trail, without a figure.
 */
export const checkWish = command({
	name: 'monitor.check-wish',
	permission: 'monitor:release',
	isReading: true,
	input: wishInput.refine(areYearsInOrder, { path: ['firstYear'] }),
	run: async ({ tx }, asked): Promise<Outcome<CheckedWish>> => {
		const opened = await openWish(tx, asked);
		if (!opened.ok) return opened;
		const { world, wish } = opened.value;
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

async function alternativesTo(
	world: WishWorld,
	{ wish, verdict, hidden }: WishAnswer
): Promise<CheckedWish['alternatives']> {
	const found: CheckedWish['alternatives'][number][] = [];
	for (const { coarser, wish: other } of coarserWishes(wish)) {
		// Two altered years can be added up by whoever has them.
		if (other.areYearsTogether && isAltered(world, other)) continue;
		const answer = await answerWish(world, other);
		const isBetter = verdict === 'with-gaps' ? answer.hidden.length < hidden.length : true;
		if ((answer.verdict === 'safe' || answer.verdict === 'with-gaps') && isBetter) found.push({ coarser, answer });
	}
	return found.toSorted((a, b) => a.answer.hidden.length - b.answer.hidden.length);
}

function isAltered({ bySlice, part: { measure }, basis }: WishWorld, wish: Wish): boolean {
	return alteredSlices(bySlice, { measure, basis, wish }).length > 0;
}
