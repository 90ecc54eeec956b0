import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import type { JobState } from '#domain/operations';
import { getStatus } from '#domain/operations/server';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { jobStateText, jobTexts, nextRunText, scheduleText } from '#ui/texts/jobs.ts';
import type { CliCommand } from '../cli-command.ts';

export const jobsList: CliCommand = {
	name: 'jobs list',
	usage: '[--json]',
	summary: 'Zeigt, was das Programm von selbst tut, wann zuletzt und wann wieder.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
		const { jobs, at } = (await getStatus(operator)).facts;
		if (values.json) io.stdout(`${JSON.stringify(jobs)}\n`);
		else for (const state of jobs) io.stdout(linesFor(state, at));
		return 0;
	}
};

/** `at`: ISO time of asking. */
export function linesFor(state: JobState, at: string): string {
	const { job, schedule, lastRun, failures, nextRunAt } = state;
	const { name, description } = jobTexts[job];
	const last = lastRun ? ` (${formatDateTime(lastRun.startedAt)})` : '';
	const lines = [
		`${job.padEnd(14)} ${name}, ${scheduleText(schedule)}: ${jobStateText(state)}${last}`,
		`               ${description}`
	];
	if (failures > 0) {
		const number = lastRun?.errorNumber ? `, Nummer im Log: ${lastRun.errorNumber}` : '';
		lines.push(`               nicht durchgelaufen: ${failures}-mal in Folge${number}`);
	}
	if (nextRunAt) lines.push(`               nächster Lauf: ${nextRunText(state, at)}`);
	return lines.map((line) => `${line}\n`).join('');
}
