/** The chosen entries as a file, with everything an outsider needs to check the chain; it is written while it is read. */
import { error, type RequestHandler } from '@sveltejs/kit';
import { exportEntries, readEntries } from '#domain/audit/server';
import { requirePermission } from '../../require-permission.server.ts';
import { readEntryQuery } from '../entry-query.server.ts';
import { entriesAsCsv } from './entries-as-csv.server.ts';
import { entriesAsJson } from './entries-as-json.server.ts';

const FILES = {
	csv: { type: 'text/csv; charset=utf-8', write: entriesAsCsv },
	json: { type: 'application/json; charset=utf-8', write: entriesAsJson }
} as const;

export const GET: RequestHandler = async ({ locals, url }) => {
	requirePermission(locals.actor, 'audit:read');
	const format = url.searchParams.get('format');
	if (format !== 'csv' && format !== 'json') {
		error(404, { message: 'Dieses Format gibt es nicht', hint: 'Das Protokoll gibt es als CSV und als JSON.' });
	}
	const { filter, ignored } = readEntryQuery(url);
	if (ignored.length > 0) {
		error(400, { message: 'Diese Auswahl gibt es nicht', hint: `Bitte prüfen Sie: ${ignored.join(', ')}.` });
	}
	const outcome = await exportEntries(locals.actor, { filter, format });
	if (!outcome.ok) error(400, 'Diese Auswahl gibt es nicht');
	const taken = { ...outcome.value, at: new Date().toISOString() };
	const { type, write } = FILES[format];
	const lines = write(readEntries(locals.actor, { filter, through: taken.through }), { ...taken, filter });
	return new Response(streamed(lines), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="protokoll-${taken.at.slice(0, 10)}.${format}"`,
			'x-content-type-options': 'nosniff'
		}
	});
};

/** One piece at a time, when the reader has taken the one before: a million entries never stand in memory. */
function streamed(texts: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull: async (controller) => {
			const { done, value } = await texts.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		cancel: async () => {
			await texts.return();
		}
	});
}
