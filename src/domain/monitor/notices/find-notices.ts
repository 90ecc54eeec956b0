import { figureSeries } from './figure-series.ts';
import { findBreaks } from './find-breaks.ts';
import { findChanges } from './find-changes.ts';
import { findContradictions } from './find-contradictions.ts';
import { findDifferingTotals } from './find-differing-totals.ts';
import { findTargetsOffPath } from './find-targets-off-path.ts';
import { findTrends } from './find-trends.ts';
import type { Notice, NoticeInputs } from './notice.ts';

export type NoticeList = {
	/** By strength of evidence × size, largest first; what one indicator says of many areas counts less each time. */
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
	const notices = inTurns(found.flatMap((one) => one.notices));
	return { notices, tests, expectedFalseAlarms: tests * CHANCE };
}

/** The second notice of the same kind on the same indicator counts half, the third a third: one trend fills no page. */
function inTurns(notices: readonly Notice[]): Notice[] {
	const before = new Map<string, number>();
	return notices
		.toSorted((a, b) => b.strength * b.size - a.strength * a.size || (a.key < b.key ? -1 : 1))
		.map((notice) => {
			const subject = `${notice.kind} ${notice.indicator}`;
			const times = (before.get(subject) ?? 0) + 1;
			before.set(subject, times);
			return { notice, weight: (notice.strength * notice.size) / times };
		})
		.toSorted((a, b) => b.weight - a.weight)
		.map(({ notice }) => notice);
}
