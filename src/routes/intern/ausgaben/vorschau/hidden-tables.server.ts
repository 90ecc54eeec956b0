/** What a release would hide, as tables for whoever releases. Made here and not in `ui`, which takes released figures only. */
import type { HiddenCell, PreviewedFigure, ReleasePreview } from '#domain/monitor';
import { findMeasure } from '#domain/intake';
import type { Value } from '#domain/statistics';
import type { Cell, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { formatValue, orderSigns, type Sign } from '#ui/texts/format-value.ts';
import { cellInWords, hiddenReasonText } from '#ui/texts/hidden-reasons.ts';
import { basisTexts } from '../../arbeitsstand/working-texts.ts';
import type { PreviewChoice } from './preview-choice.server.ts';

/** Longer lists say how long they are and ask for a choice. */
export const MOST_ROWS = 120;

const nameIn =
	({ areas }: PreviewChoice) =>
	(id: string): string =>
		areas.find((area) => area.id === id)?.name ?? id;

export function indicatorsTable({ byIndicator, year }: ReleasePreview, { indicators }: PreviewChoice): Table {
	return {
		caption: 'Gesperrte Werte nach Indikator',
		isFull: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Gesperrte Werte', kind: 'figure' },
			{ label: 'davon nach einer Regel', kind: 'figure' },
			{ label: 'davon zum Schutz anderer', kind: 'figure' }
		],
		rows: byIndicator.map(({ indicator, hidden, byRule }) => ({
			head: {
				text: indicators.find(({ id }) => id === indicator)?.shortName ?? indicator,
				href: `/intern/ausgaben/vorschau?${new URLSearchParams({ jahr: String(year), indikator: indicator })}`
			},
			cells: [hidden, byRule, hidden - byRule].map((count) => ({ text: formatNumber(count, 0) }))
		}))
	};
}

export function measuresTable({ byMeasure }: ReleasePreview): Table {
	return {
		caption: 'Gesperrte Anzahlen nach Merkmal',
		captionNote: 'Werte, Altersaufbau, Tabellen und Reste, die sich daraus ausrechnen ließen',
		columns: [
			{ label: 'Merkmal', kind: 'text' },
			{ label: 'Gesperrte Anzahlen', kind: 'figure' }
		],
		rows: byMeasure.map(({ measure, hidden }) => ({
			head: { text: findMeasure(measure)?.name ?? measure },
			cells: [{ text: formatNumber(hidden, 0) }]
		}))
	};
}

/** The newest year of one indicator as it is and as it will be, each area on the basis that pages show first. */
export function newestTable(all: readonly PreviewedFigure[], choice: PreviewChoice): Table {
	const { indicator } = choice;
	const decimals = indicator?.decimals ?? 1;
	const leading = new Set(all.flatMap(({ area, basis }) => (basis === indicator?.leadingBasis ? [area] : [])));
	const figures = all.filter(({ area, basis }) => basis === indicator?.leadingBasis || !leading.has(area));
	const periods = [...new Set(figures.map(periodText))];
	const signs: Sign[] = [];
	return {
		caption: `${indicator?.name ?? ''}: So wird die Tabelle aussehen`,
		captionNote: [indicator?.unit, periods.join(', ')].filter(Boolean).join(' · '),
		isFull: true,
		columns: [
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Arbeitsstand', kind: 'figure' },
			{ label: 'In der Ausgabe', kind: 'figure' },
			{ label: 'Warum gesperrt', kind: 'text' }
		],
		rows: ordered(figures, choice).map((figure) => ({
			head: { text: nameIn(choice)(figure.area) },
			cells: [
				valueCell(figure.working, decimals, signs),
				valueCell(figure.released, decimals, signs),
				{ text: reasonsOf(figure, choice) }
			]
		})),
		signs: orderSigns(signs)
	};
}

export function hiddenTable(figures: readonly PreviewedFigure[], choice: PreviewChoice): Table {
	const signs: Sign[] = [];
	const { indicator, indicators } = choice;
	const nameOf = ({ indicator: id, area }: PreviewedFigure): string =>
		indicator ? nameIn(choice)(area) : (indicators.find((one) => one.id === id)?.shortName ?? id);
	return {
		caption: `Gesperrte Werte: ${[indicator?.shortName, choice.area?.name].filter(Boolean).join(', ')}`,
		isFull: true,
		columns: [
			{ label: indicator ? 'Gebiet' : 'Indikator', kind: 'text' },
			{ label: 'Stand', kind: 'unit' },
			{ label: 'Arbeitsstand', kind: 'figure' },
			{ label: 'Warum gesperrt', kind: 'text' }
		],
		rows: figures.slice(0, MOST_ROWS).map((figure) => {
			const decimals = indicators.find(({ id }) => id === figure.indicator)?.decimals ?? 1;
			return {
				head: { text: nameOf(figure) },
				cells: [
					{ text: periodText(figure) },
					valueCell(figure.working, decimals, signs),
					{ text: reasonsOf(figure, choice) }
				]
			};
		}),
		signs: orderSigns(signs)
	};
}

export function countsTable(cells: readonly HiddenCell[], choice: PreviewChoice): Table {
	const areaName = nameIn(choice);
	return {
		caption: 'Gesperrte Anzahlen, neueste zuerst',
		isFull: true,
		columns: [
			{ label: 'Anzahl', kind: 'text' },
			{ label: 'Arbeitsstand', kind: 'figure' },
			{ label: 'Warum gesperrt', kind: 'text' }
		],
		rows: cells.slice(0, MOST_ROWS).map((cell) => ({
			head: { text: cellInWords(cell.name, areaName) },
			cells: [
				{ text: cell.count === null ? 'unbekannt' : formatNumber(cell.count, Number.isInteger(cell.count) ? 0 : 1) },
				{ text: hiddenReasonText(cell, areaName) }
			]
		}))
	};
}

function ordered(figures: readonly PreviewedFigure[], { areas }: PreviewChoice): PreviewedFigure[] {
	const place = new Map(areas.map(({ id }, index) => [id as string, index]));
	return figures.toSorted(
		(a, b) => (place.get(a.area) ?? 0) - (place.get(b.area) ?? 0) || a.basis.localeCompare(b.basis)
	);
}

function periodText({ period, basis }: PreviewedFigure): string {
	return `${period} (${basisTexts[basis]})`;
}

function reasonsOf({ hidden }: PreviewedFigure, choice: PreviewChoice): string {
	const areaName = nameIn(choice);
	if (hidden.length === 1 && hidden[0]) return hiddenReasonText(hidden[0], areaName);
	return hidden.map((cell) => `${cellInWords(cell.name, areaName)}: ${hiddenReasonText(cell, areaName)}`).join(' ');
}

function valueCell(value: Value, decimals: number, signs: Sign[]): Cell {
	const { text, marks, words, signs: used } = formatValue(value, decimals);
	signs.push(...used);
	return { text, marks, words };
}
