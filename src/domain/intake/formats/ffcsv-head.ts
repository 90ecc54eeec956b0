/** Column names of the flat file, in the layout since 2025 and in the one before (German and English). */
import type { Findings } from './findings.ts';

/** Positions of the cells, 0-based; -1 where the layout has no such column. */
export type FfcsvHead = {
	readonly width: number;
	readonly statisticCode: number;
	readonly statisticLabel: number;
	readonly time: number;
	readonly dimensions: readonly {
		readonly code: number;
		readonly label: number;
		readonly valueCode: number;
		readonly valueLabel: number;
	}[];
	readonly values: readonly {
		readonly value: number;
		readonly quality: number | null;
		/** In the old layout the column's name says measure and unit; else the row does. */
		readonly measure: string | null;
		readonly measureCode: string | null;
		readonly unit: string | null;
	}[];
	readonly unit: number;
	readonly measureCode: number;
	readonly measureLabel: number;
};

const NAMES = {
	statisticCode: ['statistics_code', 'statistik_code'],
	statisticLabel: ['statistics_label', 'statistik_label'],
	time: ['time', 'zeit']
} as const;

/** Null if a column is missing without which no figure has a meaning. */
export function readFfcsvHead(cells: readonly string[], findings: Findings): FfcsvHead | null {
	const names = cells.map((cell) => cell.trim().toLowerCase());
	const find = (candidates: readonly string[]): number => names.findIndex((name) => candidates.includes(name));
	const time = find(NAMES.time);
	const dimensions = [];
	for (let number = 1; ; number++) {
		const code = find([`${number}_variable_code`, `${number}_merkmal_code`]);
		if (code === -1) break;
		const label = find([`${number}_variable_label`, `${number}_merkmal_label`]);
		const valueCode = find([`${number}_variable_attribute_code`, `${number}_auspraegung_code`]);
		const valueLabel = find([`${number}_variable_attribute_label`, `${number}_auspraegung_label`]);
		if (valueCode !== -1 && valueLabel !== -1) dimensions.push({ code, label, valueCode, valueLabel });
	}
	const value = names.indexOf('value');
	const values = value === -1 ? valueColumns(cells) : [valueColumn(value, names)];
	const missing = [
		...(time === -1 ? ['time'] : []),
		...(dimensions.length === 0 ? ['1_variable_code'] : []),
		...(values.length === 0 ? ['value'] : []),
		...(value !== -1 && !names.includes('value_variable_label') ? ['value_variable_label'] : [])
	];
	for (const name of missing) findings.error('head-column-missing', { row: 1 }, { name });
	if (missing.length > 0) return null;
	return {
		width: cells.length,
		statisticCode: find(NAMES.statisticCode),
		statisticLabel: find(NAMES.statisticLabel),
		time,
		dimensions,
		values,
		unit: names.indexOf('value_unit'),
		measureCode: names.indexOf('value_variable_code'),
		measureLabel: names.indexOf('value_variable_label')
	};
}

function valueColumn(value: number, names: readonly string[]): FfcsvHead['values'][number] {
	const quality = names.indexOf('value_q');
	return { value, quality: quality === -1 ? null : quality, measure: null, measureCode: null, unit: null };
}

/** `BEVSTD__Bevoelkerungsstand__Anzahl`, and `BEVSTD__Bevoelkerungsstand__q` for its quality. */
function valueColumns(cells: readonly string[]): FfcsvHead['values'] {
	const parts = cells.map((cell) => cell.trim().split('__'));
	return parts.flatMap(([code = '', label, unit], value) => {
		if (label === undefined || unit === undefined || unit === 'q') return [];
		const quality = parts.findIndex((other) => other[0] === code && other.at(-1) === 'q');
		return [
			{
				value,
				quality: quality === -1 ? null : quality,
				measure: label.replaceAll('_', ' ').trim(),
				measureCode: code,
				unit: unit.replaceAll('_', ' ').trim() || null
			}
		];
	});
}
