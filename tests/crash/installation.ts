/** A small installation in a folder: filled through commands, looked through afterwards, used from the shell in between. */
import process from 'node:process';
import { operator } from '#domain/access';
import { releaseMonitor } from '#domain/monitor/server';
import { acceptFile } from '#domain/intake/server';
import { plainTable } from '#domain/intake';
import { getDatabase } from '#platform/database';
import { openInstallation } from '../../src/cli/open-installation.ts';
import { runKreislauf, type Ran } from '../support/run-kreislauf.ts';
import { examine, type Findings } from './examine.ts';

/** With PGlite, whatever database the other tests use. */
export const settingsFor = (data: string): Record<string, string> => ({ KREISLAUF_DATA: data, DATABASE_URL: '' });

export function shell(data: string, ...args: readonly string[]): Promise<Ran> {
	return runKreislauf(args, settingsFor(data));
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const MUNICIPALITIES = Array.from({ length: 14 }, (_, index) => `064330${String(index + 1).padStart(2, '0')}`);

/** Residents of 14 municipalities in six years. */
function residents(): string {
	return plainTable({
		measure: 'population',
		title: 'Bestand',
		source: 'Prüfstelle',
		licence: 'frei',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented: true,
		dimensions: [],
		rows: MUNICIPALITIES.flatMap((area, index) =>
			YEARS.map((year) => ({
				area,
				name: '',
				period: `31.12.${year}`,
				dimensions: {},
				value: 5_000 + index * 100 + year
			}))
		)
	});
}

async function inInstallation<T>(data: string, work: () => Promise<T>): Promise<T> {
	const before = { KREISLAUF_DATA: process.env['KREISLAUF_DATA'], DATABASE_URL: process.env['DATABASE_URL'] };
	Object.assign(process.env, settingsFor(data));
	try {
		const { close } = await openInstallation({ stderr: () => {} });
		return await work().finally(close);
	} finally {
		for (const [name, value] of Object.entries(before)) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	}
}

/** One delivery and one release. */
export function fill(data: string): Promise<void> {
	return inInstallation(data, async () => {
		const bytes = new TextEncoder().encode(residents());
		const accepted = await acceptFile(operator, { bytes, fileName: 'bestand.csv' });
		const released = await releaseMonitor(operator, { year: 2024 });
		if (!accepted.ok || !released.ok) throw new Error('The installation could not be filled.');
	});
}

export function lookThrough(data: string): Promise<Findings> {
	return inInstallation(data, () => examine(getDatabase()));
}
