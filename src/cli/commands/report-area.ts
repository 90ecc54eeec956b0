import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { areaProfilePdf, profileAreas } from '#documents';
import { writeWholeFile } from '#platform/write-whole-file';
import type { CliCommand } from '../cli-command.ts';
import { openReport } from './report-edition.ts';

export const reportArea: CliCommand = {
	name: 'report area',
	usage: 'GEBIET --out DATEI.pdf [--release JAHR|JAHR-FASSUNG]',
	summary:
		'Schreibt das Gebietsprofil eines Gebiets als PDF/UA; GEBIET ist der Name in der Adresse oder der Schlüssel.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { release: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } }
		});
		const [name] = positionals;
		if (!name || !values.out) {
			io.stderr(`Aufruf: kreislauf ${reportArea.name} ${reportArea.usage}\n`);
			return 2;
		}
		const report = await openReport(values.release, io);
		if (!report) return 1;
		const area = report.edition.findArea(name);
		if (!area || !profileAreas(report.edition).includes(area)) {
			io.stderr(
				`Das Gebiet „${name}“ gibt es in der Ausgabe ${report.edition.release.year} nicht, oder es hat kein Profil. Möglich sind Städte und Gemeinden, Regionen und der Kreis, zum Beispiel „${report.edition.municipalities()[0]?.slug ?? report.edition.county.slug}“.\n`
			);
			return 1;
		}
		const pdf = areaProfilePdf(report.edition, area, report.deps);
		writeWholeFile(resolve(io.cwd, values.out), pdf);
		if (values.json) io.stdout(`${JSON.stringify({ file: values.out, area: area.id, bytes: pdf.byteLength })}\n`);
		else io.stdout(`Gebietsprofil ${area.name} geschrieben: ${values.out}\n`);
		return 0;
	}
};
