import { roundAsShown } from '#domain/statistics';
import type { Notice } from './notice.ts';

export const NOTICE_DEEDS = ['acknowledge', 'hand-on', 'reopen', 'comment'] as const;
export type NoticeDeed = (typeof NOTICE_DEEDS)[number];

/** What somebody did with a notice; nothing is overwritten, the newest deciding step counts. */
export type NoticeStep = {
	readonly notice: string;
	/** Counts steps; who takes one says which they have seen. */
	readonly version: number;
	readonly deed: NoticeDeed;
	/** Name of the organisation it was handed on to. */
	readonly organisation: string | null;
	readonly organisationId: number | null;
	readonly comment: string;
	/** The compared figures as shown then. */
	readonly seen: string;
	/** ISO time. */
	readonly savedAt: string;
	readonly savedBy: string;
};

export type NoticeState = {
	readonly state: 'open' | 'acknowledged' | 'handed-on';
	/** Where it lies now. */
	readonly organisation: string | null;
	/** It was settled, and its figures have changed since: it is open again. */
	readonly hasChanged: boolean;
	/** Number of the newest step; 0 without one. */
	readonly version: number;
};

/** `steps` of this notice, oldest first. */
export function noticeState(steps: readonly NoticeStep[], seen: string): NoticeState {
	const version = steps.at(-1)?.version ?? 0;
	const decided = steps.findLast(({ deed }) => deed !== 'comment');
	if (!decided || decided.deed === 'reopen') return { state: 'open', organisation: null, hasChanged: false, version };
	if (decided.seen !== seen) return { state: 'open', organisation: null, hasChanged: true, version };
	return decided.deed === 'acknowledge'
		? { state: 'acknowledged', organisation: null, hasChanged: false, version }
		: { state: 'handed-on', organisation: decided.organisation, hasChanged: false, version };
}

/** The compared figures in the digits shown: while they stay, it is the same notice. */
export function shownFigures({ from, to }: Notice, decimals: number): string {
	return [from, to].map((value) => (value === null ? '' : roundAsShown(value, decimals))).join(' ');
}
