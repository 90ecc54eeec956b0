import { isNumber } from '#domain/statistics';
import { newestYear, type FigureSeries } from './figure-series.ts';
import { makeNotice, type Found, type Notice, type NoticeInputs } from './notice.ts';

/** A break matters while it stands between the newest figure and the one people compare it with. */
const RECENT = 1;

/** Series that start anew in the newest year or the one before: once an indicator, told of the county. */
export function findBreaks({ indicators, county }: NoticeInputs, series: FigureSeries): Found {
	const notices: Notice[] = [];
	for (const indicator of indicators) {
		const led = series.leading(indicator);
		const year = newestYear(led);
		const [area = county, figures = []] = led.has(county) ? [county, led.get(county)] : ([...led][0] ?? []);
		const at = figures.findIndex(
			({ year: own, value }) => own >= year - RECENT && isNumber(value) && value.flags.includes('break')
		);
		const first = figures[at];
		if (!first || !isNumber(first.value)) continue;
		const before = figures.slice(0, at).findLast(({ value }) => isNumber(value));
		const from = before && isNumber(before.value) ? before.value.value : null;
		const place = { indicator: indicator.id, area, year: first.year, basis: first.basis };
		const compared = { from, fromYear: before?.year ?? first.year, to: first.value.value };
		notices.push(makeNotice({ kind: 'break', ...place, ...compared, strength: 1 }));
	}
	return { notices, tests: 0 };
}
