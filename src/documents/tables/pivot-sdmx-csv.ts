/**
 * SDMX-CSV 2.0: comma, decimal point, one row an observation, its status from CL_OBS_STATUS. Sums and means of somebody's
 * own choice are no observations of the data flow and are left out. Flags that the code list does not know are not written.
 */
import type { Value } from '#domain/statistics';
import { exactNumber } from '../open-data/columns.ts';
import { statusCode } from '../open-data/status-code.ts';
import { pivotRows, type PivotFile } from './pivot-file.ts';

const FLOW = 'KREISLAUF:SOZIALDATENMONITOR(1.0.0)';
const HEADS = [
	'STRUCTURE',
	'STRUCTURE_ID',
	'ACTION',
	'FREQ',
	'INDICATOR',
	'REF_AREA',
	'SEX',
	'AGE',
	'CITIZENSHIP',
	'TIME_PERIOD',
	'OBS_VALUE',
	'CONF_LOWER',
	'CONF_UPPER',
	'NUMERATOR',
	'DENOMINATOR',
	'OBS_STATUS',
	'UNIT_MEASURE',
	'BASIS'
];
const SEX: Readonly<Record<string, string>> = { zusammen: '_T', weiblich: 'F', maennlich: 'M' };
const CITIZENSHIP: Readonly<Record<string, string>> = { zusammen: '_T', deutsch: 'NAT', 'nicht-deutsch': 'FOR' };
/** Codes of CL_OBS_STATUS 2.2 that we write. */
const KNOWN = new Set(['A', 'B', 'E', 'L', 'M', 'O', 'P', 'Q', 'U']);

export function pivotSdmxCsv(file: PivotFile): string {
	const lines = [HEADS.join(',')];
	for (const row of pivotRows(file)) {
		if (row.origin === 'sum' || row.origin === 'mean') continue;
		lines.push(
			[
				'dataflow',
				FLOW,
				'I',
				'A',
				row.indicator.id,
				row.area.id.replaceAll(/[^\w@$-]/g, '_'),
				SEX[row.sex] ?? '_T',
				ageCode(row.age),
				CITIZENSHIP[row.citizenship] ?? '_T',
				row.year,
				numberText(row.value),
				row.interval ? String(exactNumber(row.interval.lower)) : '',
				row.interval ? String(exactNumber(row.interval.upper)) : '',
				numberText(row.numerator),
				numberText(row.denominator),
				statusCode(row.value)
					.split(',')
					.find((code) => KNOWN.has(code)) ?? 'A',
				quoted(row.indicator.unit),
				row.basis ?? ''
			].join(',')
		);
	}
	return `${lines.join('\r\n')}\r\n`;
}

/** `Y0T4`, `Y_GE65`, `_T`, as in CL_AGE. */
function ageCode(age: string): string {
	const [from, to] = age.split('-');
	if (age === 'alle') return '_T';
	if (!to) return `Y_GE${from}`;
	return from === to ? `Y${from}` : `Y${from}T${to}`;
}

const numberText = (value: Value): string => (value.kind === 'number' ? String(exactNumber(value.value)) : '');
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
