import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { computeMonitor } from '#domain/monitor/server';
import { formatNumber } from '#ui/texts/format-number.ts';
import { issueText } from '#ui/texts/issues.ts';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

export const monitorCompute: CliCommand = {
	name: 'monitor compute',
	usage: '[--year JAHR] [--json]',
	summary: 'Berechnet alle Indikatoren aus den angenommenen Lieferungen als Arbeitsstand; gibt nichts frei.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({ args: [...args], options: { year: { type: 'string' }, json: { type: 'boolean' } } });
		if (values.year !== undefined && !/^\d{4}$/.test(values.year)) {
			io.stderr(`„${values.year}“ ist kein Jahr.\nAufruf: kreislauf ${monitorCompute.name} ${monitorCompute.usage}\n`);
			return 2;
		}
		const input = values.year === undefined ? {} : { year: Number(values.year) };
		const outcome = await computeMonitor(operator, input, { progress: showProgress(io) });
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		const { year, figures, differsFromRelease } = outcome.value;
		if (values.json) io.stdout(`${JSON.stringify(outcome.value)}\n`);
		else {
			io.stdout(`${formatNumber(figures, 0)} Werte bis ${year} berechnet.\n`);
			io.stdout(
				differsFromRelease
					? `Der Arbeitsstand weicht von der Ausgabe ${year} ab. Freigeben mit „kreislauf monitor release ${year}“.\n`
					: `Der Arbeitsstand entspricht der Ausgabe ${year}.\n`
			);
		}
		return 0;
	}
};
