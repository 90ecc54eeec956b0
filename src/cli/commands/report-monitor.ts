import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editionPdf } from '#documents';
import { writeWholeFile } from '#platform/write-whole-file';
import type { CliCommand } from '../cli-command.ts';
import { openReport } from './report-edition.ts';

export const reportMonitor: CliCommand = {
	name: 'report monitor',
	usage: '--out DATEI.pdf [--release JAHR|JAHR-FASSUNG]',
	summary: 'Schreibt die Ausgabe des Sozialdatenmonitors als PDF/UA.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: { release: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } }
		});
		if (!values.out) {
			io.stderr(`Aufruf: kreislauf ${reportMonitor.name} ${reportMonitor.usage}\n`);
			return 2;
		}
		const report = await openReport(values.release, io);
		if (!report) return 1;
		const { year, revision } = report.edition.release;
		const pdf = editionPdf(report.edition, report.deps);
		writeWholeFile(resolve(io.cwd, values.out), pdf);
		if (values.json) io.stdout(`${JSON.stringify({ file: values.out, year, revision, bytes: pdf.byteLength })}\n`);
		else io.stdout(`Ausgabe ${year}, ${revision}. Fassung, geschrieben: ${values.out}\n`);
		return 0;
	}
};
