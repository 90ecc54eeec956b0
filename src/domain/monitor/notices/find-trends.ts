import type { Figure } from '#domain/disclosure';
import { isNumber, trendMarker, type TrendPoint } from '#domain/statistics';
import { areToldApart } from '../are-told-apart.ts';
import type { Indicator } from '../indicator.ts';
import { newestYear, type FigureSeries } from './figure-series.ts';
import { makeNotice, type Found, type Notice, type NoticeInputs } from './notice.ts';

/** 99.8 % point of the chi-square distribution with one degree of freedom, as in the trend marker. */
const CRITICAL = 9.549535706083242;
const YEARS_BACK = 4;

/** Series whose five newest unbroken years rise or fall beyond chance, whichever single year is left out. */
export function findTrends({ indicators }: NoticeInputs, series: FigureSeries): Found {
	const notices: Notice[] = [];
	let tests = 0;
	for (const indicator of indicators) {
		if (indicator.interval === 'none') continue;
		const led = series.leading(indicator);
		const year = newestYear(led);
		for (const [area, figures] of led) {
			const points = figures.filter((one) => one.year <= year).map(pointOf);
			if (points.at(-1)?.year !== year) continue;
			const { trend, chiSquare } = trendMarker(points, methodOf(indicator));
			if (trend === 'not-computable') continue;
			tests++;
			if (trend === 'no-change') continue;
			const [first, last] = [
				figures.find((one) => one.year === year - YEARS_BACK),
				figures.find((one) => one.year === year)
			];
			if (!first || !last || !isNumber(first.value) || !isNumber(last.value) || !areToldApart(first, last)) continue;
			const [from, to] = [first.value.value, last.value.value];
			// The weighted line may rise while the two ends do not: then there is nothing to tell in one sentence.
			if (trend === 'rising' ? to <= from : to >= from) continue;
			const place = { indicator: indicator.id, area, year, basis: last.basis };
			const strength = Math.sqrt(chiSquare / CRITICAL);
			notices.push(makeNotice({ kind: 'trend', ...place, from, fromYear: first.year, to, strength }));
		}
	}
	return { notices, tests };
}

function methodOf({ interval }: Indicator): 'proportion' | 'weighted' {
	return interval === 'wilson' ? 'proportion' : 'weighted';
}

function pointOf({ year, value, interval, numerator, denominator }: Figure): TrendPoint {
	return {
		year,
		value: isNumber(value) ? value.value : null,
		interval,
		count: isNumber(numerator) ? numerator.value : null,
		denominator: isNumber(denominator) ? denominator.value : null,
		isBreak: isNumber(value) && value.flags.includes('break')
	};
}
