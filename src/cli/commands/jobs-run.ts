import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import type { Issue } from '#domain/audit';
import { JOBS, type JobRun } from '#domain/operations';
import { requestJob, runDueJobs, runJob, tryRetention } from '#domain/operations/server';
import { issueMessage, issueText } from '#ui/texts/issues.ts';
import { jobName, jobStateText } from '#ui/texts/jobs.ts';
import { protocolLines } from '#ui/texts/protocol-lines.ts';
import type { CliCommand, CliIo, ExitCode } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

export const jobsRun: CliCommand = {
	name: 'jobs run',
	usage: `[${Object.keys(JOBS).join('|')}] [--dry-run] [--json]`,
	summary: 'Tut eine Aufgabe jetzt, ohne Namen alle fälligen; --dry-run zeigt bei den Löschregeln nur, was wegfiele.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } }
		});
		const [wanted, ...more] = positionals;
		if (more.length > 0 || (values['dry-run'] && wanted !== 'retention')) {
			io.stderr(`Aufruf: kreislauf ${jobsRun.name} ${jobsRun.usage}\n`);
			return 2;
		}
		if (values['dry-run']) {
			const protocol = await tryRetention();
			if (values.json) io.stdout(`${JSON.stringify(protocol)}\n`);
			else io.stdout(`Probelauf, es wurde nichts geändert:\n${linesOf(protocol)}`);
			return 0;
		}
		if (wanted === undefined) return report(await runDueJobs(), values.json ?? false, io);
		const requested = await requestJob(operator, { job: wanted });
		if (!requested.ok) {
			for (const issue of requested.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		const run = await runJob(requested.value.job, { progress: showProgress(io) });
		if (typeof run === 'object') return report([run], values.json ?? false, io);
		io.stderr(`${issueMessage({ rule: 'job-runs-elsewhere', level: 'error', detail: { job: wanted } })}\n`);
		return 1;
	}
};

/** 1 when a run did not go through, or found something. */
function report(runs: readonly JobRun[], asJson: boolean, io: CliIo): ExitCode {
	if (asJson) io.stdout(`${JSON.stringify(runs)}\n`);
	else if (runs.length === 0) io.stdout('Keine Aufgabe ist fällig.\n');
	for (const run of asJson ? [] : runs) {
		const state = jobStateText({ isOn: true, isRunning: false, lastRun: run });
		const number = run.errorNumber ? `, Nummer im Log: ${run.errorNumber}` : '';
		io.stdout(
			`${jobName(run.job)}: ${state}${number}\n${protocolLines(run.protocol)
				.map((line) => `  ${line}\n`)
				.join('')}`
		);
	}
	return runs.every(({ outcome }) => outcome === 'done') ? 0 : 1;
}

const linesOf = (protocol: readonly Issue[]): string => protocol.map((line) => `  ${issueMessage(line)}\n`).join('');
