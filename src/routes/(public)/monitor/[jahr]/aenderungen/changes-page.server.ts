/** What changed between two releases: numbers per indicator, and every changed value one by one. */
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, EditionChanges, FigureChange } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { formatValue, type Sign } from '#ui/texts/format-value.ts';

/** Longer lists are for the download, not for reading. */
const MOST_ROWS = 200;
const BASES = { register: 'Register', official: 'amtlich' } as const;

export function changesPage(edition: Edition, { added, changed, withdrawn }: EditionChanges) {
	return {
		summary: [
			{ count: formatNumber(added.length, 0), text: 'neue Zahlen' },
			{ count: formatNumber(changed.length, 0), text: 'geänderte Zahlen' },
			{ count: formatNumber(withdrawn.length, 0), text: 'weggefallene Zahlen' }
		],
		indicators: indicatorTable(edition, { added, changed, withdrawn }),
		changes: changed.length > 0 ? changeTable(edition, changed) : null,
		hidden: Math.max(0, changed.length - MOST_ROWS)
	};
}

function indicatorTable(edition: Edition, changes: EditionChanges): Table {
	const countBy = (figures: readonly ReleasedFigure[]): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const { indicator } of figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
		return counts;
	};
	const counts = [
		countBy(changes.added),
		countBy(changes.changed.map(({ after }) => after)),
		countBy(changes.withdrawn)
	];
	const ids = new Set(counts.flatMap((count) => [...count.keys()]));
	const known = edition.indicators.filter(({ id }) => ids.has(id));
	const gone = [...ids].filter((id) => !edition.findIndicator(id));
	const cells = (id: string): Row['cells'] =>
		counts.map((count) => ({ text: count.has(id) ? formatNumber(count.get(id) ?? 0, 0) : '–' }));
	return {
		caption: 'Änderungen je Indikator',
		hideCaption: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'neu', kind: 'figure' },
			{ label: 'geändert', kind: 'figure' },
			{ label: 'weggefallen', kind: 'figure' }
		],
		rows: [
			...known.map(({ id, name }): Row => ({
				head: { text: name, href: `/monitor/${edition.release.year}/${id}` },
				cells: cells(id)
			})),
			...gone.map((id): Row => ({ head: { text: id }, cells: cells(id) }))
		],
		signs: ['–']
	};
}

function changeTable(edition: Edition, changed: readonly FigureChange[]): Table {
	const signs: Sign[] = [];
	const place = new Map(edition.indicators.map(({ id }, index) => [id, index]));
	const rows = changed
		.toSorted(
			({ after: a }, { after: b }) =>
				(place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0) || b.year - a.year || a.area.localeCompare(b.area)
		)
		.slice(0, MOST_ROWS)
		.map(({ before, after }): Row => {
			const indicator = edition.findIndicator(after.indicator);
			const [old, now] = [before, after].map(({ value }) => formatValue(value, indicator?.decimals ?? 1));
			signs.push(...(old?.signs ?? []), ...(now?.signs ?? []));
			return {
				head: { text: indicator?.shortName ?? after.indicator },
				cells: [
					{ text: edition.findArea(after.area)?.name ?? after.area },
					{ text: `${after.period}, ${BASES[after.basis]}` },
					{ text: old?.text ?? '', marks: old?.marks ?? '', words: old?.words ?? null },
					{ text: now?.text ?? '', marks: now?.marks ?? '', words: now?.words ?? null }
				]
			};
		});
	return {
		caption: 'Geänderte Zahlen',
		hideCaption: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Stand', kind: 'text' },
			{ label: 'vorher', kind: 'figure' },
			{ label: 'jetzt', kind: 'figure' }
		],
		rows,
		signs
	};
}
