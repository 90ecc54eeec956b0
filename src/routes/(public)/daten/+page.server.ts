import { THEMES } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { tableName } from '#ui/texts/source-line.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { downloadLinks } from '../download-links.ts';
import { currentEdition } from '../edition.server.ts';

export const load = async () => {
	const edition = await currentEdition();
	if (!edition) return { open: null };
	const { year } = edition.release;
	const sources = [...edition.sources.values()];
	return {
		open: {
			edition: editionName(edition.release),
			counts: downloadLinks('/daten/anzahlen', ['csv']),
			downloads: downloadLinks(`/monitor/${year}`, ['csv', 'xlsx', 'json', 'pdf']),
			licences: [...new Set(sources.map(({ licence }) => licence))].filter(
				(licence) => licence && licence !== 'intern'
			),
			sources: [...Map.groupBy(sources, ({ publisher }) => publisher)]
				.toSorted(([a], [b]) => a.localeCompare(b, 'de'))
				.map(([publisher, own]) => ({
					publisher,
					tables: [...new Set(own.map(tableName))].toSorted((a, b) => a.localeCompare(b, 'de')).join(', ')
				})),
			themes: THEMES.filter((theme) => edition.ofTheme(theme).length > 0).map((theme) => ({
				id: theme,
				name: THEME_TEXTS[theme].name,
				table: {
					caption: THEME_TEXTS[theme].name,
					hideCaption: true,
					columns: [
						{ label: 'Indikator', kind: 'text' },
						...['CSV', 'JSON-stat', 'XLSX'].map((label) => ({ label, kind: 'unit' }) as const)
					],
					rows: edition.ofTheme(theme).map(({ id, name }): Row => {
						const address = `/monitor/${year}/${id}`;
						return {
							head: { text: name, href: address },
							cells: [
								{ text: 'CSV', href: `${address}.csv`, words: `${name} als CSV` },
								{ text: 'JSON', href: `${address}.json`, words: `${name} als JSON-stat` },
								{ text: 'XLSX', href: `${address}.xlsx`, words: `${name} als XLSX` }
							]
						};
					}),
					isFull: true,
					layout: 'downloads'
				} satisfies Table
			}))
		}
	};
};
