import type { Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { contradictionOf } from '../early-values/contradiction-of.ts';
import type { ValuePair } from '../early-values/pair-values.ts';
import { pairsOfArea } from '../early-values/pairs-of-area.ts';
import type { Indicator } from '../indicator.ts';
import type { FigureSeries } from './figure-series.ts';
import { makeNotice, type Found, type Notice, type NoticeInputs } from './notice.ts';

/**
 * The newest year that has both a register and an official figure, where the two lie further apart than usual. How the
 * differences come about the early values tell.
 */
export function findContradictions({ indicators, areas }: NoticeInputs, series: FigureSeries): Found {
	const notices: Notice[] = [];
	let tests = 0;
	for (const indicator of indicators) {
		for (const { id: area } of areas) {
			const pairs = pairsOfArea(indicator.id, (id, basis) => series.of({ id }, basis).get(area) ?? []);
			const contradiction = contradictionOf(indicator, pairs);
			if (!contradiction) continue;
			if (contradiction.usesChance) tests++;
			const newest = pairs.at(-1);
			if (newest && contradiction.strength > 1) notices.push(noticeOf(indicator, newest, contradiction.strength));
		}
	}
	return { notices, tests };
}

function noticeOf({ id }: Indicator, { early, official }: ValuePair, strength: number): Notice {
	const place = { indicator: id, area: official.area, year: official.year, basis: 'official' as const };
	const [from, to] = [numberOf(early), numberOf(official)];
	return makeNotice({ kind: 'contradiction', ...place, from, fromYear: early.year, to, strength });
}

function numberOf({ value }: Figure): number {
	if (!isNumber(value)) throw new Error('Only numbers make a pair.');
	return value.value;
}
