/** Which notices somebody wants to see, as it stands in the address. */
import { NOTICE_KINDS, THEMES } from '#domain/monitor';
import type { NoticeItem } from './notice-texts.server.ts';

export const STATES = ['open', 'handed-on', 'acknowledged', 'all'] as const;
const AT_ONCE = 25;

export type NoticeChoice = {
	readonly state: (typeof STATES)[number];
	/** Empty: all of them. The same for the others. */
	readonly kind: string;
	readonly theme: string;
	/** Slug of the area, or `level:municipality`. */
	readonly area: string;
	readonly page: number;
};

export function readNoticeChoice({ searchParams }: URL): NoticeChoice {
	const one = <T extends string>(name: string, known: readonly T[]): T | '' =>
		known.find((value) => value === searchParams.get(name)) ?? '';
	const page = searchParams.get('seite') ?? '';
	return {
		state: one('stand', STATES) || 'open',
		kind: one('art', NOTICE_KINDS),
		theme: one('thema', THEMES),
		area: (searchParams.get('gebiet') ?? '').slice(0, 100),
		page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1
	};
}

/** One page of what fits, and how many fit. A page past the end is the last one. */
export function chooseNotices(
	items: readonly NoticeItem[],
	{ state, kind, theme, area, page }: NoticeChoice
): { shown: readonly NoticeItem[]; count: number; page: number; pages: number } {
	const fitting = items.filter(
		(item) =>
			(state === 'all' || item.state.state === state) &&
			(kind === '' || item.notice.kind === kind) &&
			(theme === '' || item.indicator.theme === theme) &&
			(area === '' || item.area.slug === area)
	);
	const pages = Math.max(1, Math.ceil(fitting.length / AT_ONCE));
	const at = Math.min(page, pages);
	return { shown: fitting.slice((at - 1) * AT_ONCE, at * AT_ONCE), count: fitting.length, page: at, pages };
}

/** The address of another page of the same choice. */
export function choiceAddress({ state, kind, theme, area }: NoticeChoice): string {
	const query = new URLSearchParams({
		...(state !== 'open' && { stand: state }),
		...(kind && { art: kind }),
		...(theme && { thema: theme }),
		...(area && { gebiet: area })
	});
	return `/intern/auffaelligkeiten?${query}`;
}
