import { findHistory } from '#domain/audit/server';
import type { AlteredSlice } from '#domain/disclosure';
import { alterationSentences, WHY_ALTERED_IN_TABLE } from '#ui/texts/alteration.ts';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { ruleSetName, ruleSetSentences } from '#ui/texts/rule-sets.ts';
import { WISH_LEVEL_NAMES } from '#ui/texts/wishes.ts';
import { evaluationTables } from '../evaluation-tables.server.ts';
import { findEvaluationOrFail } from '../find-evaluation-or-fail.server.ts';

export const load = async ({ locals: { actor }, params }) => {
	const evaluation = await findEvaluationOrFail(actor, params.id);
	const { id, title, recipient, purpose, givenOutAt, givenOutBy, cells, hidden, indicator, wish, sources, ruleSets } =
		evaluation;
	return {
		id,
		title,
		hasInventedFigures: evaluation.hasInventedFigures,
		facts: [
			{ name: 'Herausgegeben', text: `${formatDateTime(givenOutAt)}, ${givenOutBy}` },
			{ name: 'An', text: recipient },
			{ name: 'Zweck', text: purpose },
			{ name: 'Gezählt wird', text: indicator.numeratorText },
			{ name: 'Gebiete', text: WISH_LEVEL_NAMES[wish.level] },
			{ name: 'Zahlen', text: `${formatNumber(cells, 0)}, davon ${formatNumber(hidden, 0)} gesperrt` },
			...(evaluation.altered.length > 0 ? [{ name: 'Veränderte Zahlen', text: alteredText(evaluation.altered) }] : []),
			...ruleSets.map((rules) => ({
				name: 'Geheimhaltung',
				text: `Regel „${ruleSetName(rules.id, sources)}“, ${rules.version}. Fassung. ${ruleSetSentences(rules).join(' ')}`
			})),
			...sources.map(({ publisher, title: table, licence }) => ({
				name: 'Quelle',
				text: `${publisher}: ${table}. Lizenz: ${licence || 'nicht angegeben'}`
			}))
		],
		tables: evaluationTables(evaluation),
		files: (['csv', 'xlsx'] as const).map((format) => ({
			label: format.toUpperCase(),
			href: `/intern/ausgaben/sonderauswertungen/${id}/datei?format=${format}`
		})),
		history: await findHistory(actor, [`evaluation:${id}`])
	};
};

function alteredText(altered: readonly AlteredSlice[]): string {
	return [WHY_ALTERED_IN_TABLE, ...alterationSentences(altered)].join(' ');
}
