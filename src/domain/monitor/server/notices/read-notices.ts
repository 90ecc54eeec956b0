import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { Area } from '#domain/areas';
import type { Indicator } from '../../indicator.ts';
import { noticeState, shownFigures, type NoticeState, type NoticeStep } from '../../notices/notice-state.ts';
import type { Notice } from '../../notices/notice.ts';
import { currentNotices } from './current-notices.ts';
import { findNoticeSteps } from './find-notice-steps.ts';

export type ReadNotices = {
	/** Ranked, each with what it is about and what people did with it. */
	readonly notices: readonly {
		readonly notice: Notice;
		readonly indicator: Indicator;
		readonly area: Area;
		readonly state: NoticeState;
		readonly steps: readonly NoticeStep[];
	}[];
	readonly tests: number;
	readonly expectedFalseAlarms: number;
};

/**
 * Notices about the working figures: all, or one by its key. Whoever sees them is put down in the trail, without a figure.
 * Refuses a key that the present working state does not have.
 */
export const readNotices = command({
	name: 'monitor.read-notices',
	permission: 'monitor:read-working',
	isReading: true,
	input: z.object({ notice: z.string().min(3).max(300).optional() }),
	run: async ({ tx }, { notice: wanted }): Promise<Outcome<ReadNotices>> => {
		const { notices, indicators, areas, tests, expectedFalseAlarms } = await currentNotices(tx);
		const steps = Map.groupBy(await findNoticeSteps(tx, wanted), ({ notice }) => notice);
		const [indicatorOf, areaOf] = [byId(indicators), byId(areas)];
		const asked = wanted === undefined ? notices : notices.filter(({ key }) => key === wanted);
		if (wanted !== undefined && asked.length === 0) return refused({ rule: 'notice-unknown', level: 'error' });
		return done({
			notices: asked.flatMap((notice) => {
				const [indicator, area] = [indicatorOf.get(notice.indicator), areaOf.get(notice.area)];
				if (!indicator || !area) return [];
				const own = steps.get(notice.key) ?? [];
				const state = noticeState(own, shownFigures(notice, indicator.decimals));
				return [{ notice, indicator, area, state, steps: own }];
			}),
			tests,
			expectedFalseAlarms
		});
	},
	object: ({ notice }) => `working-notices:${notice ?? 'all'}`,
	record: ({ notice }, { notices }) => ({ ...(notice && { notice }), notices: notices.length })
});

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}
