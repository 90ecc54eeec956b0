import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue } from '#domain/audit';
import type { FileFormat, RecognisedFile } from '#domain/intake';
import { readDeliveredFile } from '#domain/intake/server';
import { issueMessage, issueText } from '#ui/texts/issues.ts';
import type { CliCommand, CliIo } from '../cli-command.ts';

const FORMAT_NAMES: Record<FileFormat, string> = {
	'genesis-table': 'GENESIS-Tabelle',
	'genesis-ffcsv': 'GENESIS-Flatfile (ffcsv)',
	'inkar-export': 'INKAR-Export',
	'plain-table': 'eigene Vorlage',
	'register-counts': 'Registerzählung',
	workbook: 'Arbeitsmappe'
};

export const intakeCheck: CliCommand = {
	name: 'intake check',
	usage: 'DATEI [--json]',
	summary: 'Erkennt und prüft eine gelieferte Tabelle; ändert nichts.',
	needsDatabase: false,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean' } }
		});
		const [name] = positionals;
		if (name === undefined || positionals.length > 1) {
			io.stderr(`Aufruf: kreislauf ${intakeCheck.name} ${intakeCheck.usage}\n`);
			return 2;
		}
		const outcome = await readDeliveredFile({ path: resolve(io.cwd, name) });
		const findings = outcome.ok ? outcome.value.findings : outcome.issues;
		if (values.json)
			io.stdout(`${JSON.stringify(asJson(basename(name), outcome.ok ? outcome.value : null, findings))}\n`);
		else if (outcome.ok) io.stdout(summaryOf(basename(name), outcome.value));
		if (outcome.ok) return 0;
		reportRefusal(findings, io);
		return 1;
	}
};

/** The fields of the contract; of a refused file only the findings are known. */
function asJson(name: string, file: RecognisedFile | null, findings: readonly Issue[]): unknown {
	return {
		file: name,
		accepted: file !== null,
		format: file?.format ?? null,
		source: file?.source ?? null,
		table: file?.table ?? null,
		title: file?.title ?? null,
		encoding: file?.encoding ?? null,
		publishedOn: file?.publishedOn ?? null,
		licence: file?.licence ?? null,
		notes: file?.notes ?? [],
		isInvented: file?.isInvented ?? null,
		observations: file?.observations ?? [],
		findings: findings.map((issue) => ({
			level: issue.level,
			rule: issue.rule,
			file: issue.file ?? name,
			row: issue.row ?? null,
			column: issue.column ?? null,
			message: issueMessage(issue)
		}))
	};
}

function summaryOf(name: string, file: RecognisedFile): string {
	const { observations, findings } = file;
	const areas = new Set(observations.map((observation) => observation.area));
	const periods = [...new Set(observations.map((observation) => observation.period))];
	const shownPeriods =
		periods.length > 6 ? `${periods.slice(0, 3).join(', ')} … ${periods.at(-1)}` : periods.join(', ');
	const withoutNumber = observations.filter((observation) => observation.value === null).length;
	const lines = [
		`${name}: ${FORMAT_NAMES[file.format]} ${file.table}`,
		`  Titel       ${file.title}`,
		`  Quelle      ${file.source}${file.publishedOn ? `, Stand ${germanDate(file.publishedOn)}` : ''}`,
		...(file.licence ? [`  Lizenz      ${file.licence}`] : []),
		`  Kodierung   ${file.encoding}`,
		`  Gebiete     ${areas.size}`,
		`  Zeitraum    ${shownPeriods}`,
		`  Werte       ${observations.length}, davon ${withoutNumber} mit Zeichen statt Zahl`,
		...(file.isInvented ? ['  Achtung     Die Zahlen sind erfunden (Demo).'] : []),
		findings.length === 0 ? '  Hinweise    keine' : `  Hinweise    ${findings.length}`,
		...findings.map((issue) => `    ${issueText(issue)} [${issue.rule}]`)
	];
	return `${lines.join('\n')}\n`;
}

function reportRefusal(findings: readonly Issue[], io: CliIo): void {
	for (const issue of findings) io.stderr(`${issueText(issue)} [${issue.rule}]\n`);
	io.stderr('Die Datei wird nicht angenommen. Es wurde nichts geändert.\n');
}

function germanDate(iso: string): string {
	return iso.split('-').toReversed().join('.');
}
