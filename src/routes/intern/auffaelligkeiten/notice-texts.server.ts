/**
 * Notices in words. Made here and not in `ui`, which takes released figures only: none of it may reach a public page.
 */
import type { NoticeKind, NoticeState } from '#domain/monitor';
import type { ReadNotices } from '#domain/monitor/server';
import { formatNumber, formatWithUnit } from '#ui/texts/format-number.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';

export type NoticeItem = ReadNotices['notices'][number];

export const NOTICE_KIND_TEXTS: Readonly<Record<NoticeKind, { readonly name: string; readonly explanation: string }>> =
	{
		sum: {
			name: 'Summe',
			explanation: 'Die Städte und Gemeinden ergeben zusammen etwas anderes, als für den Kreis geliefert wurde.'
		},
		contradiction: {
			name: 'Widerspruch',
			explanation:
				'Melderegister und amtliche Statistik liegen im selben Jahr weiter auseinander, als Zufall oder übliche Unterschiede erklären.'
		},
		target: {
			name: 'Ziel',
			explanation:
				'Geht es weiter wie in den letzten Jahren, wird ein Ziel deutlich verfehlt, und schon dieser Wert liegt weiter vom Plan entfernt, als sein Unsicherheitsbereich reicht. Plan heißt: gerader Weg vom Ausgangswert zum Ziel.'
		},
		change: {
			name: 'Veränderung',
			explanation: 'Gegenüber dem Jahr davor hat sich mehr verändert, als Zufall erklärt (99,8 %).'
		},
		trend: {
			name: 'Trend',
			explanation:
				'Über fünf Jahre geht es in eine Richtung, mehr als Zufall erklärt (99,8 %) und auch dann, wenn man ein beliebiges Jahr weglässt.'
		},
		break: {
			name: 'Bruch',
			explanation: 'Die Reihe beginnt neu. Was davor lag, ist nur eingeschränkt vergleichbar.'
		}
	};

/** One plain sentence with the two figures it is about. */
export function noticeSentence({ notice, indicator, area }: NoticeItem): string {
	const { kind, from, fromYear, to, year, direction } = notice;
	const about = `${indicator.name} ${inArea(area)}`;
	const number = (value: number): string => formatNumber(value, indicator.decimals);
	const full = (value: number): string => formatWithUnit(value, indicator.unit, indicator.decimals);
	const moved = direction === 'up' ? 'gestiegen' : 'gesunken';
	if (from === null) return `${about}: Die Reihe beginnt ${year} neu, mit ${full(to)}.`;
	switch (kind) {
		case 'change':
			return `${about}: von ${number(from)} (${fromYear}) auf ${full(to)} (${year}) ${moved}, mehr als Zufall erklärt.`;
		case 'trend':
			return `${about}: seit ${fromYear} von ${number(from)} auf ${full(to)} (${year}) ${moved}.`;
		case 'break':
			return `${about}: Die Reihe beginnt ${year} neu, von ${number(from)} (${fromYear}) auf ${full(to)}.`;
		case 'contradiction':
			return `${about}: Für ${year} sagt das Melderegister ${number(from)}, die amtliche Statistik ${full(to)}.`;
		case 'target':
			return `${about}: ${full(to)} im Jahr ${year}; auf geradem Weg zum Ziel wären es ${full(from)}.`;
		case 'sum':
			return `${indicator.numeratorText}, ${year}: Die Städte und Gemeinden ergeben zusammen ${formatNumber(from, 0)}, für den Kreis wurden ${formatNumber(to, 0)} geliefert.`;
	}
}

/** How strong the evidence is and how large the difference, in words. */
export function noticeEvidence({ notice: { kind, strength, size, from } }: NoticeItem): string {
	const evidence = strength >= 2 ? 'sehr deutlich' : strength >= 1.3 ? 'deutlich' : 'knapp über der Grenze';
	const parts = kind === 'break' ? [] : [`Beleg: ${kind === 'sum' ? 'sicher' : evidence}`];
	if (from !== null)
		parts.push(`relativer Unterschied: ${formatNumber(100 * size, 1)}\u202F%${size === 1 ? ' und mehr' : ''}`);
	return parts.join(' · ');
}

export const NOTICE_STATE_TEXTS: Readonly<Record<NoticeState['state'], string>> = {
	open: 'offen',
	acknowledged: 'zur Kenntnis genommen',
	'handed-on': 'weitergegeben'
};

export function noticeStateText({ state, organisation, hasChanged }: NoticeState): string {
	if (hasChanged) return 'wieder offen: Die Zahlen sind andere als bei der Bearbeitung';
	return state === 'handed-on' && organisation ? `weitergegeben an ${organisation}` : NOTICE_STATE_TEXTS[state];
}
