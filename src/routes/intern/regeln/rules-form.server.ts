import type { AdoptedRuleSet } from '#domain/disclosure/server';
import { formText } from '../../form-text.server.ts';

/** The form's fields as texts, to show them again where something is refused. */
export type TypedRules = Readonly<Record<(typeof FIELDS)[number], string>>;

const FIELDS = [
	'id',
	'version',
	'maxHiddenCount',
	'zerosAreSensitive',
	'protection',
	'fewestUnits',
	'protectsGroups',
	'smallestDenominator'
] as const;

export function typedRules(form: FormData): TypedRules {
	return Object.fromEntries(FIELDS.map((name) => [name, formText(form, name)])) as TypedRules;
}

export function rulesAsTyped(rules: AdoptedRuleSet): TypedRules {
	return {
		id: rules.id,
		version: String(rules.version),
		maxHiddenCount: String(rules.maxHiddenCount),
		zerosAreSensitive: rules.zerosAreSensitive ? 'ja' : '',
		protection: String(rules.protection),
		fewestUnits: String(rules.fewestUnits),
		protectsGroups: rules.protectsGroups ? 'ja' : '',
		smallestDenominator: String(rules.smallestDenominator)
	};
}

/** What `adoptRuleSet` takes: the rule set as it was seen with what was typed. What the form does not ask stays. */
export function rulesToAdopt(seen: AdoptedRuleSet, typed: TypedRules) {
	/** Nothing typed is no number, so that the command refuses it. */
	const number = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : NaN);
	return {
		id: seen.id,
		legalType: seen.legalType,
		sourceTable: seen.sourceTable,
		dominance: [...seen.dominance],
		method: 'suppression' as const,
		roundingBase: seen.roundingBase,
		maxHiddenCount: number(typed.maxHiddenCount),
		zerosAreSensitive: typed.zerosAreSensitive !== '',
		protection: number(typed.protection),
		fewestUnits: number(typed.fewestUnits),
		protectsGroups: typed.protectsGroups !== '',
		smallestDenominator: number(typed.smallestDenominator),
		basedOn: number(typed.version)
	};
}
