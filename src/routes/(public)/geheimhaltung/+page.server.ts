import type { RuleSet } from '#domain/disclosure';
import { findRulesOfRelease } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import type { Table } from '#ui/components/table-model.ts';
import { alterationSentences } from '#ui/texts/alteration.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { PROTECTION_METHOD_NAMES } from '#ui/texts/protection-methods.ts';
import { ruleSetName } from '#ui/texts/rule-sets.ts';
import { currentEdition } from '../edition.server.ts';

export const load = async () => {
	const edition = await currentEdition();
	if (!edition) return { rules: null, protectsGroups: false, alterations: [] };
	const rules = await findRulesOfRelease(getDatabase(), edition.release.id);
	const table: Table = {
		caption: `Regeln der Ausgabe ${edition.release.year}`,
		captionNote: `Fassung ${edition.release.revision}. Eine Regel ändert sich nur mit einer neuen Fassung der Regel; alte Ausgaben bleiben, wie sie sind.`,
		columns: [
			{ label: 'Quelle', kind: 'text' },
			{ label: 'Verfahren', kind: 'text' },
			{ label: 'Nicht gezeigt wird', kind: 'text' },
			{ label: 'Eine gesperrte Zahl bleibt ungewiss um mindestens', kind: 'figure' },
			{ label: 'Fassung der Regel', kind: 'figure' }
		],
		rows: rules.map(({ id, version, maxHiddenCount, zerosAreSensitive, protection, method, ...rule }) => ({
			head: { text: ruleSetName(id, edition.sources.values()) },
			cells: [
				{ text: PROTECTION_METHOD_NAMES[method] },
				{ text: [rangeOf(maxHiddenCount, zerosAreSensitive), ...othersOf(rule)].join('; ') },
				{ text: String(protection) },
				{ text: String(version) }
			]
		})),
		isFull: true
	};
	return {
		rules: table,
		protectsGroups: rules.some(({ protectsGroups }) => protectsGroups),
		alterations: alterationSentences(edition.altered)
	};
};

function rangeOf(maxHiddenCount: number, zerosAreSensitive: boolean): string {
	if (maxHiddenCount < 1) return zerosAreSensitive ? 'die Null' : 'nichts';
	const small = maxHiddenCount === 1 ? 'die Eins' : `1 bis ${maxHiddenCount}`;
	return zerosAreSensitive ? `${small} und die Null` : small;
}

/** What binds editions besides; who stands behind a number, the deliveries do not say. */
function othersOf({
	protectsGroups,
	smallestDenominator
}: Pick<RuleSet, 'protectsGroups' | 'smallestDenominator'>): string[] {
	return [
		...(protectsGroups ? ['Gruppen mit demselben Merkmal'] : []),
		...(smallestDenominator > 0 ? [`Anteile über weniger als ${formatNumber(smallestDenominator, 0)} Menschen`] : [])
	];
}
