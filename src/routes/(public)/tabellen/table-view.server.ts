/** A computed table as rows and columns of text: one dimension across, all others that vary down. */
import type { Edition, Pivot, PivotPlace } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { missing, numberValue } from '#domain/statistics';
import { membersOf } from '#documents';
import { ageLabel, KINDS, type Kind } from '#ui/texts/table-members.ts';
import type { Cell } from '#ui/components/table-model.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { figureCell } from '../figure-cell.server.ts';
import { DIMENSIONS, type Dimension } from './read-table-query.server.ts';

/** More make a page that no browser likes and nobody reads; the files have all of them. */
export const MOST_SHOWN = 2000;

type Axis = {
	readonly dimension: Dimension;
	readonly label: string;
	readonly place: keyof PivotPlace;
	readonly members: readonly string[];
};

const AXES: Readonly<Record<Dimension, readonly [label: string, place: keyof PivotPlace]>> = {
	indikator: ['Indikator', 'indicator'],
	gebiet: ['Gebiet', 'area'],
	jahr: ['Jahr', 'year'],
	geschlecht: ['Geschlecht', 'sex'],
	alter: ['Alter', 'age'],
	staatsangehoerigkeit: ['Staatsangehörigkeit', 'citizenship']
};

export type TableView = {
	readonly heads: readonly string[];
	readonly columns: readonly string[];
	readonly rows: readonly { readonly labels: readonly string[]; readonly cells: readonly Cell[] }[];
	readonly signs: readonly Sign[];
	/** What does not vary, in words: `2025, weiblich`. */
	readonly constant: readonly string[];
	readonly cells: number;
	readonly hidden: number;
	/** Rows that stand in the files only. */
	readonly leftOut: number;
};

export function tableView(
	edition: Edition,
	pivot: Pivot,
	{ columns, kind, addressOf }: { columns: Dimension; kind: Kind; addressOf: (place: PivotPlace) => string }
): TableView {
	const axes = axesOf(pivot);
	const across = axes.find(({ dimension }) => dimension === columns);
	if (!across) throw new Error(`There is no dimension ${columns}.`);
	const down = axes.filter((axis) => axis !== across && (axis.members.length > 1 || axis.dimension === 'indikator'));
	const places = placesOf(down);
	const shown = places.slice(0, Math.max(1, Math.floor(MOST_SHOWN / across.members.length)));
	const signs: Sign[] = [];
	return {
		heads: down.map(({ label }) => label),
		columns: across.members,
		rows: shown.map((place) => ({
			labels: down.map(({ place: name, members }) => members[place[name]] ?? ''),
			cells: across.members.map((_, index) => {
				const at = { ...place, [across.place]: index };
				return { ...cellOf(pivot, at, kind, signs), href: addressOf(at) };
			})
		})),
		signs,
		constant: axes
			.filter((axis) => axis !== across && axis.members.length === 1 && axis.dimension !== 'indikator')
			.flatMap(({ members, dimension }) => {
				const [only = ''] = members;
				return only === 'zusammen' || (dimension === 'alter' && only === ageLabel(null)) ? [] : [only];
			}),
		cells: pivot.size,
		hidden: countHidden(pivot),
		leftOut: places.length - shown.length
	};
}

export function countHidden(pivot: Pivot): number {
	let hidden = 0;
	for (let at = 0; at < pivot.size; at++) {
		const value = pivot.value(at);
		if (value.kind === 'missing' && (value.why === 'secret' || value.why === 'secret-at-source')) hidden++;
	}
	return hidden;
}

function axesOf(pivot: Pivot): Axis[] {
	const { areas, years, sexes, citizenships } = membersOf(pivot);
	const members: Readonly<Record<Dimension, readonly string[]>> = {
		indikator: pivot.query.indicators.map(({ shortName, unit }) => (unit ? `${shortName} (${unit})` : shortName)),
		gebiet: areas.map(({ name }) => name),
		jahr: years.map(({ label }) => label),
		geschlecht: sexes.map(({ label }) => label),
		alter: pivot.query.ages.map(ageLabel),
		staatsangehoerigkeit: citizenships.map(({ label }) => label)
	};
	return DIMENSIONS.map((dimension) => {
		const [label, place] = AXES[dimension];
		return { dimension, label, place, members: members[dimension] };
	});
}

const START: PivotPlace = { indicator: 0, area: 0, year: 0, sex: 0, age: 0, citizenship: 0 };

function placesOf(axes: readonly Axis[]): PivotPlace[] {
	let places: PivotPlace[] = [START];
	for (const { place, members } of axes)
		places = places.flatMap((start) => members.map((_, index) => ({ ...start, [place]: index })));
	return places;
}

function cellOf(pivot: Pivot, place: PivotPlace, kind: Kind, signs: Sign[]): Cell {
	const indicator = pivot.query.indicators[place.indicator];
	const at = pivot.at(place);
	const decimals = indicator?.decimals ?? 0;
	if (!indicator || kind === 'wert') return figureCell(pivot.value(at), decimals, signs);
	if (kind === 'zaehler' || kind === 'nenner') {
		const value = kind === 'zaehler' ? pivot.numerator(at) : pivot.denominator(at);
		return figureCell(value, value.kind === 'number' && !Number.isInteger(value.value) ? 1 : 0, signs);
	}
	const interval = pivot.interval(at, indicator);
	const value = pivot.value(at);
	const bound: Value = interval
		? numberValue(kind === 'untergrenze' ? interval.lower : interval.upper)
		: value.kind === 'missing'
			? value
			: missing('not-applicable');
	return figureCell(bound, decimals, signs);
}

export const kindLabel = (kind: Kind): string => KINDS.find(({ key }) => key === kind)?.label ?? '';
