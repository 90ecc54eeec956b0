/** What the open data say of one figure; the journeys compare the pages with it. */
import { recordsOfCsv, type DataRecord } from './data-files.ts';

export async function releasedRecord(
	origin: string,
	wanted: { indicator: string; area: string; year: number }
): Promise<DataRecord> {
	const answer = await fetch(`${origin}/monitor/2025/${wanted.indicator}.csv`);
	const record = recordsOfCsv(await answer.text()).find(
		(one) => one['gebiet_name'] === wanted.area && one['jahr'] === String(wanted.year)
	);
	if (!record) throw new Error(`No figure ${JSON.stringify(wanted)} in the open data.`);
	return record;
}

/** `24,812345` as the pages print it: rounded half away from zero. */
export function printed(value: string | undefined, decimals: number): string {
	const number = Number((value ?? '').replace(',', '.'));
	return new Intl.NumberFormat('de-DE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
		number
	);
}
