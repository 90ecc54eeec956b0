import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import type { OperationStatus } from '#domain/operations';
import { getStatus } from '#domain/operations/server';
import { formatDate, formatDateTime } from '#ui/texts/format-date.ts';
import { statusAreaTexts, statusHeadlines, statusLevelTexts, statusReasonTexts } from '#ui/texts/status.ts';
import type { CliCommand } from '../cli-command.ts';
import { linesFor } from './jobs-list.ts';

export const status: CliCommand = {
	name: 'status',
	usage: '[--json]',
	summary: 'Zeigt, wie der Betrieb steht und was zu tun ist; endet mit 1, wo jemand handeln muss, für die Überwachung.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
		const found = await getStatus(operator);
		io.stdout(values.json ? `${JSON.stringify(found)}\n` : inWords(found));
		return found.level === 'act' ? 1 : 0;
	}
};

function inWords({ level, parts, facts }: OperationStatus): string {
	const { program, database, servingSince, jobs, deliveries, errors } = facts;
	const lines = [
		`${statusHeadlines[level]} (${formatDateTime(facts.at)})`,
		`kreislauf ${program.version}, Node ${program.node}, ${database.kind} ${database.version}, Datenbankschritt ${database.newestMigration ?? '–'}`,
		...(servingSince ? [`läuft seit ${formatDateTime(servingSince)}`] : []),
		''
	];
	for (const { area, level: partLevel, reason } of parts) {
		const { state, advice } = statusReasonTexts[reason];
		lines.push(`${statusLevelTexts[partLevel].padEnd(10)} ${statusAreaTexts[area]}: ${state(facts)}`);
		if (advice) lines.push(`           ${advice(facts)}`);
	}
	lines.push('', 'Aufgaben', ...jobs.map((job) => linesFor(job, facts.at).trimEnd()));
	if (deliveries.overdue.length > 0) lines.push('', 'Fällige Lieferungen');
	for (const { name, newestYear, expectedYear, expectedBy, tables } of deliveries.overdue) {
		const from = tables.length > 0 ? ` (${tables.join('; ')})` : '';
		lines.push(`${name}: vorhanden bis ${newestYear}, ${expectedYear} erwartet bis ${formatDate(expectedBy)}${from}`);
	}
	if (errors.length > 0) lines.push('', 'Fehler');
	for (const { number, at, place } of errors) lines.push(`${number}  ${formatDateTime(at)}  ${place}`);
	return lines.map((line) => `${line}\n`).join('');
}
