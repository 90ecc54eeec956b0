import { compareEarlyValues, type Edition, type Indicator } from '#domain/monitor';
import { roundAsShown } from '#ui/texts/format-number.ts';
import { amountInWords } from '#ui/texts/sentences.ts';

export type EarlyNote = { readonly sentence: string; readonly href: string };

/** How far early and official value lay apart for the county when both were last there; null without such a year. */
export function earlyNote(edition: Edition, indicator: Indicator): EarlyNote | null {
	const newest = compareEarlyValues(edition, indicator, edition.county).at(-1);
	if (!newest) return null;
	const { year, difference } = newest;
	const amount = amountInWords(indicator, difference);
	const isSame = roundAsShown(difference, indicator.decimals) === 0;
	return {
		sentence: isSame
			? `${year} stimmten früher und amtlicher Wert überein.`
			: `${year} lag der amtliche Wert ${amount} ${difference > 0 ? 'über' : 'unter'} dem frühen aus dem Melderegister.`,
		href: `/monitor/${edition.release.year}/fruehe-werte?indikator=${indicator.id}#gebiete`
	};
}
