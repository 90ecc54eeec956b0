/** The age structure of an area as population pyramid, outlined against the county. */
import type { Area } from '#domain/areas';
import type { Edition } from '#domain/monitor';
import { paperPalette, populationPyramid } from '#figures';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { COLUMN_WIDTH, figureBlock } from './figure-block.ts';
import type { Block } from './paper-document.ts';
import { signNoteOf } from './value-text.ts';

/** Empty where the edition has no age structure of the area. */
export function ageChapter(edition: Edition, area: Area): Block[] {
	const year = edition.structureYears(area).at(-1);
	if (year === undefined) return [];
	const cells = edition.ageStructure(area, year);
	const comparison = area.id === edition.county.id ? undefined : edition.ageStructure(edition.county, year);
	const figure = populationPyramid(
		{
			structure: { area, cells },
			...(comparison && comparison.length > 0 ? { comparison: { area: edition.county, cells: comparison } } : {}),
			period: `31.12.${year}`
		},
		{ palette: paperPalette, width: COLUMN_WIDTH, idPrefix: 'pyramid' }
	);
	const population = edition.indicators.find(({ theme }) => theme === 'demografie');
	return [
		{ kind: 'heading', level: 1, text: 'Altersaufbau' },
		{
			kind: 'beside',
			comment: [
				{
					kind: 'paragraph',
					text: `Die Flächen zeigen, wie sich die Menschen ${inArea(area)} auf Altersgruppen verteilen, links Männer, rechts Frauen.${comparison ? ' Die Umrisslinie zeigt den Kreis.' : ''}`
				},
				{
					kind: 'paragraph',
					text: 'Gezeigt werden Anteile an der Bevölkerung, damit sich große und kleine Gebiete vergleichen lassen.'
				}
			],
			data: [figureBlock(figure, population ? sourceLine(edition, [edition.figure(population, area, year)]) : '')]
		},
		{
			kind: 'table',
			caption: figure.table.caption,
			columns: figure.table.head.map((head, index) => ({
				head,
				align: index === 0 ? 'text' : 'number',
				...(index === 0 ? { share: 1 } : {})
			})),
			rows: figure.table.rows.map((cells) => ({ cells })),
			note: signNoteOf(cells.map(({ persons }) => persons))
		}
	];
}
