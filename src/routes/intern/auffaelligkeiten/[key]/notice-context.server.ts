import type { NoticeItem } from '../notice-texts.server.ts';

/** Known reasons why the compared years or bases may not fit together, as the definition tells them. */
export function breakTexts({ notice, indicator }: NoticeItem): string[] {
	const { kind, fromYear, year, basis } = notice;
	const isNear = kind === 'contradiction' || kind === 'break';
	return indicator.breaks
		.filter(
			(one) =>
				(!one.basis || one.basis === basis) && (isNear ? one.year === year : one.year > fromYear && one.year <= year)
		)
		.map(({ text }) => text);
}

/** Where all areas of this indicator and year stand side by side. */
export function workingAddress({ notice: { indicator, year } }: NoticeItem): string {
	return `/intern/arbeitsstand?${new URLSearchParams({ indikator: indicator, jahr: String(year) })}#zahlen`;
}
