/** A built table as a JSON-stat 2.0 cube; `kennwert` holds value, interval and the counts behind it. */
import { exactNumber, sourceName } from '../open-data/columns.ts';
import { STATUS_LABELS, statusCode } from '../open-data/status-code.ts';
import type { Value } from '#domain/statistics';
import { membersOf, pivotRows, type PivotFile } from './pivot-file.ts';

const KENNWERTE = {
	wert: 'Wert',
	untergrenze_95: 'Untere Grenze des 95-%-Vertrauensbereichs',
	obergrenze_95: 'Obere Grenze des 95-%-Vertrauensbereichs',
	zaehler: 'Zähler',
	nenner: 'Nenner'
};

export function pivotJsonStat(file: PivotFile) {
	const { pivot, edition } = file;
	const { indicators } = pivot.query;
	const members = membersOf(pivot);
	const value: (number | null)[] = [];
	const status: Record<string, string> = {};
	const sources = new Set<string>();
	const put = (cell: Value, tells: boolean): void => {
		const code = statusCode(cell);
		if (tells && code !== 'A') status[value.length] = code;
		value.push(cell.kind === 'number' ? exactNumber(cell.value) : null);
	};
	for (const row of pivotRows(file)) {
		put(row.value, true);
		value.push(row.interval ? exactNumber(row.interval.lower) : null);
		value.push(row.interval ? exactNumber(row.interval.upper) : null);
		put(row.numerator, true);
		put(row.denominator, true);
		for (const source of row.sources) sources.add(sourceName(source));
	}
	const { areas, years, sexes, ages, citizenships } = members;
	const dimensions = {
		indikator: {
			label: 'Indikator',
			category: {
				...category(indicators.map(({ id, name }) => [id, name])),
				unit: Object.fromEntries(
					indicators.map(({ id, unit, decimals }) => [id, { label: unit || 'Anzahl', decimals }])
				)
			}
		},
		gebiet: { label: 'Gebiet', category: category(areas.map(({ id, name }) => [id, name])) },
		jahr: { label: 'Jahr', category: category(years.map(({ key, label }) => [key, label])) },
		geschlecht: { label: 'Geschlecht', category: category(sexes.map(({ key, label }) => [key, label])) },
		alter: { label: 'Alter', category: category(ages.map((age) => [age, age])) },
		staatsangehoerigkeit: {
			label: 'Staatsangehörigkeit',
			category: category(citizenships.map(({ key, label }) => [key, label]))
		},
		kennwert: { label: 'Kennwert', category: category(Object.entries(KENNWERTE)) }
	};
	return {
		version: '2.0',
		class: 'dataset',
		label: file.title,
		source: [...sources].join('; '),
		updated: edition.release.releasedAt,
		note: [...file.notes, file.citation],
		id: Object.keys(dimensions),
		size: Object.values(dimensions).map(({ category: { index } }) => index.length),
		role: { time: ['jahr'], geo: ['gebiet'], metric: ['indikator'] },
		dimension: dimensions,
		value,
		status,
		extension: {
			status: { label: STATUS_LABELS },
			release: {
				year: edition.release.year,
				revision: edition.release.revision,
				inputsHash: edition.release.inputsHash,
				hasInventedFigures: edition.release.hasInventedFigures
			}
		}
	};
}

function category(entries: readonly (readonly [key: string, label: string])[]) {
	return { index: entries.map(([key]) => key), label: Object.fromEntries(entries) };
}
