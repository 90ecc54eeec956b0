/** The chosen working figures as CSV. Each line says that it is confidential, for files lose their name. */
import { error, type RequestHandler } from '@sveltejs/kit';
import { BOM, csvLines, type CsvCell } from '#documents';
import { readWorkingFigures } from '#domain/monitor/server';
import { isNumber, MISSING_WORDS, type Value } from '#domain/statistics';
import { currentEdition } from '../../../(public)/edition.server.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { readWorkingChoice } from '../working-choice.server.ts';
import { workingRows, type WorkingRow } from '../working-row.server.ts';
import { basisTexts, CONFIDENTIAL, inEditionTexts } from '../working-texts.ts';

const HEAD = [
	'hinweis',
	'indikator',
	'gebiet_schluessel',
	'gebiet',
	'jahr',
	'zeitraum',
	'grundlage',
	'wert',
	'einheit',
	'grund_ohne_wert',
	'zaehler',
	'nenner',
	'untere_grenze',
	'obere_grenze',
	'in_der_ausgabe'
];

export const GET: RequestHandler = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'monitor:read-working');
	const choice = await readWorkingChoice(actor, url);
	const { indicator, area, year, unknown } = choice;
	const asked = { ...(indicator && { indicator: indicator.id }), ...(area && { area: area.id }), year };
	if (unknown.length > 0 || (!indicator && !area)) {
		error(404, { message: 'Diese Auswahl gibt es nicht', hint: 'Wählen Sie einen Indikator oder ein Gebiet.' });
	}
	const outcome = await readWorkingFigures(actor, { ...asked, as: 'file' });
	if (!outcome.ok) error(400, 'Diese Auswahl gibt es nicht');
	const rows = workingRows(outcome.value, choice, await currentEdition());
	const name = ['arbeitsstand-vertraulich', indicator?.id, area?.slug, year].filter(Boolean).join('-');
	return new Response(BOM + csvLines([HEAD, ...rows.map(cellsOf)]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`,
			'x-content-type-options': 'nosniff'
		}
	});
};

function cellsOf({ figure, indicator, area, inEdition }: WorkingRow): CsvCell[] {
	return [
		CONFIDENTIAL,
		indicator.id,
		area.id,
		area.name,
		figure.year,
		figure.period,
		basisTexts[figure.basis],
		numberOf(figure.value),
		indicator.unit,
		figure.value.kind === 'missing' ? MISSING_WORDS[figure.value.why] : null,
		numberOf(figure.numerator),
		numberOf(figure.denominator),
		figure.interval?.lower ?? null,
		figure.interval?.upper ?? null,
		inEditionTexts[inEdition]
	];
}

const numberOf = (value: Value): number | null => (isNumber(value) ? value.value : null);
