import { error } from '@sveltejs/kit';
import { NOTICE_KINDS, THEMES } from '#domain/monitor';
import { findWorkingState, readNotices } from '#domain/monitor/server';
import { readAs } from '#domain/audit/server';
import { formatNumber } from '#ui/texts/format-number.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { requirePermission } from '../require-permission.server.ts';
import { chooseNotices, choiceAddress, readNoticeChoice, STATES } from './notice-choice.server.ts';
import {
	NOTICE_KIND_TEXTS,
	NOTICE_STATE_TEXTS,
	noticeEvidence,
	noticeSentence,
	noticeStateText
} from './notice-texts.server.ts';

export const load = async ({ locals: { actor }, url }) => {
	requirePermission(actor, 'monitor:read-working');
	const computed = await readAs(actor, findWorkingState);
	const outcome = await readNotices(actor, {});
	if (!outcome.ok) error(500, 'Die Auffälligkeiten ließen sich nicht ermitteln.');
	const { notices, tests, expectedFalseAlarms } = outcome.value;
	const choice = readNoticeChoice(url);
	const { shown, count, page, pages } = chooseNotices(notices, choice);
	const areas = new Map(notices.map(({ area }) => [area.slug, area]));
	return {
		computed,
		choice,
		kinds: NOTICE_KINDS.map((kind) => ({
			kind,
			...NOTICE_KIND_TEXTS[kind],
			count: notices.filter(({ notice }) => notice.kind === kind).length
		})),
		states: STATES.map((value) => ({ value, name: value === 'all' ? 'alle' : NOTICE_STATE_TEXTS[value] })),
		themes: THEMES.map((value) => ({ value, name: THEME_TEXTS[value].name })),
		areas: [...areas.values()]
			.toSorted((a, b) => a.position - b.position)
			.map(({ slug, name }) => ({ value: slug as string, name })),
		all: notices.length,
		open: notices.filter(({ state }) => state.state === 'open').length,
		tests: formatNumber(tests, 0),
		expected: formatNumber(expectedFalseAlarms, 1),
		count,
		page,
		pages,
		address: choiceAddress(choice),
		notices: shown.map((item) => ({
			key: item.notice.key,
			href: `/intern/auffaelligkeiten/${encodeURIComponent(item.notice.key)}`,
			kind: NOTICE_KIND_TEXTS[item.notice.kind].name,
			sentence: noticeSentence(item),
			evidence: noticeEvidence(item),
			state: noticeStateText(item.state),
			comments: item.steps.filter(({ comment }) => comment !== '').length
		}))
	};
};
