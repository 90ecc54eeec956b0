import { anonymous } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findIndicators } from '#domain/monitor/server';
import { THEMES } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { LEVEL_WORDS, SOURCE_KINDS } from '#ui/texts/catalogue.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { downloadLinks } from '../download-links.ts';
import { currentEdition } from '../edition.server.ts';
import { wordKeysFor } from '../suche/word-keys.server.ts';
import { unserialised } from '../unserialised.server.ts';
import { catalogueEntries, findEntries, FRESHNESS, readQuery, stateInWords } from './catalogue.server.ts';

type Option = { readonly value: string; readonly label: string };

export const load = async ({ url }) => {
	const edition = await currentEdition();
	const query = readQuery(url.searchParams);
	const indicators = await readAs(anonymous, findIndicators);
	const entries = catalogueEntries(indicators, edition);
	const keyOf = query.words === '' ? undefined : await wordKeysFor(query.words, indicators);
	const found = findEntries(entries, query, edition?.release.year ?? null, keyOf);
	const rows = found.map((entry): Row => {
		const { indicator } = entry;
		return {
			head: { text: indicator.name, href: `/indikatoren/${indicator.id}` },
			cells: [
				{ text: indicator.meaning },
				{ text: THEME_TEXTS[indicator.theme].name },
				edition && entry.newestYear
					? { text: stateInWords(entry), href: `/monitor/${edition.release.year}/${indicator.id}` }
					: { text: stateInWords(entry) }
			]
		};
	});
	const table: Table = {
		caption: 'Indikatoren',
		hideCaption: true,
		isFull: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Was er sagt', kind: 'text' },
			{ label: 'Thema', kind: 'text' },
			{ label: 'Zahlen', kind: 'text' }
		],
		rows
	};
	const option = (value: string, label: string): Option => ({ value, label });
	return {
		page: unserialised({
			query,
			total: entries.length,
			withFigures: entries.filter(({ newestYear }) => newestYear !== null).length,
			found: found.length,
			edition: edition && editionName(edition.release),
			table,
			isFiltered: [...url.searchParams.values()].some((value) => value !== ''),
			downloads: downloadLinks('/indikatoren', ['csv', 'xlsx', 'json'], url.search),
			choices: [
				{
					name: 'thema',
					label: 'Thema',
					chosen: query.theme,
					options: THEMES.map((id) => option(id, THEME_TEXTS[id].name))
				},
				{
					name: 'quelle',
					label: 'Quelle',
					chosen: query.source,
					options: SOURCE_KINDS.map(({ id, name }) => option(id, name))
				},
				{
					name: 'ebene',
					label: 'Gibt es für',
					chosen: query.level,
					options: Object.entries(LEVEL_WORDS).map(([id, name]) => option(id, name))
				},
				{
					name: 'stand',
					label: 'Neueste Zahl',
					chosen: query.freshness,
					options: Object.entries(FRESHNESS).map(([id, name]) => option(id, name))
				},
				{
					name: 'zahlen',
					label: 'Zahlen',
					chosen: query.figures,
					options: [option('mit', 'mit Zahlen'), option('ohne', 'noch ohne Zahlen')]
				}
			]
		})
	};
};
