/**
 * A table as JSON-stat 2.0 (json-stat.org): one dense cube indicator × area × year × basis × kind of number. Missing
 * cells are null; `status` gives the code of SDMX's CL_OBS_STATUS wherever the state is not simply "a number", and a
 * cell without value and without status was never part of the edition.
 */
import type { Area } from '#domain/areas';
import { NOTE_ON_DEMO, NOTE_ON_SIGNS } from './notes.ts';
import { BASIS_NAMES, exactNumber, sourceName } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { STATUS_LABELS, statusCode } from './status-code.ts';

type Category = {
	readonly index: readonly string[];
	readonly label: Readonly<Record<string, string>>;
	readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
	readonly note?: Readonly<Record<string, readonly string[]>>;
};

export type JsonStatDataset = {
	readonly version: '2.0';
	readonly class: 'dataset';
	readonly label: string;
	readonly source: string;
	readonly updated: string;
	readonly note: readonly string[];
	readonly id: readonly string[];
	readonly size: readonly number[];
	readonly role: {
		readonly time: readonly string[];
		readonly geo: readonly string[];
		readonly metric: readonly string[];
	};
	readonly dimension: Readonly<Record<string, { readonly label: string; readonly category: Category }>>;
	readonly value: readonly (number | null)[];
	readonly status: Readonly<Record<string, string>>;
	readonly extension: Readonly<Record<string, unknown>>;
};

const KINDS = ['wert', 'untergrenze_95', 'obergrenze_95', 'zaehler', 'nenner'] as const;
const KIND_LABELS: Readonly<Record<(typeof KINDS)[number], string>> = {
	wert: 'Wert',
	untergrenze_95: 'Untere Grenze des 95-%-Vertrauensbereichs',
	obergrenze_95: 'Obere Grenze des 95-%-Vertrauensbereichs',
	zaehler: 'Zähler',
	nenner: 'Nenner'
};

export function jsonStat(table: DataTable): JsonStatDataset {
	const { indicators, areas, years, bases, release } = table;
	const size = [indicators.length, areas.length, years.length, bases.length, KINDS.length];
	const cells = size.reduce((product, length) => product * length, 1);
	const value = Array.from<unknown, number | null>({ length: cells }, () => null);
	const status: Record<string, string> = {};
	const place = {
		indicator: positions(indicators.map(({ id }) => id)),
		area: positions<string>(areas.map(({ id }) => id)),
		year: positions(years),
		basis: positions(bases)
	};
	for (const { indicator, area, figure } of table.rows) {
		const start =
			KINDS.length *
			[place.indicator(indicator.id), place.area(area.id), place.year(figure.year), place.basis(figure.basis)].reduce(
				(sum, position, index) => sum * (size[index] ?? 1) + position,
				0
			);
		const { interval, numerator, denominator } = figure;
		value[start] = figure.value.kind === 'number' ? exactNumber(figure.value.value) : null;
		value[start + 1] = interval ? exactNumber(interval.lower) : null;
		value[start + 2] = interval ? exactNumber(interval.upper) : null;
		value[start + 3] = numerator.kind === 'number' ? exactNumber(numerator.value) : null;
		value[start + 4] = denominator.kind === 'number' ? exactNumber(denominator.value) : null;
		setStatus(status, start, statusCode(figure.value));
		setStatus(status, start + 3, statusCode(numerator));
		setStatus(status, start + 4, statusCode(denominator));
	}
	return {
		version: '2.0',
		class: 'dataset',
		label: table.title,
		source: [...new Set(table.sources.map(sourceName))].join('; '),
		updated: release.releasedAt,
		note: notesOf(table),
		id: ['indikator', 'gebiet', 'jahr', 'grundlage', 'kennwert'],
		size,
		role: { time: ['jahr'], geo: ['gebiet'], metric: ['indikator'] },
		dimension: {
			indikator: {
				label: 'Indikator',
				category: {
					...category(indicators.map(({ id, name }) => [id, name])),
					unit: Object.fromEntries(
						indicators.map(({ id, unit, decimals }) => [id, { label: unit || 'Anzahl', decimals }])
					),
					note: Object.fromEntries(indicators.map(({ id, meaning, method }) => [id, [meaning, method]]))
				}
			},
			gebiet: { label: 'Gebiet', category: category(areas.map((area: Area) => [area.id, area.name])) },
			jahr: { label: 'Jahr', category: category(years.map((year) => [String(year), String(year)])) },
			grundlage: { label: 'Datengrundlage', category: category(bases.map((basis) => [basis, BASIS_NAMES[basis]])) },
			kennwert: { label: 'Kennwert', category: category(KINDS.map((kind) => [kind, KIND_LABELS[kind]])) }
		},
		value,
		status,
		extension: {
			status: { label: STATUS_LABELS },
			release: {
				year: release.year,
				revision: release.revision,
				releasedAt: release.releasedAt,
				inputsHash: release.inputsHash,
				hasInventedFigures: release.hasInventedFigures
			},
			sources: table.sources.map(({ publisher, table: code, title, licence, publishedOn, sha256, isInvented }) => ({
				publisher,
				table: code,
				title,
				licence,
				publishedOn,
				sha256,
				isInvented
			}))
		}
	};
}

function setStatus(status: Record<string, string>, position: number, code: string): void {
	if (code !== 'A') status[position] = code;
}

function notesOf({ release, indicators, alterations }: DataTable): string[] {
	const breaks = indicators.flatMap(({ name, breaks: all }) =>
		all.map(({ year, text }) => `${name}, ab ${year}: ${text}`)
	);
	const invented = release.hasInventedFigures ? [NOTE_ON_DEMO] : [];
	return [...new Set([...invented, NOTE_ON_SIGNS, ...alterations, ...breaks])];
}

function category(entries: readonly (readonly [key: string, label: string])[]): Category {
	return { index: entries.map(([key]) => key), label: Object.fromEntries(entries) };
}

function positions<T>(items: readonly T[]): (item: T) => number {
	const known = new Map(items.map((item, index) => [item, index]));
	return (item) => {
		const position = known.get(item);
		if (position === undefined) throw new RangeError(`Not in the table: ${String(item)}`);
		return position;
	};
}
