import { partsAsShown, type ReconciledFigure, type Reconciliation } from '#domain/monitor';
import { formatNumber } from '#ui/texts/format-number.ts';
import { signedNumber } from '#ui/texts/signed-number.ts';

const MOST_SHOWN = 20;

/** How the delivered figures compare with the register's, for the shell: a sentence, then those beyond what is usual. */
export function reconciliationLines({ figures, contradictions }: Reconciliation): string[] {
	const beyond = figures.slice(0, contradictions);
	const rest = contradictions - MOST_SHOWN;
	return [
		`  Abgleich mit dem Melderegister: ${formatNumber(figures.length, 0)} verglichen, ${formatNumber(contradictions, 0)} weiter auseinander als üblich`,
		...beyond.slice(0, MOST_SHOWN).map(lineOf),
		...(rest > 0 ? [`  … und ${formatNumber(rest, 0)} weitere`] : [])
	];
}

function lineOf({ indicator, area, pair }: ReconciledFigure): string {
	const signed = (value: number): string => signedNumber(value, indicator.decimals);
	const { difference, date, residence, census, rest } = partsAsShown(pair, indicator.decimals);
	const parts = [`Stichtag ${date === null ? 'nicht bekannt' : signed(date)}`];
	parts.push(`Nebenwohnungen ${residence === null ? 'nicht bekannt' : signed(residence)}`);
	if (census !== null) parts.push(`Zensus etwa ${signed(census)}`);
	parts.push(`Rest ${signed(rest)}`);
	return `  Widerspruch: ${indicator.name}, ${area.name}, ${pair.year}: Register ${shown(pair.early)}, amtlich ${shown(pair.official)}, Unterschied ${signed(difference)} (${parts.join(', ')})`;

	function shown({ value }: typeof pair.early): string {
		return value.kind === 'number' ? formatNumber(value.value, indicator.decimals) : '';
	}
}

/** The same for other programs: unrounded, in the indicator's unit. */
export function reconciliationAsJson({ figures, contradictions }: Reconciliation): unknown {
	return {
		compared: figures.length,
		contradictions,
		figures: figures.map(({ indicator, area, pair, isContradiction, usual }) => ({
			indicator: indicator.id,
			area: area.id,
			year: pair.year,
			register: pair.early.value.kind === 'number' ? pair.early.value.value : null,
			official: pair.official.value.kind === 'number' ? pair.official.value.value : null,
			difference: pair.difference,
			date: pair.date,
			residence: pair.residence,
			census: pair.census,
			rest: pair.rest,
			usual,
			isContradiction
		}))
	};
}
