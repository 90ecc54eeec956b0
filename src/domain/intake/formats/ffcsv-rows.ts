/** One row of the flat file: area, dimensions, period and one figure, or several in the layout until 2024. */
import type { Observation } from '../observation.ts';
import { readPrintedValue, type NumberStyle } from '../signs.ts';
import type { FfcsvHead } from './ffcsv-head.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import { isAreaKey } from './printed-time.ts';

const GERMAN: NumberStyle = { decimal: ',', hasThousandsMark: false };
const ENGLISH: NumberStyle = { decimal: '.', hasThousandsMark: false };

type Place = Pick<Observation, 'area' | 'areaName' | 'dimensions'> & {
	dimensionCodes: Readonly<Record<string, string>>;
};

export type FfcsvRowReader = {
	/** Appends the row's figures; what breaks a rule becomes a finding. */
	readonly read: (cells: readonly string[], row: number) => void;
	readonly observations: readonly Observation[];
	/** The row by which comma and point were both seen, or null. Such a file cannot be trusted. */
	readonly mixedDecimalMarks: () => number | null;
};

export function ffcsvRowReader(head: FfcsvHead, findings: Findings): FfcsvRowReader {
	const observations: Observation[] = [];
	const texts = new Map<string, string>();
	let comma: number | null = null;
	let point: number | null = null;

	/** The same few texts stand in every row; one copy of each is enough. */
	const kept = (text: string): string => {
		const known = texts.get(text);
		if (known === undefined) texts.set(text, text);
		return known ?? text;
	};

	function read(cells: readonly string[], row: number): void {
		const at = (index: number): string => cells[index]?.trim() ?? '';
		const period = at(head.time);
		if (period === '') {
			findings.error('period-invalid', { row, column: head.time + 1 }, { found: '' });
			return;
		}
		const place = readPlace(at, row);
		if (!place) return;
		for (const { value: index, quality, measure, measureCode, unit: fixedUnit } of head.values) {
			const printed = at(index);
			const hasPoint = /\d\.\d/.test(printed);
			if (hasPoint) point ??= row;
			else if (printed.includes(',')) comma ??= row;
			const figure = readPrintedValue(printed, hasPoint ? ENGLISH : GERMAN, quality === null ? '' : at(quality));
			if (!figure) {
				findings.error('cell-not-a-number', { row, column: index + 1 }, { found: printed.slice(0, 60) });
				continue;
			}
			const unit = fixedUnit ?? at(head.unit);
			observations.push({
				...place,
				measure: kept(measure ?? at(head.measureLabel)),
				measureCode: kept(measureCode ?? at(head.measureCode)),
				period: kept(period),
				...figure,
				unit: unit === '' ? null : kept(unit),
				row,
				column: index + 1
			});
		}
	}

	/** Null if the row is left out: without a known area a figure says nothing. */
	function readPlace(at: (index: number) => string, row: number): Place | null {
		let area: string | null = null;
		let areaName = '';
		const dimensions: Record<string, string> = {};
		const dimensionCodes: Record<string, string> = {};
		for (const { code, label, valueCode, valueLabel } of head.dimensions) {
			const variable = at(code);
			const key = at(valueCode);
			const text = at(valueLabel);
			if (looksLikeFormula(text)) findings.error('formula-in-text', { row, column: valueLabel + 1 });
			if (area === null && isAreaVariable(variable)) {
				const place = { row, column: valueCode + 1 };
				if (key === '') {
					findings.warning('area-total-left-out', place, { found: text.slice(0, 60) });
					return null;
				}
				if (!isAreaKey(key)) {
					findings.error('area-key-invalid', place, { found: key.slice(0, 60) });
					return null;
				}
				area = kept(key);
				areaName = kept(text);
			} else if (variable !== '' && (key !== '' || text !== '')) {
				dimensions[kept(at(label) || variable)] = kept(text || key);
				dimensionCodes[kept(variable)] = kept(key);
			}
		}
		if (area === null) findings.error('no-area-column', { row });
		return area === null ? null : { area, areaName, dimensions, dimensionCodes };
	}

	return {
		read,
		observations,
		mixedDecimalMarks: () => (comma !== null && point !== null ? Math.max(comma, point) : null)
	};
}

const AREA_VARIABLES = new Set('DG DINSG DLAND BULAND REGBEZ STATRE RAUMOR KREISE GEMEIN VERBND'.split(' '));

/** Regional variables of the databases; those of the census begin with `GEO` (`GEODL1`, `GEOBL1`, `GEOGM4`). */
function isAreaVariable(code: string): boolean {
	return AREA_VARIABLES.has(code) || /^GEO[A-Z]{2}\d?$/.test(code);
}
