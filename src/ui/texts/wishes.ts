/** Special evaluations in words: the same on the page and on the command line. */
import type { Coarser, WishAnswer, WishDimension, WishLevel } from '#domain/monitor';
import { formatNumber } from './format-number.ts';

export const WISH_LEVEL_NAMES: Readonly<Record<WishLevel, string>> = {
	quarter: 'Sozialräume',
	municipality: 'Städte und Gemeinden',
	region: 'Kreisregionen',
	county: 'nur der Kreis'
};

export const WISH_DIMENSION_NAMES: Readonly<Record<WishDimension, string>> = {
	sex: 'Geschlecht',
	citizenship: 'Staatsangehörigkeit'
};

export const COARSER_NAMES: Readonly<Record<Coarser, string>> = {
	'coarser-ages': 'Altersgruppen zu zweit zusammen',
	'all-ages': 'ohne Altersgruppen',
	'two-years': 'zwei Jahre zusammen',
	'both-sexes': 'ohne Geschlecht',
	'all-citizenships': 'ohne Staatsangehörigkeit',
	regions: 'Kreisregionen statt einzelner Orte',
	county: 'nur der Kreis'
};

/** `Alles darf heraus`, `12 von 36 Zahlen müssten gesperrt werden`. */
export function wishVerdictText(answer: WishAnswer): string {
	const { alteredCells } = answer;
	const isAltered = alteredCells > 0 && (answer.verdict === 'safe' || answer.verdict === 'with-gaps');
	const many = alteredCells === 1 ? 'Eine Zahl wird' : `${formatNumber(alteredCells, 0)} Zahlen werden`;
	return isAltered
		? `${verdictText(answer)} ${many} verändert herausgegeben (≈): mit demselben Verfahren wie in den Ausgaben und, wo dieselbe Zahl schon veröffentlicht ist, genauso.`
		: verdictText(answer);
}

function verdictText({ verdict, cells, hiddenByRule, hiddenForOthers, published }: WishAnswer): string {
	const hidden = hiddenByRule + hiddenForOthers;
	switch (verdict) {
		case 'safe':
			return `Alle ${formatNumber(cells, 0)} Zahlen dürfen heraus; ${formatNumber(published, 0)} davon sind schon veröffentlicht.`;
		case 'with-gaps':
			return `${formatNumber(hidden, 0)} von ${formatNumber(cells, 0)} Zahlen müssen gesperrt bleiben: ${formatNumber(hiddenByRule, 0)} nach einer Regel, ${formatNumber(hiddenForOthers, 0)}, damit sich keine davon ausrechnen lässt. Der Rest darf heraus.`;
		case 'refused':
			return 'Nichts davon darf heraus: Zusammen mit dem, was schon veröffentlicht ist, ließe sich eine gesperrte Zahl eingrenzen.';
		case 'not-there':
			return 'So gegliedert liegen die Zahlen nicht vor.';
	}
}

/** Short, for lists: `alle 36 Zahlen`, `30 von 36 Zahlen`. */
export function wishShareText({ cells, hiddenByRule, hiddenForOthers }: WishAnswer): string {
	const shown = cells - hiddenByRule - hiddenForOthers;
	if (cells === 1) return shown === 1 ? 'die eine Zahl' : 'die eine Zahl nicht';
	return shown === cells
		? `alle ${formatNumber(cells, 0)} Zahlen`
		: `${formatNumber(shown, 0)} von ${formatNumber(cells, 0)} Zahlen`;
}
