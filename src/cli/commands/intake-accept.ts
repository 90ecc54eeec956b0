import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import type { Issue } from '#domain/audit';
import { acceptFile, type AcceptedFile } from '#domain/intake/server';
import type { Reconciliation } from '#domain/monitor';
import { reconcileDelivery } from '#domain/monitor/server';
import { formatNumber } from '#ui/texts/format-number.ts';
import { issueMessage, issueText } from '#ui/texts/issues.ts';
import type { CliCommand, CliIo } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';
import { reconciliationAsJson, reconciliationLines } from './reconciliation-text.ts';

export const intakeAccept: CliCommand = {
	name: 'intake accept',
	usage: 'DATEI… [--dry-run] [--json]',
	summary: 'Prüft gelieferte Tabellen und übernimmt sie; --dry-run zeigt nur, was sich ändern würde.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } }
		});
		if (positionals.length === 0) {
			io.stderr(`Aufruf: kreislauf ${intakeAccept.name} ${intakeAccept.usage}\n`);
			return 2;
		}
		const dryRun = values['dry-run'] ?? false;
		const results: unknown[] = [];
		let refusals = 0;
		for (const name of positionals) {
			const outcome = await acceptFile(
				operator,
				{ path: resolve(io.cwd, name), dryRun },
				{ progress: showProgress(io) }
			);
			if (outcome.ok) {
				const reconciled = await compareWithRegister(outcome.value);
				results.push(asJson(outcome.value, reconciled, dryRun));
				if (!values.json) io.stdout(summaryOf(outcome.value, reconciled, dryRun));
				continue;
			}
			refusals += 1;
			results.push({ file: basename(name), accepted: false, findings: outcome.issues.map(findingAsJson) });
			reportRefusal(name, outcome.issues, io);
		}
		if (values.json) io.stdout(`${JSON.stringify(results.length === 1 ? results[0] : results)}\n`);
		return refusals > 0 ? 1 : 0;
	}
};

async function compareWithRegister({ delivery, facts = [] }: AcceptedFile): Promise<Reconciliation | null> {
	const outcome = await reconcileDelivery(operator, delivery === null ? { facts } : { delivery });
	return outcome.ok && outcome.value.figures.length > 0 ? outcome.value : null;
}

function asJson(
	{ delivery, fileName, sha256, changes }: AcceptedFile,
	reconciled: Reconciliation | null,
	dryRun: boolean
): unknown {
	const { format, table, title, publisher, isInvented, counts, findings } = changes;
	return {
		file: fileName,
		accepted: !dryRun,
		dryRun,
		delivery,
		sha256,
		format,
		table,
		title,
		source: publisher,
		isInvented,
		...counts,
		changes: changes.changes.filter(({ kind }) => kind !== 'unchanged'),
		reconciliation: reconciled && reconciliationAsJson(reconciled),
		findings: findings.map(findingAsJson)
	};
}

function findingAsJson(issue: Issue): unknown {
	const { level, rule, row = null, column = null } = issue;
	return { level, rule, row, column, message: issueMessage(issue) };
}

const LEVELS = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' } as const;

function summaryOf(
	{ delivery, fileName, changes }: AcceptedFile,
	reconciled: Reconciliation | null,
	dryRun: boolean
): string {
	const { counts, findings, table, title } = changes;
	const count = (value: number): string => formatNumber(value, 0);
	const lines = [
		`${fileName}: ${table} ${title}`.trimEnd(),
		`  ${count(counts.new)} neu, ${count(counts.revised)} korrigiert, ${count(counts.unchanged)} unverändert, ${count(counts.refused)} abgelehnt`
	];
	if (counts.foreign > 0) lines.push(`  ${count(counts.foreign)} fremdes Gebiet, nicht übernommen`);
	if (counts.unmapped > 0) lines.push(`  ${count(counts.unmapped)} aufbewahrt, aber keinem Merkmal zugeordnet`);
	for (const { areaName, heads, period, row, column, before, after } of changes.changes.filter(
		({ kind }) => kind === 'revised'
	)) {
		lines.push(
			`  Korrektur Zeile ${row}, Spalte ${column}: ${areaName}, ${heads}, ${period}: ${shown(before)} → ${shown(after)}`
		);
		if (lines.length > 24) break;
	}
	for (const { file: _file, ...issue } of findings) lines.push(`  ${LEVELS[issue.level]}: ${issueText(issue)}`);
	if (reconciled) lines.push(...reconciliationLines(reconciled));
	lines.push(dryRun ? '  Probelauf: Es wurde nichts geändert.' : `  Angenommen als Lieferung ${delivery}.`);
	return `${lines.join('\n')}\n`;
}

function shown(value: AcceptedFile['changes']['changes'][number]['before']): string {
	if (value === null) return 'nichts';
	return value.kind === 'number'
		? formatNumber(value.value, Number.isInteger(value.value) ? 0 : 2)
		: `ohne Zahl (${value.why})`;
}

function reportRefusal(name: string, issues: readonly Issue[], io: CliIo): void {
	for (const issue of issues.filter(({ level }) => level === 'error')) {
		io.stderr(`${issueText({ ...issue, file: issue.file ?? basename(name) })}\n`);
	}
	io.stderr(`${basename(name)}: abgelehnt, es wurde nichts übernommen.\n`);
}
