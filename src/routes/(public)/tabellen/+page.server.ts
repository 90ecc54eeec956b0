import { computePivot, pivotSize, THEMES, type Edition, type PivotPlace, type PivotQuery } from '#domain/monitor';
import { findReleasedCounts } from '#domain/monitor/server';
import { MOST_CELLS, TABLE_FORMATS } from '#documents';
import { getDatabase } from '#platform/database';
import { editionName } from '#ui/texts/edition-name.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { sourceLineOf } from '#ui/texts/source-line.ts';
import { CITIZENSHIP_MEMBERS, KINDS, SEX_MEMBERS } from '#ui/texts/table-members.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { unserialised } from '../unserialised.server.ts';
import { findAlternatives } from './alternatives.server.ts';
import { cellParams } from './cell-params.server.ts';
import { areaGroups, paramsOf, readTableQuery, yearsIn, type TableQuery } from './read-table-query.server.ts';
import { requestedEdition } from './requested-edition.server.ts';
import { breakNotes, tableFile } from './table-file.server.ts';
import { countHidden, kindLabel, tableView } from './table-view.server.ts';

/** The page computes no more than the largest file may hold. */
const LARGEST = MOST_CELLS.json;
const FORMAT_LABELS = { csv: 'CSV', json: 'JSON-stat', xlsx: 'XLSX', 'sdmx.csv': 'SDMX-CSV' } as const;

export const load = async ({ url }: { url: URL }) => {
	const edition = await requestedEdition(url.searchParams);
	if (!edition) return { page: null };
	const asked = readTableQuery(edition, url.searchParams);
	const size = asked.query ? pivotSize(asked.query) : 0;
	return {
		page: unserialised({
			edition: editionName(edition.release),
			isNewest: !url.searchParams.has('ausgabe'),
			notes: asked.notes,
			tooLarge: size > LARGEST ? formatNumber(size, 0) : null,
			largest: formatNumber(LARGEST, 0),
			form: formOf(edition, asked, url.searchParams),
			examples: examplesOf(edition),
			table: asked.query && size <= LARGEST ? await tableOf(edition, asked, asked.query, url.origin) : null
		})
	};
};

async function tableOf(edition: Edition, asked: TableQuery, query: PivotQuery, origin: string) {
	const counts = await findReleasedCounts(getDatabase(), edition);
	const pivot = computePivot(edition, counts, query);
	const { columns, kind, params } = asked;
	const view = tableView(edition, pivot, {
		columns,
		kind,
		addressOf: (place: PivotPlace) => `/tabellen/berechnung?${cellParams(edition, query, place)}`
	});
	const address = `/tabellen?${params}`;
	const hasTotals = params.get('summen') === 'ja';
	const hidden = countHidden(pivot);
	const file = tableFile(edition, pivot, `${origin}${address}`);
	const size = pivot.size;
	return {
		...view,
		title: file.title,
		kind: kindLabel(kind),
		address,
		citation: file.citation,
		source: sourceLineOf(edition, new Set(pivot.deliveries.flatMap((own) => [...own]))),
		breaks: breakNotes(pivot),
		downloads: TABLE_FORMATS.filter((format) => size <= MOST_CELLS[format]).map((format) => ({
			label: FORMAT_LABELS[format],
			href: `/tabellen.${format}?${params}`
		})),
		isTooLargeFor: TABLE_FORMATS.filter((format) => size > MOST_CELLS[format]).map((format) => FORMAT_LABELS[format]),
		alternatives: findAlternatives(edition, counts, query, hidden).map((one) => ({
			label: one.label,
			hidden: one.hidden,
			href: `/tabellen?${paramsOf(edition, one.query, { columns, kind, hasTotals })}`
		}))
	};
}

function formOf(edition: Edition, { query, kind, agesText }: TableQuery, given: URLSearchParams) {
	const hasIndicator = new Set(query?.indicators);
	const hasArea = new Set(given.getAll('gebiet').length > 0 ? query?.areas : []);
	const hasYear = new Set(given.getAll('jahr').length > 0 ? query?.years : []);
	const chosenSexes = new Set(given.getAll('geschlecht'));
	const chosenWho = new Set(given.getAll('staatsangehoerigkeit'));
	return {
		themes: THEMES.filter((theme) => edition.ofTheme(theme).length > 0).map((theme) => ({
			name: THEME_TEXTS[theme].name,
			isOpen: edition.ofTheme(theme).some((indicator) => hasIndicator.has(indicator)),
			indicators: edition.ofTheme(theme).map((indicator) => ({
				key: indicator.id,
				label: indicator.name,
				isChosen: hasIndicator.has(indicator)
			}))
		})),
		areas: areaGroups(edition).map(({ label, areas }) => ({
			label,
			areas: areas.map((area) => ({ key: area.slug, label: area.name, isChosen: hasArea.has(area) }))
		})),
		years: yearsIn(edition)
			.toReversed()
			.map((year) => ({ key: String(year), label: String(year), isChosen: hasYear.has(year) })),
		sexes: SEX_MEMBERS.map(({ key, label }) => ({ key, label, isChosen: chosenSexes.has(key) })),
		citizenships: CITIZENSHIP_MEMBERS.map(({ key, label }) => ({ key, label, isChosen: chosenWho.has(key) })),
		ages: agesText,
		columns: [
			['', 'passend zur Auswahl'],
			['indikator', 'Indikatoren'],
			['gebiet', 'Gebiete'],
			['jahr', 'Jahre'],
			['geschlecht', 'Geschlecht'],
			['alter', 'Altersgruppen'],
			['staatsangehoerigkeit', 'Staatsangehörigkeit']
		].map(([key, label]) => ({ key, label, isChosen: key === (given.get('spalten') ?? '') })),
		kinds: KINDS.map(({ key, label }) => ({ key, label, isChosen: key === kind })),
		bases: [
			{ key: '', label: 'wie auf den anderen Seiten', isChosen: !query?.basis },
			{ key: 'register', label: 'nur Register', isChosen: query?.basis === 'register' },
			{ key: 'amtlich', label: 'nur amtlich', isChosen: query?.basis === 'official' }
		],
		hasTotals: given.get('summen') === 'ja',
		edition: given.get('ausgabe')
	};
}

/** Tables that show what can be asked for; only those this edition can fill. */
function examplesOf(edition: Edition) {
	const has = (id: string): boolean => edition.findIndicator(id) !== undefined;
	const year = edition.release.year;
	return [
		{
			isThere: has('bevoelkerung'),
			label: 'Bevölkerung nach Altersgruppen und Geschlecht',
			href: `/tabellen?indikator=bevoelkerung&jahr=${year}&alter=fuenf&geschlecht=weiblich&geschlecht=maennlich&summen=ja`
		},
		{
			isThere: has('auslaenderanteil'),
			label: 'Anteil der Menschen ohne deutschen Pass in drei Altersgruppen, alle Städte und Gemeinden',
			href: `/tabellen?indikator=auslaenderanteil&gebiet=gemeinden&jahr=${year}&alter=grob&summen=ja`
		},
		{
			isThere: has('arbeitslosenanteil'),
			label: 'Arbeitslosenanteil aller Städte und Gemeinden über alle Jahre',
			href: '/tabellen?indikator=arbeitslosenanteil&gebiet=gemeinden&jahr=alle'
		}
	].filter(({ isThere }) => isThere);
}
