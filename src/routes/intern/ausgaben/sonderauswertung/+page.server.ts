import { fail, redirect, type Actions } from '@sveltejs/kit';
import { WISH_DIMENSIONS, WISH_LEVELS, type CheckedWish } from '#domain/monitor';
import { checkWish, giveOutWish } from '#domain/monitor/server';
import type { Table } from '#ui/components/table-model.ts';
import { alterationSentences } from '#ui/texts/alteration.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { cellInWords, hiddenReasonText } from '#ui/texts/hidden-reasons.ts';
import {
	COARSER_NAMES,
	WISH_DIMENSION_NAMES,
	WISH_LEVEL_NAMES,
	wishShareText,
	wishVerdictText
} from '#ui/texts/wishes.ts';
import { typedFields } from '../../../typed-fields.server.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { readWishChoice, type WishChoice } from './wish-choice.server.ts';

const MOST_ROWS = 120;

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'monitor:release');
	const choice = await readWishChoice(actor, url);
	const { indicators, areas, indicator, area, wish, ages, unknown } = choice;
	const isAsked = indicator !== null && unknown.length === 0;
	/** From here on the trail knows. */
	const outcome = isAsked
		? await checkWish(actor, { indicator: indicator.id, ...wish, by: [...wish.by], agesFrom: [...wish.agesFrom] })
		: null;
	return {
		address: `${url.pathname}${url.search}`,
		unknown,
		indicator: indicator && { id: indicator.id, name: indicator.name, numerator: indicator.numeratorText },
		area: area?.slug ?? '',
		wish,
		ages,
		indicators: indicators.map(({ id, shortName, theme }) => ({ id, name: shortName, theme })),
		areas: areas.map(({ slug, name }) => ({ slug, name })),
		levels: WISH_LEVELS.map((level) => ({ level, name: WISH_LEVEL_NAMES[level] })),
		dimensions: WISH_DIMENSIONS.map((dimension) => ({ dimension, name: WISH_DIMENSION_NAMES[dimension] })),
		issues: outcome && !outcome.ok ? outcome.issues : null,
		answer: outcome?.ok ? describe(outcome.value, choice) : null
	};
};

export const actions: Actions = {
	/** Gives out the wish in the address, as it was seen when the form was filled in. */
	default: async ({ locals, request, url }) => {
		const { actor } = locals;
		requirePermission(actor, 'monitor:release');
		const typed = typedFields(await request.formData(), ['title', 'recipient', 'purpose', 'state']);
		const { indicator, wish, unknown } = await readWishChoice(actor, url);
		if (!indicator || unknown.length > 0) return fail(422, { issues: [], typed });
		const asked = { indicator: indicator.id, ...wish, by: [...wish.by], agesFrom: [...wish.agesFrom] };
		const outcome = await giveOutWish(actor, { ...asked, ...typed });
		if (outcome.ok) redirect(303, `/intern/ausgaben/sonderauswertungen/${outcome.value.id}?getan`);
		const isConflict = outcome.issues.some(({ rule }) => rule === 'wish-changed-meanwhile');
		return fail(isConflict ? 409 : 422, { issues: outcome.issues, typed });
	}
};

function describe(answer: CheckedWish, choice: WishChoice) {
	const { verdict, hidden, alternatives } = answer;
	return {
		verdict,
		state: answer.state,
		mayGoOut: (verdict === 'safe' || verdict === 'with-gaps') && hidden.length < answer.cells,
		text: wishVerdictText(answer),
		alterations: alterationSentences(answer.altered),
		alternatives: alternatives.map(
			({ coarser, answer: other }) => `${COARSER_NAMES[coarser]}: ${wishShareText(other)}`
		),
		all: hidden.length,
		mostRows: MOST_ROWS,
		hidden: hiddenTable(answer, choice)
	};
}

function hiddenTable({ hidden, wish }: CheckedWish, { areas }: WishChoice): Table {
	const areaName = (id: string): string => areas.find((area) => area.id === id)?.name ?? id;
	const before = wish.areYearsTogether ? ' und das Jahr davor' : '';
	return {
		caption: 'Was gesperrt bleiben muss',
		isFull: true,
		columns: [
			{ label: 'Zahl', kind: 'text' },
			{ label: 'Arbeitsstand', kind: 'figure' },
			{ label: 'Warum gesperrt', kind: 'text' }
		],
		rows: hidden.slice(0, MOST_ROWS).map((cell) => ({
			head: { text: `${cellInWords(cell.name, areaName)}${before}` },
			cells: [
				{ text: cell.count === null ? 'unbekannt' : formatNumber(cell.count, Number.isInteger(cell.count) ? 0 : 1) },
				{ text: hiddenReasonText(cell, areaName) }
			]
		}))
	};
}
