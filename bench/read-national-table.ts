/**
 * Reading a national table (14,493 rows, 51 figures each) against a bare parse of the same bytes by csv-parse, in the
 * same run. The table is invented under the head of a real one; 1 in 40 figures is a sign. Bar: at most 3 times.
 * Run: node bench/read-national-table.ts
 */
import { parse } from 'csv-parse/sync';
import { readDeliveredFile } from '#domain/intake/server';

const ROWS = 14_493;
const RUNS = 5;

const bytes = new TextEncoder().encode(nationalTable());
const bare: number[] = [];
const reading: number[] = [];
for (let run = 0; run <= RUNS; run++) {
	const beforeBare = performance.now();
	const records = parse(Buffer.from(bytes), { delimiter: ';', relax_column_count: true });
	const afterBare = performance.now();
	const outcome = await readDeliveredFile({ name: '12411-02-03-5.csv', bytes });
	const afterReading = performance.now();
	if (!outcome.ok || outcome.value.observations.length !== ROWS * 51 || records.length < ROWS) {
		throw new Error(JSON.stringify(outcome).slice(0, 500));
	}
	if (run === 0) continue; // the first run only warms up
	bare.push(afterBare - beforeBare);
	reading.push(afterReading - afterBare);
}
const value = median(reading);
const baseline = median(bare);
console.log(
	JSON.stringify({
		name: 'read-national-table',
		value: Math.round(value),
		unit: 'ms',
		baseline: Math.round(baseline),
		ratio: Number((value / baseline).toFixed(2))
	})
);

function nationalTable(): string {
	const groups = ['unter 3 Jahre', '3 bis unter 6 Jahre', '6 bis unter 10 Jahre', '10 bis unter 15 Jahre'];
	const ages = Array.from(
		{ length: 17 },
		(_, index) => groups[index] ?? `${index * 5} bis unter ${index * 5 + 5} Jahre`
	);
	const sexes = ['Insgesamt', 'männlich', 'weiblich'];
	const head = [
		sexes.flatMap((sex) => ages.map(() => sex)),
		sexes.flatMap(() => ages.map(() => 'Altersgruppen (unter 3 bis 75 u.m.)')),
		sexes.flatMap(() => ages)
	].map((texts) => `;;${texts.join(';')}`);
	const titles = [
		'Bevölkerungsstand: Bevölkerung nach Geschlecht',
		'und Altersgruppen (17) - Stichtag 31.12. -',
		'regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden',
		'Fortschreibung des Bevölkerungsstandes',
		'Bevölkerungsstand (Anzahl)',
		'31.12.2015'
	].map((title) => title + ';'.repeat(52));
	let state = 12_345;
	const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
	const rows = Array.from({ length: ROWS }, (_, index) => {
		const key = index === 0 ? 'DG' : String(1_001_000 + index * 613).padStart(8, '0');
		const figures = Array.from({ length: 51 }, () => (next() % 40 === 0 ? '-' : String(next() % 20_000)));
		return `${key};        Gemeinde ${index}, Stadt;${figures.join(';')}`;
	});
	const footer = [
		'__________',
		'"© Statistische Ämter des Bundes und der Länder, Deutschland, 2017."',
		'Stand: 10.10.2017 / 18:42:14'
	];
	return `${['GENESIS-Tabelle: 12411-02-03-5', ...titles, ...head, ...rows, ...footer].join('\n')}\n`;
}

function median(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
