import { error, type RequestHandler } from '@sveltejs/kit';
import { findMeasure, plainTemplate } from '#domain/intake';
import { findAreas } from '#domain/areas/server';
import { getDatabase } from '#platform/database';
import { requirePermission } from '../require-permission.server.ts';

/** The empty template of a measure: one row for each municipality and the county. */
export const GET: RequestHandler = async ({ locals, url }) => {
	requirePermission(locals.actor, 'intake:read');
	const measure = findMeasure(url.searchParams.get('merkmal') ?? '');
	if (!measure) error(404, 'Dieses Merkmal gibt es nicht.');
	const areas = (await findAreas(getDatabase())).filter(({ level }) => level === 'municipality' || level === 'county');
	return new Response(plainTemplate(measure, areas), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="vorlage-${measure.code}.csv"`
		}
	});
};
