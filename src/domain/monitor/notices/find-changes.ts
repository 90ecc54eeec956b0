import { isNumber, roundAsShown } from '#domain/statistics';
import { areToldApart } from '../are-told-apart.ts';
import { changeScoreOf } from './change-score-of.ts';
import { newestYear, type FigureSeries } from './figure-series.ts';
import { LIMIT, makeNotice, type Found, type Notice, type NoticeInputs } from './notice.ts';

/**
 * Figures of the newest year that differ from the year before by more than chance (99.8 %) and in the digits shown. Not
 * across a break, not where a year in between is missing, and of altered counts only what the alteration allows to say.
 */
export function findChanges({ indicators }: NoticeInputs, series: FigureSeries): Found {
	const notices: Notice[] = [];
	let tests = 0;
	for (const indicator of indicators) {
		const led = series.leading(indicator);
		const year = newestYear(led);
		for (const [area, figures] of led) {
			const [before, now] = [figures.find((one) => one.year === year - 1), figures.find((one) => one.year === year)];
			if (!before || !now || !isNumber(before.value) || !isNumber(now.value)) continue;
			if (now.value.flags.includes('break') || !areToldApart(before, now)) continue;
			const score = changeScoreOf(indicator, before, now);
			if (score === null) continue;
			tests++;
			const shown = (value: number): number => roundAsShown(value, indicator.decimals);
			const [from, to] = [before.value.value, now.value.value];
			if (Math.abs(score) <= LIMIT || shown(from) === shown(to)) continue;
			const strength = Math.abs(score) / LIMIT;
			const place = { indicator: indicator.id, area, year, basis: now.basis };
			notices.push(makeNotice({ kind: 'change', ...place, from, fromYear: year - 1, to, strength }));
		}
	}
	return { notices, tests };
}
