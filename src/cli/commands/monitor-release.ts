import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { releaseMonitor } from '#domain/monitor/server';
import { formatNumber } from '#ui/texts/format-number.ts';
import { issueText } from '#ui/texts/issues.ts';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

export const monitorRelease: CliCommand = {
	name: 'monitor release',
	usage: 'JAHR [--note TEXT] [--json]',
	summary: 'Berechnet, schützt kleine Zahlen und friert die Ausgabe eines Jahres ein; erneut aufgerufen als Korrektur.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { note: { type: 'string' }, json: { type: 'boolean' } }
		});
		const [year] = positionals;
		if (positionals.length !== 1 || !year || !/^\d{4}$/.test(year)) {
			io.stderr(`Aufruf: kreislauf ${monitorRelease.name} ${monitorRelease.usage}\n`);
			return 2;
		}
		const outcome = await releaseMonitor(
			operator,
			{ year: Number(year), ...(values.note ? { note: values.note } : {}) },
			{ progress: showProgress(io) }
		);
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			io.stderr('Es wurde nichts freigegeben.\n');
			return 1;
		}
		const { revision, figures, hidden, changes, inputsHash } = outcome.value;
		if (values.json) {
			io.stdout(`${JSON.stringify(outcome.value)}\n`);
			return 0;
		}
		io.stdout(
			`Ausgabe ${year}, ${revision}. Fassung, freigegeben: ${formatNumber(figures, 0)} Werte, ${hidden} gesperrt.\n`
		);
		if (changes)
			io.stdout(
				`Gegenüber der ${revision - 1}. Fassung: ${changes.added} neu, ${changes.changed} geändert, ${changes.withdrawn} zurückgezogen.\n`
			);
		io.stdout(`Prüfsumme der Eingaben: ${inputsHash}\n`);
		return 0;
	}
};
