/** The rules of disclosure control in words. */
import type { RuleSet } from '#domain/disclosure';
import { formatNumber } from './format-number.ts';

/** What the rule sets are called that are there from the start; others are called as their owner called them. */
const NAMES: Readonly<Record<string, string>> = {
	default: 'Andere Quellen',
	'official-publication': 'Amtliche Veröffentlichungen',
	'employment-agency': 'Bundesagentur für Arbeit',
	'register-count': 'Auszählung des Melderegisters',
	administrative: 'Daten der Verwaltung',
	survey: 'Befragungen'
};

export function ruleSetName(id: string): string {
	return NAMES[id] ?? id;
}

/** Everything a rule set asks, one short sentence each. */
export function ruleSetSentences(rules: RuleSet): string[] {
	const { maxHiddenCount, zerosAreSensitive, protection, fewestUnits, dominance, protectsGroups, smallestDenominator } =
		rules;
	return [
		maxHiddenCount === 0
			? 'Keine Zahl wird gesperrt, weil sie klein ist.'
			: `Gesperrt wird von 1 bis ${maxHiddenCount}.`,
		...(zerosAreSensitive ? ['Auch Nullen werden gesperrt.'] : []),
		`Spielraum von mindestens ${protection}.`,
		...(fewestUnits > 0 ? [`Mindestens ${fewestUnits} Stellen hinter jeder Zahl.`] : []),
		...dominance.map((rule) =>
			rule.type === 'nk'
				? `Die ${rule.n} größten tragen nicht mehr als ${formatNumber(rule.k, 0)} %.`
				: rule.type === 'p'
					? `Kein Beitrag lässt sich auf ${formatNumber(rule.p, 0)} % genau schätzen.`
					: `Kein Beitrag, den andere auf ${formatNumber(rule.q, 0)} % kennen, lässt sich auf ${formatNumber(rule.p, 0)} % genau schätzen.`
		),
		...(protectsGroups ? ['Gruppen, deren Mitglieder alle dasselbe Merkmal haben, werden geschützt.'] : []),
		...(smallestDenominator > 0
			? [`Anteile über weniger als ${formatNumber(smallestDenominator, 0)} Menschen werden gesperrt.`]
			: [])
	];
}

/** Counts from 1 to this number are shown under none of the rule sets; 0: there is no such number. */
export function neverShownUpTo(ruleSets: readonly RuleSet[]): number {
	return ruleSets.length === 0 ? 0 : Math.min(...ruleSets.map(({ maxHiddenCount }) => maxHiddenCount));
}
