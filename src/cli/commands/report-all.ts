import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportAll as writeAllReports } from '#documents';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';
import { openReport } from './report-edition.ts';

export const reportAll: CliCommand = {
	name: 'report all',
	usage: '--out ORDNER [--release JAHR|JAHR-FASSUNG]',
	summary: 'Schreibt die Ausgabe und die Profile aller Gebiete als PDF/UA in einen Ordner.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: { release: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } }
		});
		if (!values.out) {
			io.stderr(`Aufruf: kreislauf ${reportAll.name} ${reportAll.usage}\n`);
			return 2;
		}
		const report = await openReport(values.release, io);
		if (!report) return 1;
		const folder = resolve(io.cwd, values.out);
		const files = writeAllReports(report.edition, folder, report.deps, { progress: showProgress(io) });
		if (values.json) io.stdout(`${JSON.stringify({ files })}\n`);
		else io.stdout(`${files.length} Dokumente geschrieben: ${values.out}\n`);
		return 0;
	}
};
