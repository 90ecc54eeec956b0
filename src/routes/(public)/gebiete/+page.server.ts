import type { Area } from '#domain/areas';
import { tableTwin } from '#ui/components/figure-block.ts';
import type { Row, Table } from '#ui/components/table-model.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { areasWithPage } from '#ui/monitor-areas.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { downloadLinks } from '../download-links.ts';
import { drawMap, rowsOf } from '../drawings.server.ts';
import { currentEdition } from '../edition.server.ts';
import { figureCell } from '../figure-cell.server.ts';
import { unserialised } from '../unserialised.server.ts';
import { yearsOf } from '../years.server.ts';

export const load = async () => {
	const edition = await currentEdition();
	if (!edition) return { areas: null };
	const population = edition.findIndicator('bevoelkerung');
	const density = edition.findIndicator('bevoelkerungsdichte') ?? population;
	const year = population && yearsOf(edition, population)[0];
	const mapYear = density && yearsOf(edition, density)[0];
	const signs: Sign[] = [];
	let level = '';
	const listed = areasWithPage(edition);
	const rows = listed.map((area): Row => {
		const hasRule = level !== '' && level !== area.level;
		level = area.level;
		return {
			head: { text: area.name, href: `/gebiete/${area.slug}` },
			hasRule,
			isStrong: area.level === 'county',
			cells: [
				...(population && year
					? [figureCell(edition.figure(population, area, year)?.value, population.decimals, signs)]
					: []),
				{ text: regionText(edition.regionOf(area)) }
			]
		};
	});
	const table: Table = {
		caption: 'Gebiete des Kreises',
		hideCaption: true,
		columns: [
			{ label: 'Gebiet', kind: 'text' },
			...(population && year
				? [
						{
							label: 'Bevölkerung',
							unit: edition.figure(population, edition.county, year)?.period ?? String(year),
							kind: 'figure'
						} as const
					]
				: []),
			{ label: 'Kreisregion', kind: 'text' }
		],
		rows,
		signs
	};
	const drawn =
		density && mapYear ? await drawMap(edition, density, mapYear, { kind: 'grenzen', id: 'gebiete-karte' }) : null;
	return {
		areas: unserialised({
			edition: editionName(edition.release),
			table,
			downloads: downloadLinks('/gebiete', ['csv', 'xlsx', 'json']),
			source:
				population && year
					? sourceLine(
							edition,
							listed.map((area) => edition.figure(population, area, year))
						)
					: '',
			map:
				drawn && density && mapYear
					? {
							title: density.name,
							subtitle: `${density.unit}, ${edition.figure(density, edition.county, mapYear)?.period ?? mapYear}`,
							drawing: drawn.html,
							sentence: '',
							table: tableTwin(drawn.figure.table),
							source: [
								sourceLine(
									edition,
									rowsOf(edition, density, edition.municipalities(), mapYear).map(({ figure }) => figure)
								),
								drawn.source
							]
								.filter(Boolean)
								.join(' '),
							links: [
								{ label: `${density.shortName}: alle Zahlen`, href: `/monitor/${edition.release.year}/${density.id}` }
							]
						}
					: null
		})
	};
};

function regionText(region: Area | undefined): string {
	return region?.name ?? '';
}
