/** Reads downloaded tables back, each with a program of somebody else, as records by the heads of their columns. */
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';

export type DataRecord = Readonly<Record<string, string>>;

/** A cell's text as in the CSV: decimal comma, empty where there is nothing. */
export function recordsOfCsv(text: string): DataRecord[] {
	return parse(text, { columns: true, delimiter: ';', bom: true });
}

/** The sheet that holds a column `indikator`; numbers with decimal comma, so that they compare with the CSV. */
export async function recordsOfWorkbook(bytes: ArrayBuffer): Promise<DataRecord[]> {
	const workbook = new exceljs.Workbook();
	await workbook.xlsx.load(bytes);
	const records: DataRecord[] = [];
	for (const sheet of workbook.worksheets) {
		let head: string[] | null = null;
		sheet.eachRow((row) => {
			const texts = Array.from(row.values as unknown[], (value) =>
				typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '')
			);
			if (head) records.push(Object.fromEntries(head.map((name, index) => [name, texts[index] ?? ''])));
			else if (texts.includes('indikator') && texts.includes('zaehler')) head = texts;
		});
	}
	return records;
}
