import type { StateOfReports } from '#domain/feedback';
import type { LegalPage } from '#domain/legal';
import type { JobState } from './job-run.ts';
import type { OverdueMeasure } from './overdue-measure.ts';

/** In Ordnung, ansehen, handeln. */
export type StatusLevel = 'fine' | 'look' | 'act';

/** An error that a reader met, under the number shown to them; what happened stands in the log. */
export type ReportedError = {
	readonly number: string;
	/** ISO time. */
	readonly at: string;
	/** Route or job. */
	readonly place: string;
};

/** What is known of the operation: versions, times and counts; no name of a person and no figure of the monitor. */
export type OperationFacts = {
	/** ISO time. */
	readonly at: string;
	readonly isDemo: boolean;
	readonly program: { readonly version: string; readonly node: string };
	/** Null where this process does not serve: the command line beside a PostgreSQL. */
	readonly servingSince: string | null;
	readonly database: {
		readonly kind: 'PGlite' | 'PostgreSQL';
		readonly version: string;
		readonly sizeInBytes: number;
		readonly migrations: number;
		readonly newestMigration: string | null;
		/** Files of this program that the database has not seen, and the other way round. */
		readonly differingMigrations: number;
	};
	readonly disk: { readonly freeInBytes: number; readonly totalInBytes: number };
	readonly deliveries: {
		readonly waiting: number;
		/** ISO time. */
		readonly oldestWaiting: string | null;
		readonly overdue: readonly OverdueMeasure[];
	};
	/** Barriers that people have reported and nobody has answered yet. */
	readonly feedback: StateOfReports;
	readonly jobs: readonly JobState[];
	readonly backups: {
		/** Whether the program takes backups by itself. */
		readonly isScheduled: boolean;
		readonly count: number;
		readonly newest: { readonly createdAt: string; readonly sizeInBytes: number } | null;
	};
	/** Pages whose text somebody should look at: a sample, incomplete, or not reviewed for a year. */
	readonly legalTexts: { readonly open: readonly LegalPage[] };
	readonly mail: { readonly isSet: boolean };
	readonly singleSignOn: { readonly providers: number };
	/** Of this process since it was started, newest first. */
	readonly errors: readonly ReportedError[];
};

export const STATUS_AREAS = [
	'database',
	'disk',
	'backups',
	'trail',
	'jobs',
	'errors',
	'waiting-deliveries',
	'overdue-deliveries',
	'feedback',
	'legal-texts',
	'mail',
	'single-sign-on'
] as const;
export type StatusArea = (typeof STATUS_AREAS)[number];

/** Why an area stands as it does; the sentences are in `#ui/texts/status.ts`. */
export type StatusReason =
	| 'database-current'
	| 'database-differs'
	| 'disk-enough'
	| 'disk-short'
	| 'disk-almost-full'
	| 'backups-fresh'
	| 'backups-old'
	| 'backups-too-old'
	| 'backups-none'
	| 'trail-sound'
	| 'trail-not-verified'
	| 'trail-damaged'
	| 'jobs-done'
	| 'jobs-failed'
	| 'jobs-keep-failing'
	| 'jobs-stand-still'
	| 'errors-none'
	| 'errors-some'
	| 'errors-unknown'
	| 'waiting-none'
	| 'waiting-some'
	| 'waiting-long'
	| 'overdue-none'
	| 'overdue-some'
	| 'feedback-none'
	| 'feedback-open'
	| 'feedback-close'
	| 'feedback-overdue'
	| 'legal-texts-current'
	| 'legal-texts-open'
	| 'mail-set'
	| 'mail-not-set'
	| 'single-sign-on-set'
	| 'single-sign-on-not-set';

export type StatusPart = {
	readonly area: StatusArea;
	readonly level: StatusLevel;
	readonly reason: StatusReason;
};

export type OperationStatus = {
	/** That of the worst part. */
	readonly level: StatusLevel;
	readonly parts: readonly StatusPart[];
	readonly facts: OperationFacts;
};
