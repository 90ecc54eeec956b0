import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { findEarlierReleases } from '#domain/disclosure/server';
import type { Queryable } from '#platform/database';
import { basisOf } from '../../compute/compute-term.ts';
import type { Indicator, Part } from '../../indicator.ts';
import { WISH_DIMENSIONS, WISH_LEVELS, type Wish } from '../../wishes/wish.ts';
import { findAlterations, type Alterations } from '../altered/find-alterations.ts';
import { findIndicators } from '../find-indicators.ts';
import { gatherInputs } from '../gather-inputs.ts';
import { alteredSlices } from './altered-slices.ts';
import { wishWorld, type WishWorld } from './answer-wish.ts';
import { placesOfWish } from './places-of-wish.ts';
import { yearsBehind } from './years-of-wish.ts';

const year = z.number().int().min(1950).max(2200);
const MOST_CELLS = 6000;

/** A wish as it is typed: the numerator of an indicator by area, year, age and categories. */
export const wishInput = z.object({
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
});

export const areYearsInOrder = ({ firstYear, lastYear }: { firstYear: number; lastYear: number }): boolean =>
	firstYear <= lastYear;

export type OpenWish = { readonly indicator: Indicator; readonly wish: Wish; readonly world: WishWorld };

/**
 * Everything a wish is checked with: the working state, and all that is out. Refuses indicators whose numerator is no single
 * count, counts whose deliveries name different methods, sums of two years of altered counts, and tables too large to check.
 */
export async function openWish(
	tx: Queryable,
	{ indicator: id, ...wish }: z.output<typeof wishInput>
): Promise<Outcome<OpenWish>> {
	const indicator = (await findIndicators(tx)).find((one) => one.id === id);
	if (!indicator) return refused({ rule: 'invalid-input', level: 'error', detail: { fields: 'indicator' } });
	const inputs = await gatherInputs(tx, wish.lastYear, [indicator]);
	const part = singleCount(indicator);
	if (!part || (inputs.measures.get(part.measure)?.counts ?? 'nobody') === 'nobody') {
		const detail = { indicator: indicator.shortName };
		return refused({ rule: 'wish-indicator-unsuited', level: 'error', detail });
	}
	const own = inputs.facts.filter(({ measure }) => measure === part.measure);
	const leading = basisOf(part.measure, indicator.leadingBasis);
	const onBasis = own.some((fact) => fact.basis === leading);
	const basis = onBasis || leading === 'official' ? leading : 'official';
	const years = Array.from({ length: wish.lastYear - wish.firstYear + 1 }, (_, index) => wish.firstYear + index);
	const earlier = await findEarlierReleases(tx);
	const { bySlice, mixed } = findAlterations(inputs, earlier);
	const refusal = refuseAlterations({ bySlice, mixed }, { indicator, part, basis, wish });
	if (refusal) return refusal;
	const { length: cells } = placesOfWish(wish, part, { areas: inputs.areas, basis, years });
	if (cells > MOST_CELLS)
		return refused({ rule: 'wish-too-large', level: 'error', detail: { cells, most: MOST_CELLS } });
	return done({ indicator, wish, world: wishWorld(inputs, { part, basis, bySlice }, earlier) });
}

type Asked = Omit<OpenWish, 'world'> & Pick<WishWorld, 'part' | 'basis'>;

/** Counts that nobody could give out altered as editions do. Null: none of these. */
function refuseAlterations({ bySlice, mixed }: Alterations, asked: Asked): Outcome<never> | null {
	const { indicator, part, basis, wish } = asked;
	const { measure } = part;
	const of = { indicator: indicator.shortName };
	const unclear = mixed.find((one) => one.measure === measure && yearsBehind(wish).includes(one.year));
	if (unclear) {
		const detail = { ...of, year: unclear.year, methods: unclear.methods.join(' ') };
		return refused({ rule: 'wish-methods-mixed', level: 'error', detail });
	}
	const [altered] = alteredSlices(bySlice, { measure, basis, wish });
	return altered && wish.areYearsTogether
		? refused({ rule: 'wish-two-years-altered', level: 'error', detail: { ...of, method: altered.method } })
		: null;
}

function singleCount({ numerator, formula = 'quotient' }: Indicator): Part | null {
	const [part] = numerator;
	const isPlain = part && numerator.length === 1 && formula === 'quotient' && !part.weightedByAge && !part.yearOffset;
	return isPlain && (part.times ?? 1) === 1 ? part : null;
}
