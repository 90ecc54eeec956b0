/** A table of one's own as a file, with the same query as the page. */
import { error } from '@sveltejs/kit';
import { MOST_CELLS, pivotDataFile } from '#documents';
import { computePivot, pivotSize } from '#domain/monitor';
import { findReleasedCounts } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { formatNumber } from '#ui/texts/format-number.ts';
import { readTableQuery } from '../../(public)/tabellen/read-table-query.server.ts';
import { requestedEdition } from '../../(public)/tabellen/requested-edition.server.ts';
import { tableFile } from '../../(public)/tabellen/table-file.server.ts';
import { sendFile } from '../send-file.server.ts';

export const GET = async ({ params: { format }, request, url }) => {
	const edition = await requestedEdition(url.searchParams);
	const asked = edition && readTableQuery(edition, url.searchParams);
	if (!edition || !asked?.query) {
		error(404, {
			message: 'Es ist kein Indikator ausgewählt',
			hint: 'Stellen Sie die Tabelle auf der Seite „Eigene Tabellen“ zusammen.'
		});
	}
	const { query, params } = asked;
	const size = pivotSize(query);
	if (size > MOST_CELLS[format]) {
		error(413, {
			message: 'Diese Tabelle ist zu groß',
			hint: `Sie hätte ${formatNumber(size, 0)} Felder, in diesem Format sind ${formatNumber(MOST_CELLS[format], 0)} möglich. Wählen Sie weniger aus.`
		});
	}
	return sendFile(request, {
		name: `tabelle-${edition.release.year}-${edition.release.revision}`,
		format,
		release: edition.release.id,
		version: params.toString(),
		make: async () => {
			const counts = await findReleasedCounts(getDatabase(), edition);
			const pivot = computePivot(edition, counts, query);
			return pivotDataFile(tableFile(edition, pivot, `${url.origin}/tabellen?${params}`), format);
		}
	});
};
