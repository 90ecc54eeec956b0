import type { AdoptedRuleSet } from '#domain/disclosure/server';
import type { ReleaseDetails, RulesOfSource } from '#domain/monitor/server';
import type { Table } from '#ui/components/table-model.ts';
import { idOfSourceRules, ruleSetName } from '#ui/texts/rule-sets.ts';

/** Per source: the rules of the next edition beside those of one that is out. */
export function rulesBySourceTable(
	inForce: readonly RulesOfSource[],
	edition: { readonly release: ReleaseDetails; readonly sources: readonly RulesOfSource[] } | null,
	ruleSets: readonly AdoptedRuleSet[]
): Table {
	const then = new Map(edition?.sources.map((source) => [source.table, source]));
	const ownOf = new Map(ruleSets.flatMap((rules) => (rules.sourceTable ? [[rules.sourceTable, rules.id]] : [])));
	const link = (table: string): string =>
		ownOf.has(table)
			? `/intern/regeln?regel=${ownOf.get(table)}#aendern`
			: `/intern/regeln?quelle=${encodeURIComponent(table)}#aendern`;
	return {
		caption: 'Welche Regel für welche Quelle gilt',
		captionNote: 'Der Name der Quelle führt zu ihren Regeln.',
		columns: [
			{ label: 'Quelle', kind: 'text' },
			{ label: 'Nächste Ausgabe', kind: 'text' },
			...(edition ? [{ label: editionName(edition.release), kind: 'text' } as const] : [])
		],
		rows: inForce.map(({ table, title, rules }) => ({
			head: { text: `${title} (${table})`, href: link(table) },
			cells: [
				{ text: inWords(table, rules) },
				...(edition
					? [{ text: then.has(table) ? inWords(table, then.get(table)?.rules ?? null) : 'nicht enthalten' }]
					: [])
			]
		}))
	};
}

export function editionName({ year, revision }: ReleaseDetails): string {
	return `Ausgabe ${year}, ${revision}. Fassung`;
}

function inWords(table: string, rules: RulesOfSource['rules']): string {
	if (!rules) return 'Voreinstellung';
	const name = rules.id === idOfSourceRules(table) ? 'Eigene Regel' : ruleSetName(rules.id);
	return `${name}, ${rules.version}. Fassung`;
}
