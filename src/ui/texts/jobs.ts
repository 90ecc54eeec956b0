import { JOBS, type JobName, type JobOutcome, type JobState, type Schedule } from '#domain/operations';
import { formatDateTime } from './format-date.ts';

/** What the program does on its own. */
export const jobTexts: Record<JobName, { readonly name: string; readonly description: string }> = {
	backup: {
		name: 'Sichern',
		description: 'Schreibt den ganzen Stand in eine Datei, liest sie zur Probe und räumt alte Sicherungen ab.'
	},
	'verify-trail': {
		name: 'Protokoll prüfen',
		description: 'Rechnet alle Prüfsummen des Protokolls nach.'
	},
	retention: {
		name: 'Löschregeln anwenden',
		description: 'Löscht oder anonymisiert, was nach dem Löschkonzept nicht länger aufbewahrt wird.'
	},
	watch: {
		name: 'Betrieb ansehen',
		description: 'Meldet im Log des Servers, wo jemand handeln muss.'
	}
};

/** Of any job, also one that this program no longer has. */
export function jobName(job: string): string {
	return Object.hasOwn(JOBS, job) ? jobTexts[job as JobName].name : `„${job}“`;
}

export function scheduleText(schedule: Schedule): string {
	if ('atHour' in schedule) return `täglich um ${schedule.atHour} Uhr`;
	return schedule.everyMinutes === 60 ? 'jede Stunde' : `alle ${schedule.everyMinutes} Minuten`;
}

const outcomeTexts: Record<JobOutcome, string> = {
	done: 'erledigt',
	found: 'erledigt, mit Befund',
	failed: 'gescheitert',
	interrupted: 'abgebrochen'
};

/** When a job is run again; `at`: ISO time of asking. */
export function nextRunText({ nextRunAt }: Pick<JobState, 'nextRunAt'>, at: string): string {
	if (nextRunAt === null) return '–';
	return Date.parse(nextRunAt) <= Date.parse(at) ? 'fällig' : formatDateTime(nextRunAt);
}

/** How a job stands, in a word or two. */
export function jobStateText({ isOn, isRunning, lastRun }: Pick<JobState, 'isOn' | 'isRunning' | 'lastRun'>): string {
	if (isRunning) return 'läuft gerade';
	if (!isOn) return 'nicht eingerichtet';
	return lastRun?.outcome ? outcomeTexts[lastRun.outcome] : 'noch nie gelaufen';
}
