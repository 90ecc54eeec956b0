/** The table of all areas: value, interval, fraction, and register beside official figures where both exist. */
import type { Area } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator } from '#domain/monitor';
import type { Cell, Column, Row, Table } from '#ui/components/table-model.ts';
import { formatNumber, roundAsShown } from '#ui/texts/format-number.ts';
import { formatValue, type Sign } from '#ui/texts/format-value.ts';
import { monitorRegions } from '#ui/monitor-areas.ts';
import { figureCell } from '../../../figure-cell.server.ts';

export const BASIS_NAMES: Readonly<Record<Basis, string>> = { register: 'Register', official: 'amtlich' };

const EMPTY: Cell = { text: '' };

type Line = {
	readonly area: Area;
	readonly figure: ReleasedFigure | undefined;
	readonly other: ReleasedFigure | undefined;
};

/** Municipalities alphabetically or by value, then regions, county, Land, Germany. */
export function areaTable(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ sortsByValue, period }: { sortsByValue: boolean; period: string }
): Table {
	const leading = edition.leadingBasis(indicator);
	const otherBasis: Basis = leading === 'register' ? 'official' : 'register';
	const listed = listedAreas(edition, indicator, year);
	const figures = listed.map((area) => edition.figure(indicator, area, year));
	// Land and Germany have official figures only: those never stand in the register's column.
	const hasBoth =
		new Set(figures.flatMap((figure) => figure?.basis ?? [])).size > 1 ||
		(figures.some((figure) => figure?.basis === leading) &&
			listed.some((area) => edition.figureOn(otherBasis, indicator, area, year)));
	const lines = listed.map((area, index): Line => {
		const other = edition.figureOn(otherBasis, indicator, area, year);
		const figure = hasBoth ? edition.figureOn(leading, indicator, area, year) : figures[index];
		return { area, figure, other: hasBoth ? other : undefined };
	});
	const hasInterval = lines.some(({ figure }) => figure?.interval);
	const hasFraction =
		indicator.denominator !== undefined && lines.some(({ figure }) => figure?.numerator.kind === 'number');
	const signs: Sign[] = [];
	const columns: Column[] = [
		{ label: 'Gebiet', kind: 'text' },
		{ label: hasBoth ? `Wert (${BASIS_NAMES[leading]})` : 'Wert', unit: indicator.unit, kind: 'figure' },
		...(hasInterval ? [{ label: '95-%-Bereich', unit: indicator.unit, kind: 'figure' } as const] : []),
		...(hasFraction
			? ([
					{ label: 'Zähler', kind: 'figure' },
					{ label: 'Nenner', kind: 'figure' }
				] as const)
			: []),
		...(hasBoth
			? ([
					{ label: `Wert (${BASIS_NAMES[otherBasis]})`, unit: indicator.unit, kind: 'figure' },
					{ label: 'Unterschied', unit: `${BASIS_NAMES[leading]} minus ${BASIS_NAMES[otherBasis]}`, kind: 'figure' }
				] as const)
			: [])
	];
	let level = '';
	const rows = (sortsByValue ? byValue(lines) : lines).map(({ area, figure, other }): Row => {
		const hasRule = level !== '' && level !== area.level && !(level === 'state' && area.level === 'country');
		level = area.level;
		return {
			head: {
				text: area.name,
				...(area.level === 'municipality' || area.level === 'region' || area.level === 'county'
					? { href: `/gebiete/${area.slug}` }
					: {})
			},
			hasRule,
			isStrong: area.level === 'county',
			cells: [
				figure || !other ? figureCell(figure?.value, indicator.decimals, signs) : EMPTY,
				...(hasInterval ? [intervalCell(figure, indicator)] : []),
				...(hasFraction
					? figure || !other
						? [figureCell(figure?.numerator, 0, signs), figureCell(figure?.denominator, 0, signs)]
						: [EMPTY, EMPTY]
					: []),
				...(hasBoth
					? [other ? figureCell(other.value, indicator.decimals, signs) : EMPTY, difference(figure, other, indicator)]
					: [])
			]
		};
	});
	return {
		caption: `${indicator.name} nach Gebieten`,
		captionNote: period,
		columns,
		rows,
		signs,
		isFull: true
	};
}

/** Municipalities and regions are listed as soon as one of them has a figure: a gap must be seen. */
export function listedAreas(edition: Edition, indicator: Indicator, year: number): Area[] {
	const present = new Set(edition.areasWith(indicator, year).map((area) => area.level));
	const regions = new Set(monitorRegions(edition).map(({ id }) => id));
	const withFigure = new Set(edition.areasWith(indicator, year).map((area) => area.id));
	return edition.areas.filter((area) => {
		if (area.level === 'municipality') return present.has('municipality');
		if (area.level === 'region') return present.has('region') && regions.has(area.id);
		return area.level !== 'quarter' && withFigure.has(area.id);
	});
}

function byValue(lines: readonly Line[]): Line[] {
	const rank = ({ figure }: Line): number => (figure?.value.kind === 'number' ? figure.value.value : -Infinity);
	const towns = lines.filter(({ area }) => area.level === 'municipality').toSorted((a, b) => rank(b) - rank(a));
	return [...towns, ...lines.filter(({ area }) => area.level !== 'municipality')];
}

function intervalCell(figure: ReleasedFigure | undefined, indicator: Indicator): Cell {
	if (!figure?.interval || figure.value.kind !== 'number') return { text: '' };
	const [lower, upper] = [figure.interval.lower, figure.interval.upper].map((limit) =>
		formatNumber(limit, indicator.decimals)
	);
	return { text: `${lower}–${upper}`, words: `${lower} bis ${upper}` };
}

function difference(figure: ReleasedFigure | undefined, other: ReleasedFigure | undefined, indicator: Indicator): Cell {
	if (figure?.value.kind !== 'number' || other?.value.kind !== 'number') return { text: '' };
	const shown =
		roundAsShown(figure.value.value, indicator.decimals) - roundAsShown(other.value.value, indicator.decimals);
	const text = formatValue(
		{ kind: 'number', value: roundAsShown(shown, indicator.decimals), flags: [] },
		indicator.decimals
	).text;
	return { text: shown > 0 && text !== '–' ? `+${text}` : text };
}
