/**
 * A municipality's own figures before and after disclosure control, side by side: the newest of each indicator. Made here
 * and not in `ui`, which takes released figures only; it never leaves the page of the municipality itself.
 */
import type { Figure } from '#domain/disclosure';
import type { Edition } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { formatValue, type Sign } from '#ui/texts/format-value.ts';

export function ownFiguresTable(edition: Edition, area: string, figures: readonly Figure[]): Table {
	const signs: Sign[] = [];
	const newest = new Map<string, Figure>();
	for (const figure of figures) {
		const known = newest.get(figure.indicator);
		if (!known || figure.year >= known.year) newest.set(figure.indicator, figure);
	}
	const place = edition.findArea(area);
	const rows = edition.indicators.flatMap((indicator): Row[] => {
		const own = newest.get(indicator.id);
		if (!own || !place) return [];
		const released = edition.figureOn(own.basis, indicator, place, own.year);
		const [before, after] = [own.value, released?.value].map(
			(value) => value && formatValue(value, indicator.decimals)
		);
		signs.push(...(before?.signs ?? []), ...(after?.signs ?? []));
		return [
			{
				head: { text: indicator.shortName, href: `/monitor/${edition.release.year}/${indicator.id}` },
				cells: [
					{ text: before?.text ?? '', words: before?.words ?? null, marks: before?.marks ?? '' },
					{ text: after?.text ?? '', words: after?.words ?? null, marks: after?.marks ?? '' },
					{ text: indicator.unit },
					{ text: own.period },
					{ text: differenceOf(own, released) }
				]
			}
		];
	});
	return {
		caption: `Eigene Zahlen: ${place?.name ?? ''}`,
		hideCaption: true,
		isFull: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Arbeitsstand', kind: 'figure' },
			{ label: 'Freigegeben', kind: 'figure' },
			{ label: 'Einheit', kind: 'unit' },
			{ label: 'Stand', kind: 'unit' },
			{ label: 'Was das heißt', kind: 'text' }
		],
		rows,
		decimals: Math.max(0, ...edition.indicators.map(({ decimals }) => decimals)),
		signs
	};
}

function differenceOf(own: Figure, released: Figure | undefined): string {
	if (!released) return 'noch nicht freigegeben';
	if (released.value.kind === 'missing' && released.value.why === 'secret') return 'für die Öffentlichkeit gesperrt';
	const isSame =
		own.value.kind === 'number' && released.value.kind === 'number'
			? own.value.value === released.value.value
			: own.value.kind === released.value.kind;
	return isSame ? 'unverändert' : 'seit der Freigabe geändert';
}
