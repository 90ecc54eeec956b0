import { PROTECTION_METHODS, type DominanceRule, type ProtectionMethod } from '#domain/disclosure';
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
	'smallestDenominator',
	'method',
	'roundingBase',
	'dominanceN',
	'dominanceK',
	'dominanceP',
	'dominancePqP',
	'dominancePqQ'
] as const;

export function typedRules(form: FormData): TypedRules {
	return Object.fromEntries(FIELDS.map((name) => [name, formText(form, name)])) as TypedRules;
}

export function rulesAsTyped(rules: AdoptedRuleSet): TypedRules {
	const written = (number: number | undefined): string =>
		number === undefined ? '' : String(number).replace('.', ',');
	const { nk, p, pq } = firstOfEachKind(rules.dominance);
	return {
		id: rules.id,
		version: String(rules.version),
		maxHiddenCount: String(rules.maxHiddenCount),
		zerosAreSensitive: rules.zerosAreSensitive ? 'ja' : '',
		protection: String(rules.protection),
		fewestUnits: String(rules.fewestUnits),
		protectsGroups: rules.protectsGroups ? 'ja' : '',
		smallestDenominator: String(rules.smallestDenominator),
		method: rules.method,
		roundingBase: String(rules.roundingBase),
		dominanceN: written(nk?.n),
		dominanceK: written(nk?.k),
		dominanceP: written(p?.p),
		dominancePqP: written(pq?.p),
		dominancePqQ: written(pq?.q)
	};
}

/** What `adoptRuleSet` takes: the rule set as it was seen with what was typed. What the form does not ask stays. */
export function rulesToAdopt(seen: AdoptedRuleSet, typed: TypedRules) {
	return {
		id: seen.id,
		legalType: seen.legalType,
		sourceTable: seen.sourceTable,
		dominance: dominanceTyped(seen.dominance, typed),
		method: methodTyped(typed.method) ?? seen.method,
		roundingBase: typed.roundingBase === '' ? seen.roundingBase : wholeNumber(typed.roundingBase),
		maxHiddenCount: wholeNumber(typed.maxHiddenCount),
		zerosAreSensitive: typed.zerosAreSensitive !== '',
		protection: wholeNumber(typed.protection),
		fewestUnits: wholeNumber(typed.fewestUnits),
		protectsGroups: typed.protectsGroups !== '',
		smallestDenominator: wholeNumber(typed.smallestDenominator),
		basedOn: wholeNumber(typed.version)
	};
}

/** Undefined: the form did not ask. */
function methodTyped(text: string): ProtectionMethod | undefined {
	return PROTECTION_METHODS.find((method) => method === text);
}

/** Nothing typed is no number, so that the command refuses it. */
function wholeNumber(text: string): number {
	return /^\d{1,6}$/.test(text) ? Number(text) : NaN;
}

/** `85`, `12,5`. */
function share(text: string): number {
	return /^\d{1,3}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

/** A rule whose fields are all empty is none; one that is half filled in is refused. The form asks for one of each kind. */
function dominanceTyped(before: readonly DominanceRule[], typed: TypedRules): DominanceRule[] {
	const { nk, p, pq } = firstOfEachKind(before);
	const others = before.filter((rule) => rule !== nk && rule !== p && rule !== pq);
	const { dominanceN, dominanceK, dominanceP, dominancePqP, dominancePqQ } = typed;
	return [
		...(dominanceN || dominanceK ? [{ type: 'nk', n: wholeNumber(dominanceN), k: share(dominanceK) } as const] : []),
		...(dominanceP ? [{ type: 'p', p: share(dominanceP) } as const] : []),
		...(dominancePqP || dominancePqQ ? [{ type: 'pq', p: share(dominancePqP), q: share(dominancePqQ) } as const] : []),
		...others
	];
}

function firstOfEachKind(rules: readonly DominanceRule[]) {
	return {
		nk: rules.find((rule) => rule.type === 'nk'),
		p: rules.find((rule) => rule.type === 'p'),
		pq: rules.find((rule) => rule.type === 'pq')
	};
}
