import { anonymous } from '#domain/access';
import { readAs } from '#domain/audit/server';
/** The catalogue as a file, with the same query as the page: `?thema=wohnen&zahlen=ohne`. */
import { catalogueFile } from '#documents';
import { readCountyFile } from '#domain/areas/server';
import { findIndicators } from '#domain/monitor/server';
import { currentEdition } from '../../(public)/edition.server.ts';
import { catalogueEntries, findEntries, readQuery, stateInWords } from '../../(public)/indikatoren/catalogue.server.ts';
import { wordKeysFor } from '../../(public)/suche/word-keys.server.ts';
import { sendFile } from '../send-file.server.ts';

export const GET = async ({ params, request, url }) => {
	const edition = await currentEdition();
	const query = readQuery(url.searchParams);
	const indicators = await readAs(anonymous, findIndicators);
	const entries = catalogueEntries(indicators, edition);
	const keyOf = query.words === '' ? undefined : await wordKeysFor(query.words, indicators);
	const found = findEntries(entries, query, edition?.release.year ?? null, keyOf);
	return sendFile(request, {
		name: 'indikatoren',
		format: params.format,
		release: edition?.release.id ?? 0,
		version: JSON.stringify([query, found.map(({ indicator: { id, version } }) => [id, version])]),
		make: () =>
			catalogueFile(
				found.map((entry) => ({ ...entry, state: stateInWords(entry) })),
				params.format,
				{
					author: edition?.county.name ?? readCountyFile().name,
					createdAt: new Date(edition?.release.releasedAt ?? '2026-01-01')
				}
			)
	});
};
