import { error } from '@sveltejs/kit';
import { readWorkingFigures } from '#domain/monitor/server';
import { currentEdition } from '../../(public)/edition.server.ts';
import { requirePermission } from '../require-permission.server.ts';
import { readWorkingChoice } from './working-choice.server.ts';
import { workingRows } from './working-row.server.ts';
import { workingTable } from './working-table.server.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'monitor:read-working');
	const choice = await readWorkingChoice(actor, url);
	const { state, indicators, areas, indicator, area, year, unknown } = choice;
	return {
		state,
		unknown,
		year,
		indicator: indicator?.id ?? '',
		area: area?.slug ?? '',
		indicators: indicators.map(({ id, shortName, theme }) => ({ id, name: shortName, theme })),
		areas: areas.map(({ slug, name }) => ({ slug, name })),
		shown: (indicator || area) && unknown.length === 0 ? await show() : null
	};

	/** Asked for only when somebody has chosen: from here on the trail knows. */
	async function show() {
		const asked = { ...(indicator && { indicator: indicator.id }), ...(area && { area: area.id }), year };
		const outcome = await readWorkingFigures(actor, { ...asked, as: 'page' });
		if (!outcome.ok) error(400, 'Diese Auswahl gibt es nicht.');
		const edition = await currentEdition();
		const rows = workingRows(outcome.value, choice, edition);
		const count = (which: string): number => rows.filter(({ inEdition }) => inEdition === which).length;
		const about = [indicator?.name, area?.name, year].filter(Boolean).join(', ');
		const query = new URLSearchParams({
			...(indicator && { indikator: indicator.id }),
			...(area && { gebiet: area.slug }),
			jahr: String(year)
		});
		return {
			about,
			unit: indicator && indicator.unit !== '' ? indicator.unit : null,
			edition: edition && { year: edition.release.year, revision: edition.release.revision },
			counts: {
				all: rows.length,
				same: count('same'),
				hidden: count('hidden'),
				different: count('different'),
				absent: count('absent')
			},
			table: workingTable(rows, indicator ? 'areas' : 'indicators', about),
			download: `/intern/arbeitsstand/datei?${query}`
		};
	}
};
