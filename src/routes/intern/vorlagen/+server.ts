import { error, type RequestHandler } from '@sveltejs/kit';
import { findMeasure, plainTemplate } from '#domain/intake';
import { findAreas } from '#domain/areas/server';
import type { Indicator } from '#domain/monitor';
import { loadIndicators } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { requirePermission } from '../require-permission.server.ts';

/**
 * The empty template of a measure: one row for each municipality and the county; `?indikator=` with the parts of the
 * measure that the indicator needs.
 */
export const GET: RequestHandler = async ({ locals, url }) => {
	requirePermission(locals.actor, 'intake:read');
	const measure = findMeasure(url.searchParams.get('merkmal') ?? '');
	if (!measure) error(404, 'Dieses Merkmal gibt es nicht.');
	const areas = (await findAreas(getDatabase())).filter(({ level }) => level === 'municipality' || level === 'county');
	const indicator = (await loadIndicators()).find(({ id }) => id === url.searchParams.get('indikator'));
	return new Response(plainTemplate(measure, areas, indicator ? { parts: partsOf(indicator, measure.code) } : {}), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="vorlage-${measure.code}.csv"`
		}
	});
};

/** `{ age: [18, 24] }` as the template writes it: `age=18-24`; each part once. */
function partsOf({ numerator, denominator = [] }: Indicator, code: string): Record<string, string>[] {
	const parts = [...numerator, ...denominator]
		.filter(({ measure }) => measure === code)
		.map(({ where = {} }) =>
			Object.fromEntries(
				Object.entries(where).flatMap(([name, wanted]) =>
					wanted === undefined ? [] : [[name, typeof wanted === 'string' ? wanted : `${wanted[0]}-${wanted[1] ?? ''}`]]
				)
			)
		);
	return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
