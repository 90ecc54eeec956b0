import { targetState } from '../targets/target-state.ts';
import type { FigureSeries } from './figure-series.ts';
import { makeNotice, type Found, type NoticeInputs } from './notice.ts';

/** Against the wanted way or too late; behind the plan only by its pace. */
const STRENGTH = { clear: 3, behind: 2 };

/** Targets of the county that its figures will miss: by their way so far, and by more than this year's chance. */
export function findTargetsOffPath({ targets, indicators }: NoticeInputs, series: FigureSeries): Found {
	const notices = targets.flatMap((target) => {
		const indicator = indicators.find(({ id }) => id === target.indicator);
		const figures = indicator && series.leading(indicator).get(target.area);
		const state = figures && targetState(target, figures);
		const basis = figures?.[0]?.basis;
		if (!state?.isOff || !basis) return [];
		const { indicator: id, area } = target;
		const place = { indicator: id, area, year: state.year, basis, from: state.planned, fromYear: state.year };
		const strength = state.status === 'far-behind' ? STRENGTH.behind : STRENGTH.clear;
		return [makeNotice({ kind: 'target', ...place, to: state.value, strength })];
	});
	return { notices, tests: 0 };
}
