import { figureSeries } from './figure-series.ts';
import { findBreaks } from './find-breaks.ts';
import { findChanges } from './find-changes.ts';
import { findContradictions } from './find-contradictions.ts';
import { findDifferingTotals } from './find-differing-totals.ts';
import { findTargetsOffPath } from './find-targets-off-path.ts';
import { findTrends } from './find-trends.ts';
import type { Notice, NoticeInputs } from './notice.ts';

export type NoticeList = {
	/** By strength of evidence × size, largest first. */
	readonly notices: readonly Notice[];
	/** How often chance was asked. */
	readonly tests: number;
	/** How many of the notices chance alone would make: at most two in a thousand questions. */
	readonly expectedFalseAlarms: number;
};

const CHANCE = 0.002;
const RULES = [findDifferingTotals, findContradictions, findTargetsOffPath, findChanges, findTrends, findBreaks];

/** Everything conspicuous in the working figures. A new rule is one file and a place in the list. */
export function findNotices(inputs: NoticeInputs): NoticeList {
	const series = figureSeries(inputs);
	const found = RULES.map((rule) => rule(inputs, series));
	const tests = found.reduce((sum, one) => sum + one.tests, 0);
	const notices = found
		.flatMap((one) => one.notices)
		.toSorted((a, b) => b.strength * b.size - a.strength * a.size || (a.key < b.key ? -1 : 1));
	return { notices, tests, expectedFalseAlarms: tests * CHANCE };
}
