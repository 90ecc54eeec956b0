/** The rules of disclosure control in words. */
import type { RuleSet } from '#domain/disclosure';
import { formatNumber } from './format-number.ts';
import { PROTECTION_METHOD_NAMES } from './protection-methods.ts';

/** What the rule sets are called that are there from the start; others are called as their owner called them. */
const NAMES: Readonly<Record<string, string>> = {
	default: 'Andere Quellen',
	'official-publication': 'Amtliche Veröffentlichungen',
	'employment-agency': 'Bundesagentur für Arbeit',
	'register-count': 'Auszählung des Melderegisters',
	administrative: 'Daten der Verwaltung',
	survey: 'Befragungen'
};

/** `sources`: those whose own rules it may be; they are called after the source's title. */
export function ruleSetName(
	id: string,
	sources: Iterable<{ readonly table: string; readonly title: string }> = []
): string {
	const own = [...sources].find(({ table }) => idOfSourceRules(table) === id);
	return own?.title ?? NAMES[id] ?? id.replace(/^quelle-/, 'Quelle ');
}

/** What a rule set of one source is called: `quelle-12411-01-01-5`. */
export function idOfSourceRules(table: string): string {
	const plain = table.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return `quelle-${plain.replace(/^-|-$/g, '')}`;
}

/** What a version asks more, or no longer, than the one before it. Nothing changed: it was put in force again. */
export function ruleChanges(before: RuleSet, after: RuleSet): string[] {
	const [old, now] = [ruleSetSentences(before), ruleSetSentences(after)];
	const added = now.filter((sentence) => !old.includes(sentence));
	const dropped = old.filter((sentence) => !now.includes(sentence));
	if (added.length + dropped.length === 0) return ['Nichts geändert.'];
	return [
		...(added.length > 0 ? [`Neu: ${added.join(' ')}`] : []),
		...(dropped.length > 0 ? [`Nicht mehr: ${dropped.join(' ')}`] : [])
	];
}

/** Everything a rule set asks, one short sentence each. */
export function ruleSetSentences(rules: RuleSet): string[] {
	const { maxHiddenCount, zerosAreSensitive, protection, fewestUnits, dominance, protectsGroups, smallestDenominator } =
		rules;
	return [
		...methodSentences(rules),
		...(rules.method === 'suppression' || maxHiddenCount === 0
			? [
					maxHiddenCount === 0
						? 'Keine Zahl wird gesperrt, weil sie klein ist.'
						: `Gesperrt wird von 1 bis ${maxHiddenCount}.`
				]
			: [`Eine Zahl von 1 bis ${maxHiddenCount} bleibt um mindestens ${maxHiddenCount} ungewiss.`]),
		...(zerosAreSensitive ? ['Auch Nullen werden gesperrt.'] : []),
		`Spielraum von mindestens ${protection}.`,
		...(fewestUnits > 0 ? [`Mindestens ${fewestUnits} Stellen hinter jeder Zahl.`] : []),
		...dominance.map((rule) =>
			rule.type === 'nk'
				? `Die ${rule.n} größten tragen nicht mehr als ${percent(rule.k)} %.`
				: rule.type === 'p'
					? `Kein Beitrag lässt sich auf ${percent(rule.p)} % genau schätzen.`
					: `Kein Beitrag, den andere auf ${percent(rule.q)} % kennen, lässt sich auf ${percent(rule.p)} % genau schätzen.`
		),
		...(protectsGroups ? ['Gruppen, deren Mitglieder alle dasselbe Merkmal haben, werden geschützt.'] : []),
		...(smallestDenominator > 0
			? [`Anteile über weniger als ${formatNumber(smallestDenominator, 0)} Menschen werden gesperrt.`]
			: [])
	];
}

/** Hiding needs no sentence of its own. */
function methodSentences({ method, roundingBase }: RuleSet): string[] {
	if (method === 'suppression') return [];
	const base = method === 'cell-key' ? '' : ` mit der Basis ${roundingBase}`;
	return [`Anzahlen werden verändert: ${PROTECTION_METHOD_NAMES[method]}${base}.`];
}

/** `85`, `12,5`: no more decimals than it has. */
function percent(share: number): string {
	return formatNumber(share, Number.isInteger(share) ? 0 : 1);
}

/** Counts from 1 to this number are shown under none of the rule sets; 0: there is no such number. */
export function neverShownUpTo(ruleSets: readonly RuleSet[]): number {
	return ruleSets.length === 0 ? 0 : Math.min(...ruleSets.map(({ maxHiddenCount }) => maxHiddenCount));
}
