import type { AreaLevel } from '#domain/areas';
import type { Evaluation } from '#domain/monitor';
import type { Table } from '#ui/components/table-model.ts';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { figureCell } from '../../../(public)/figure-cell.server.ts';

const LEVELS: readonly AreaLevel[] = ['quarter', 'municipality', 'region', 'county'];

/** A table a year, areas down and groups across, as it was given out. */
export function evaluationTables({ counts, areas, wish }: Evaluation): Table[] {
	const years = [...new Set(counts.map(({ year }) => year))].toSorted((a, b) => b - a);
	const parts = [...new Set(counts.map(({ part }) => part))];
	const ordered = areas.toSorted(
		(a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.position - b.position
	);
	return years.map((year) => {
		const signs: Sign[] = [];
		const rows = counts.filter((row) => row.year === year);
		const shown = ordered.filter(({ id }) => rows.some((row) => row.areas.includes(id)));
		return {
			caption: wish.areYearsTogether ? `${year - 1} und ${year} zusammen` : String(year),
			captionNote: [...new Set(rows.map(({ period }) => period))].join(', '),
			isFull: parts.length > 3,
			columns: [
				{ label: 'Gebiet', kind: 'text' },
				...parts.map((part) => ({ label: dimensionsInWords(part), kind: 'figure' as const }))
			],
			rows: shown.map(({ id, name, level }, index) => ({
				head: { text: name },
				hasRule: index > 0 && shown[index - 1]?.level !== level,
				cells: parts.map((part) => {
					const row = rows.find((one) => one.part === part);
					return figureCell(row?.counts[row.areas.indexOf(id)], 0, signs);
				})
			})),
			signs
		};
	});
}
