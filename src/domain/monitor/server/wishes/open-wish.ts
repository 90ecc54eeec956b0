import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import type { Basis, ProtectionMethod } from '#domain/disclosure';
import { findEarlierReleases, type EarlierRelease } from '#domain/disclosure/server';
import type { Queryable } from '#platform/database';
import { basisOf } from '../../compute/compute-term.ts';
import type { Indicator, Part } from '../../indicator.ts';
import { WISH_DIMENSIONS, WISH_LEVELS, type Wish } from '../../wishes/wish.ts';
import { findAlterations } from '../altered/find-alterations.ts';
import { sliceName } from '../altered/slice-of-cell.ts';
import { findIndicators } from '../find-indicators.ts';
import { gatherInputs, type MonitorInputs } from '../gather-inputs.ts';
import { wishWorld, type WishWorld } from './answer-wish.ts';
import { placesOfWish } from './places-of-wish.ts';

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
 * count, counts that releases alter instead of hiding them, and tables too large to check.
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
	const altered = alteringMethod(inputs, earlier, {
		measure: part.measure,
		basis,
		// The year before each belongs to it where two are added up.
		years: wish.areYearsTogether ? [...years, ...years.map((one) => one - 1)] : years
	});
	if (altered) {
		const detail = { indicator: indicator.shortName, method: altered };
		return refused({ rule: 'wish-method-not-carried-out', level: 'error', detail });
	}
	const { length: cells } = placesOfWish(wish, part, { areas: inputs.areas, basis, years });
	if (cells > MOST_CELLS)
		return refused({ rule: 'wish-too-large', level: 'error', detail: { cells, most: MOST_CELLS } });
	return done({ indicator, wish, world: wishWorld(inputs, { part, basis }, earlier) });
}

/** What releases do, or would do, to some of these counts instead of hiding them; null: nothing. */
function alteringMethod(
	inputs: MonitorInputs,
	earlier: readonly EarlierRelease[],
	{ measure, basis, years }: { readonly measure: string; readonly basis: Basis; readonly years: readonly number[] }
): ProtectionMethod | null {
	const { bySlice, mixed } = findAlterations(inputs, earlier);
	for (const year of years) {
		const method =
			bySlice.get(sliceName({ measure, year, basis }))?.method ??
			mixed.find((one) => one.measure === measure && one.year === year)?.methods.find((one) => one !== 'suppression');
		if (method) return method;
	}
	return null;
}

function singleCount({ numerator, formula = 'quotient' }: Indicator): Part | null {
	const [part] = numerator;
	const isPlain = part && numerator.length === 1 && formula === 'quotient' && !part.weightedByAge && !part.yearOffset;
	return isPlain && (part.times ?? 1) === 1 ? part : null;
}
