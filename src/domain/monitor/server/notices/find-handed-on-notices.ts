import type { Area } from '#domain/areas';
import type { Queryable } from '#platform/database';
import type { Indicator } from '../../indicator.ts';
import { noticeState, shownFigures } from '../../notices/notice-state.ts';
import type { NoticeKind } from '../../notices/notice.ts';
import { currentNotices } from './current-notices.ts';
import { findNoticeSteps } from './find-notice-steps.ts';

/** A notice that lies with an organisation; without its figures. */
export type HandedOnNotice = {
	readonly key: string;
	readonly kind: NoticeKind;
	readonly indicator: Indicator;
	readonly area: Area;
	readonly year: number;
	readonly organisationId: number;
	readonly organisation: string;
	/** Somebody has said something about it since. */
	readonly isAnswered: boolean;
	/** Of the newest step: who and when (ISO). */
	readonly savedBy: string;
	readonly savedAt: string;
};

/**
 * Where notices lie now, the newest step first: those whose figures are still the ones that were handed on. Empty for
 * whoever may not see working figures.
 */
export async function findHandedOnNotices(database: Queryable): Promise<HandedOnNotice[]> {
	const steps = Map.groupBy(await findNoticeSteps(database), ({ notice }) => notice);
	const candidates = [...steps].filter(([, own]) => own.findLast(({ deed }) => deed !== 'comment')?.deed === 'hand-on');
	// Most days nothing is handed on, and computing all notices takes half a second.
	if (candidates.length === 0) return [];
	const { notices, indicators, areas } = await currentNotices(database);
	const found = candidates.flatMap(([key, own]): HandedOnNotice[] => {
		const notice = notices.find((one) => one.key === key);
		const indicator = indicators.find(({ id }) => id === notice?.indicator);
		const area = areas.find(({ id }) => id === notice?.area);
		const [handed, newest] = [own.findLast(({ deed }) => deed === 'hand-on'), own.at(-1)];
		if (!notice || !indicator || !area || !newest || !handed?.organisation || handed.organisationId === null) return [];
		if (noticeState(own, shownFigures(notice, indicator.decimals)).state !== 'handed-on') return [];
		const { organisation, organisationId } = handed;
		const { kind, year } = notice;
		const { savedBy, savedAt, deed } = newest;
		const isAnswered = deed === 'comment';
		return [{ key, kind, indicator, area, year, organisation, organisationId, isAnswered, savedBy, savedAt }];
	});
	return found.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
