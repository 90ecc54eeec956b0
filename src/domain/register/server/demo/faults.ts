/** Faulty rows, added beside a good one, so that the checks have something to find and no total changes. */
import { dateOfDay } from '../../calendar.ts';
import { mix32, type Random } from './random.ts';
import type { DemoRow, DemoRowWriter } from './row-writer.ts';

/** Written faulty rows by the rule of the count that must find them. */
export type FaultLog = {
	'birth-date-impossible': number;
	'born-after-reference-date': number;
	'age-over-120': number;
	'area-unknown': number;
	duplicate: number;
	'citizenship-unknown': number;
	'residence-unknown': number;
	'secondary-residence': number;
};

export function newFaultLog(): FaultLog {
	return {
		'birth-date-impossible': 0,
		'born-after-reference-date': 0,
		'age-over-120': 0,
		'area-unknown': 0,
		duplicate: 0,
		'citizenship-unknown': 0,
		'residence-unknown': 0,
		'secondary-residence': 0
	};
}

type Fault = {
	readonly rule: keyof FaultLog;
	readonly spoil: (row: DemoRow, lastDay: number, random: Random) => Partial<DemoRow>;
};

const faults: readonly Fault[] = [
	{ rule: 'birth-date-impossible', spoil: (row) => ({ birthText: `${dateOfDay(row.birthDay).slice(0, 4)}-02-30` }) },
	{ rule: 'birth-date-impossible', spoil: () => ({ birthText: 'unbekannt' }) },
	{
		rule: 'born-after-reference-date',
		spoil: (_, lastDay, random) => ({ birthDay: lastDay + 1 + ((random() * 300) | 0) })
	},
	{ rule: 'age-over-120', spoil: (_, lastDay, random) => ({ birthDay: lastDay - 44_500 - ((random() * 9000) | 0) }) },
	{ rule: 'area-unknown', spoil: () => ({ area: '06999999' }) },
	{ rule: 'duplicate', spoil: () => ({}) },
	{ rule: 'citizenship-unknown', spoil: () => ({ citizenship1: 'XY', citizenship2: '' }) },
	{ rule: 'residence-unknown', spoil: () => ({ residence: '?' }) },
	{ rule: 'secondary-residence', spoil: () => ({ residence: 'N' }) }
];

export function writeFault(row: DemoRow, writer: DemoRowWriter, log: FaultLog, lastDay: number, random: Random): void {
	const fault = faults[(random() * faults.length) | 0];
	if (!fault) return;
	const isCopy = fault.rule === 'duplicate';
	const personHigh = isCopy ? row.personHigh : mix32(row.personHigh ^ 0x5bd1e995);
	writer.write({ ...row, personHigh, ...fault.spoil(row, lastDay, random) });
	log[fault.rule] += 1;
}
