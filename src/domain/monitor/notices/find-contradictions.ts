import type { Figure } from '#domain/disclosure';
import type { Area } from '#domain/areas';
import { isNumber, roundAsShown } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';
import { changeScoreOf, isCountOfPeople } from './change-score-of.ts';
import type { FigureSeries } from './figure-series.ts';
import { LIMIT, makeNotice, relativeDifference, type Found, type Notice, type NoticeInputs } from './notice.ts';

/**
 * Numbers of people know no chance here, both count the same ones. They differ by up to one percent everywhere, for
 * register and office settle moves at different times.
 */
const USUAL_DIFFERENCE = 0.01;

/**
 * The newest year that has both a register and an official figure, where the two lie further apart than chance (99.8 %)
 * or, for numbers of people, by more than one percent. How the differences come about the early values tell.
 */
export function findContradictions({ indicators, areas }: NoticeInputs, series: FigureSeries): Found {
	const notices: Notice[] = [];
	let tests = 0;
	for (const indicator of indicators) {
		const [register, official] = [series.of(indicator, 'register'), series.of(indicator, 'official')];
		for (const { id } of areas) {
			const pair = newestPair(register.get(id), official.get(id));
			if (!pair) continue;
			tests += pair.usesChance(indicator) ? 1 : 0;
			const notice = contradictionOf(indicator, id, pair);
			if (notice) notices.push(notice);
		}
	}
	return { notices, tests };
}

type Pair = {
	readonly early: Figure;
	readonly late: Figure;
	readonly usesChance: (indicator: Indicator) => boolean;
};

function newestPair(register: readonly Figure[] = [], official: readonly Figure[] = []): Pair | null {
	for (const late of official.toReversed()) {
		const early = register.find((one) => one.year === late.year);
		if (early && isNumber(early.value) && isNumber(late.value))
			return { early, late, usesChance: (indicator) => scoreOf(indicator, early, late) !== null };
	}
	return null;
}

function scoreOf(indicator: Indicator, early: Figure, late: Figure): number | null {
	return indicator.denominator ? changeScoreOf(indicator, early, late) : null;
}

function contradictionOf(indicator: Indicator, area: Area['id'], { early, late }: Pair): Notice | null {
	if (!isNumber(early.value) || !isNumber(late.value)) return null;
	const [from, to] = [early.value.value, late.value.value];
	const score = scoreOf(indicator, early, late);
	// Balances near nought double for nothing, and means follow the number of people.
	if (score === null && !isCountOfPeople(indicator)) return null;
	const strength = score === null ? relativeDifference(from, to) / USUAL_DIFFERENCE : Math.abs(score) / LIMIT;
	const isShown = roundAsShown(from, indicator.decimals) !== roundAsShown(to, indicator.decimals);
	if (strength <= 1 || !isShown) return null;
	const place = { indicator: indicator.id, area, year: late.year, basis: 'official' as const };
	return makeNotice({ kind: 'contradiction', ...place, from, fromYear: early.year, to, strength });
}
