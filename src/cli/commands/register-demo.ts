/** `kreislauf register demo`: an invented extract for trying out, demonstrating and testing. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDemoYear, lastDemoYear, writeDemoExtract } from '#domain/register/server';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

const number = new Intl.NumberFormat('de-DE');

export const registerDemo: CliCommand = {
	name: 'register demo',
	usage: '--year JAHR --out DATEI [--residents ANZAHL] [--seed ZAHL] [--faults ANTEIL] [--json]',
	summary: 'Schreibt einen erfundenen Auszug des Melderegisters zum 31. Dezember eines Jahres.',
	needsDatabase: false,
	run: async (args, io) => {
		const wrongUse = (reason: string): 2 => {
			io.stderr(`${reason}\nAufruf: kreislauf register demo ${registerDemo.usage}\n`);
			return 2;
		};
		let values;
		try {
			values = parseArgs({
				args: [...args],
				options: {
					year: { type: 'string' },
					residents: { type: 'string' },
					seed: { type: 'string' },
					out: { type: 'string' },
					faults: { type: 'string' },
					json: { type: 'boolean' }
				}
			}).values;
		} catch {
			return wrongUse('Eine Angabe ist unbekannt oder unvollständig.');
		}
		const year = wholeNumber(values.year);
		const seed = wholeNumber(values.seed ?? '1');
		const residents = values.residents === undefined ? undefined : wholeNumber(values.residents);
		const faults = values.faults === undefined ? 0 : Number(values.faults);
		if (year === null || year < firstDemoYear || year > lastDemoYear) {
			return wrongUse(`Das Jahr fehlt oder liegt nicht zwischen ${firstDemoYear} und ${lastDemoYear} (--year).`);
		}
		if (seed === null) return wrongUse('Der Startwert ist keine ganze Zahl (--seed).');
		if (residents === null || residents === 0)
			return wrongUse('Die Zahl der Personen ist keine ganze Zahl über 0 (--residents).');
		if (!(faults >= 0 && faults <= 1))
			return wrongUse('Der Anteil der Fehler liegt zwischen 0 und 1, zum Beispiel 0.01 (--faults).');
		if (!values.out) return wrongUse('Die Zieldatei fehlt (--out).');

		let extract;
		try {
			extract = await writeDemoExtract({
				year,
				seed,
				faults,
				...(residents !== undefined && { residents }),
				file: resolve(io.cwd, values.out),
				progress: showProgress(io)
			});
		} catch (error) {
			if (!(error instanceof Error && 'syscall' in error)) throw error;
			io.stderr(`„${values.out}“ kann nicht geschrieben werden.\n`);
			return 1;
		}
		io.stdout(
			values.json
				? `${JSON.stringify(extract)}\n`
				: `Erfundener Auszug zum ${extract.referenceDate}: ${number.format(extract.residents)} Personen, ` +
						`${number.format(extract.secondaryResidences)} Nebenwohnungen, ${number.format(extract.rows)} Zeilen in ${values.out}.\n`
		);
		return 0;
	}
};

function wholeNumber(text: string | undefined): number | null {
	return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
