/** Why a number will be hidden, in words for whoever releases. Confidential: the reasons tell of the counts. */
import type { CellName, HiddenCell } from '#domain/monitor';
import { findMeasure } from '#domain/intake';
import { dimensionsInWords } from './dimension-words.ts';
import { formatNumber } from './format-number.ts';
import { ruleSetName } from './rule-sets.ts';

/** `areaName` turns an id into what people call the area. */
export function cellInWords(
	{ measure, area, year, part, without }: CellName,
	areaName: (id: string) => string
): string {
	const whole = `${findMeasure(measure)?.name ?? measure}${part === '' ? '' : ` (${dimensionsInWords(part)})`}`;
	const place = `${areaName(area)} ${year}`;
	if (without.length === 0) return `${whole}, ${place}`;
	const parts = without.map((one) =>
		one.measure === measure && one.part !== '' ? dimensionsInWords(one.part) : cellInWords(one, areaName)
	);
	return `${whole} ohne: ${parts.join(' und ')}, ${place}`;
}

export function hiddenReasonText(
	{ count, rule, ruleSet, protects, isAlreadyPublished, name }: HiddenCell,
	areaName: (id: string) => string
): string {
	const reason = rule === null ? protectedText(protects, areaName) : ruleText(rule, count, ruleSet, name);
	return isAlreadyPublished
		? `${reason} Eine frühere Ausgabe zeigt die Zahl schon; das lässt sich nicht zurückholen.`
		: reason;
}

function ruleText(
	rule: NonNullable<HiddenCell['rule']>,
	count: number | null,
	ruleSet: HiddenCell['ruleSet'],
	{ without }: CellName
): string {
	const by = ruleSet ? ` Regel „${ruleSetName(ruleSet.id)}“, ${ruleSet.version}. Fassung.` : '';
	const limit = ruleSet ? ruleSet.maxHiddenCount : 2;
	switch (rule) {
		case 'secret-at-source':
			return 'Schon die Quelle hält die Zahl geheim. Wir kennen sie nicht und machen sie nicht berechenbar.';
		case 'small-count':
			return without.length > 0
				? `Wer Gesamtzahl und Teil kennt, kennt auch den Rest: ${formatNumber(count ?? 0, 0)}. Gesperrt wird bis ${limit}.${by}`
				: `Gezählt wurden ${formatNumber(count ?? 0, Number.isInteger(count) ? 0 : 1)}. Gesperrt wird bis ${limit}.${by}`;
		case 'zero':
			return `Auch eine Null verrät hier etwas über Menschen.${by}`;
		case 'few-units':
			return `Hinter der Zahl stehen weniger als ${ruleSet?.fewestUnits ?? 3} Stellen.${by}`;
		case 'dominated':
			return `Wenige bestimmen fast die ganze Summe und ließen sich daraus ausrechnen.${by}`;
		case 'group':
			return `Die Zahl würde zeigen, dass alle einer Gruppe dasselbe Merkmal haben.${by}`;
		case 'small-denominator':
			return `Der Anteil bezieht sich auf weniger als ${formatNumber(ruleSet?.smallestDenominator ?? 0, 0)} Menschen.${by}`;
	}
}

const MOST_NAMED = 2;

function protectedText(protects: readonly CellName[], areaName: (id: string) => string): string {
	if (protects.length === 0)
		return 'Zusammen mit dem, was frühere Ausgaben zeigen, ließe sich sonst eine gesperrte Zahl ausrechnen.';
	const named = protects.slice(0, MOST_NAMED).map((one) => `„${cellInWords(one, areaName)}“`);
	const more = protects.length - named.length;
	const rest = more > 0 ? ` und ${more === 1 ? 'eine weitere Zahl' : `${more} weitere Zahlen`}` : '';
	const verb = protects.length === 1 ? 'ließe' : 'ließen';
	return `Sonst ${verb} sich ${named.join(more > 0 ? ', ' : ' und ')}${rest} ausrechnen.`;
}
