/** The table as whoever asked for it gets it. */
import { error, type RequestHandler } from '@sveltejs/kit';
import { CONTENT_TYPES, evaluationCsv, evaluationXlsx } from '#documents';
import { findEvaluationOrFail } from '../../find-evaluation-or-fail.server.ts';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const evaluation = await findEvaluationOrFail(locals.actor, params['id'] ?? '');
	const format = url.searchParams.get('format') ?? 'csv';
	if (format !== 'csv' && format !== 'xlsx') error(404, 'Dieses Format gibt es nicht.');
	const body = format === 'csv' ? evaluationCsv(evaluation) : new Uint8Array(await evaluationXlsx(evaluation));
	return new Response(body, {
		headers: {
			'content-type': CONTENT_TYPES[format],
			'content-disposition': `attachment; filename="sonderauswertung-${evaluation.id}.${format}"`,
			'x-content-type-options': 'nosniff'
		}
	});
};
