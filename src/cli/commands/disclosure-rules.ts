import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { endRuleSet, findRuleSets, findRuleSetVersions, type RuleSetVersion } from '#domain/disclosure/server';
import { issueText } from '#ui/texts/issues.ts';
import { ruleSetName, ruleSetSentences } from '#ui/texts/rule-sets.ts';
import type { CliCommand, CliIo } from '../cli-command.ts';

export const disclosureRules: CliCommand = {
	name: 'disclosure rules',
	usage: '[--all] [--end REGEL --reason TEXT] [--json]',
	summary:
		'Zeigt die geltenden Regeln der Geheimhaltung, mit --all alle Fassungen; --end beendet die eigene Regel einer Quelle.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				all: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				end: { type: 'string' },
				reason: { type: 'string' }
			}
		});
		if (positionals.length > 0 || (values.end === undefined) !== (values.reason === undefined)) {
			io.stderr(`Aufruf: kreislauf ${disclosureRules.name} ${disclosureRules.usage}\n`);
			return 2;
		}
		if (values.end !== undefined && !(await end(values.end, values.reason ?? '', io))) return 1;
		const versions = await readAs(operator, (tx) => findRuleSetVersions(tx));
		const inForce = new Set((await readAs(operator, (tx) => findRuleSets(tx))).map(nameOf));
		const shown = values.all ? versions : versions.filter((version) => inForce.has(nameOf(version)));
		if (values.json) io.stdout(`${JSON.stringify(shown)}\n`);
		else for (const version of shown) io.stdout(`${describe(version)}\n`);
		return 0;
	}
};

/** Ends the version that is in force at this moment. */
async function end(id: string, reason: string, io: CliIo): Promise<boolean> {
	const newest = (await readAs(operator, (tx) => findRuleSetVersions(tx))).find((rules) => rules.id === id);
	const outcome = await endRuleSet(operator, { id, reason, basedOn: newest?.version ?? 0 });
	if (!outcome.ok) for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
	return outcome.ok;
}

const nameOf = ({ id, version }: { id: string; version: number }): string => `${id} ${version}`;

/** `survey (Befragungen), 2. Fassung: Gesperrt wird von 1 bis 2. …` */
function describe(rules: RuleSetVersion): string {
	const { id, version, sourceTable, isEnded, reason, adoptedAt, adoptedBy } = rules;
	const source = sourceTable === null ? '' : `, nur für die Quelle ${sourceTable}`;
	const said = isEnded ? `beendet. Grund: ${reason}` : ruleSetSentences(rules).join(' ');
	return `${id} (${ruleSetName(id)}${source}), ${version}. Fassung, ${adoptedAt}, ${adoptedBy}: ${said}`;
}
