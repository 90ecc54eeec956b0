import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoResidents } from './demo-residents.ts';
import { writeDemoMovements } from './write-demo-movements.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kreislauf-moves-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = [
	{ area: '06433001', births: 5, deaths: 7, arrivals: 40, departures: 30, inside: 8 },
	{ area: '06433002', births: 3, deaths: 2, arrivals: 20, departures: 25, inside: 5 },
	{ area: '06433003', births: 0, deaths: 1, arrivals: 10, departures: 11, inside: 6 }
];
const residents = demoResidents(2025, 7);

function write(name: string, seed = 7): string {
	const file = join(folder, name);
	writeDemoMovements({ year: 2025, seed, file, places, residents });
	return readFileSync(file, 'latin1');
}

type Row = { area: string; event: string; day: string; born: string; other: string; mother: string; origin: string };
const rowsOf = (text: string): Row[] =>
	text
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [area = '', event = '', day = '', born = '', , other = '', mother = '', origin = ''] = line.split(';');
			return { area, event, day, born, other, mother, origin };
		});

test('invented movements are as many as asked for, in their year, and say that they are invented', () => {
	const rows = rowsOf(write('a.csv'));
	for (const { area, births, deaths, arrivals, departures } of places) {
		const own = rows.filter((row) => row.area === area);
		const count = (event: string): number => own.filter((row) => row.event === event).length;
		expect(['Geburt', 'Sterbefall', 'Zuzug', 'Wegzug'].map(count)).toEqual([births, deaths, arrivals, departures]);
	}
	expect(rows.filter(({ day, born }) => !day.startsWith('2025-') || born > day)).toEqual([]);
	expect(rows.filter(({ origin }) => origin !== 'erfunden')).toEqual([]);
	expect(rows.filter(({ event, mother }) => (event === 'Geburt') !== (mother !== ''))).toEqual([]);
});

test('a move between two municipalities stands in both, never in one twice', () => {
	const moves = rowsOf(write('a.csv')).filter(({ other }) => other !== '');
	const key = ({ day, born }: Row, from: string, to: string): string => [from, to, day, born].join(' ');
	const left = moves.filter(({ event }) => event === 'Wegzug').map((row) => key(row, row.area, row.other));
	const came = moves.filter(({ event }) => event === 'Zuzug').map((row) => key(row, row.other, row.area));
	expect(left.toSorted()).toEqual(came.toSorted());
	expect(left).toHaveLength(19);
	expect(moves.filter(({ area, other }) => area === other)).toEqual([]);
});

test('the same seed gives the same bytes, another one other people', () => {
	const first = write('a.csv');
	expect(write('b.csv')).toBe(first);
	expect(write('c.csv', 8)).not.toBe(first);
});
