/** What the program does on its own, and when. The German names are in `#ui/texts/jobs.ts`. */

/** Hours are those of the county's clock (Europe/Berlin). Not 2: once a year that hour comes twice, once not at all. */
export type Schedule = { readonly everyMinutes: number } | { readonly atHour: number };

export const JOBS = {
	/** Only where the operator has named a folder for backups. */
	backup: { atHour: 1 },
	'verify-trail': { atHour: 3 },
	/** After the backup, so that a mistake in a rule can be taken back. */
	retention: { atHour: 4 },
	watch: { everyMinutes: 60 }
} as const satisfies Record<string, Schedule>;

export type JobName = keyof typeof JOBS;

export function isJobName(text: string): text is JobName {
	return Object.hasOwn(JOBS, text);
}
