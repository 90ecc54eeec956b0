/**
 * What is kept for how long, as a table (Löschkonzept after DIN 66398: kind of data → rule → application → proof). The
 * job `retention` applies it, `docs/retention.md` is made from it, the German words are in `#ui/texts/retention.ts`.
 */
import { BIN_PERIOD_IN_DAYS } from '#domain/access';
import type { Span } from './span.ts';

export type RetentionRule = {
	readonly action: 'delete' | 'anonymise' | 'keep';
	/** From the event that the rule's words name; null: for good, or as long as the operator decides. */
	readonly period: Span | null;
	/** German, as one cites it. */
	readonly basis: string;
	/** `county`: the period is a proposal; a county settles it in its `retention.json`. */
	readonly settledBy: 'program' | 'county' | 'operator';
	/** The shortest period a county may choose. */
	readonly atLeast?: Span;
	/** Which job sees to it; `nobody`: nothing is ever done, `operator`: outside of the program. */
	readonly appliedBy: 'retention' | 'backup' | 'operator' | 'nobody';
};

const STORAGE_LIMITATION = 'Art. 5 Abs. 1 Buchst. e DSGVO';
const ACCOUNTABILITY = 'Art. 5 Abs. 2 DSGVO; § 3 HDSIG';
const ARCHIVE = 'Anbietung an das Archiv nach HArchivG';

export const RETENTION_RULES = {
	'expired-sessions': {
		action: 'delete',
		period: { days: 1 },
		basis: STORAGE_LIMITATION,
		settledBy: 'program',
		appliedBy: 'retention'
	},
	'sign-in-attempts': {
		action: 'delete',
		period: { days: 1 },
		basis: `${STORAGE_LIMITATION}; Art. 32 DSGVO`,
		settledBy: 'program',
		appliedBy: 'retention'
	},
	'unfinished-sign-ins': {
		action: 'delete',
		period: { days: 1 },
		basis: STORAGE_LIMITATION,
		settledBy: 'program',
		appliedBy: 'retention'
	},
	invitations: {
		action: 'delete',
		period: { days: 30 },
		basis: STORAGE_LIMITATION,
		settledBy: 'program',
		appliedBy: 'retention'
	},
	'people-in-bin': {
		action: 'anonymise',
		period: { days: BIN_PERIOD_IN_DAYS },
		basis: `Art. 17 Abs. 1 Buchst. a DSGVO; ${STORAGE_LIMITATION}`,
		settledBy: 'program',
		appliedBy: 'retention'
	},
	'names-in-trail': {
		action: 'anonymise',
		period: { years: 5 },
		basis: `${STORAGE_LIMITATION}; Art. 32 DSGVO`,
		settledBy: 'county',
		appliedBy: 'retention'
	},
	'readings-in-trail': {
		action: 'anonymise',
		period: { years: 2 },
		basis: `${STORAGE_LIMITATION}; Art. 32 DSGVO; § 16 HessLStatG`,
		settledBy: 'county',
		atLeast: { years: 1 },
		appliedBy: 'retention'
	},
	'changes-in-trail': {
		action: 'keep',
		period: null,
		basis: `${ACCOUNTABILITY}; ${ARCHIVE}`,
		settledBy: 'county',
		appliedBy: 'nobody'
	},
	assignments: {
		action: 'keep',
		period: null,
		basis: ACCOUNTABILITY,
		settledBy: 'county',
		appliedBy: 'nobody'
	},
	'names-in-records': {
		action: 'keep',
		period: null,
		basis: `Art. 17 Abs. 3 Buchst. b und d DSGVO; ${ARCHIVE}`,
		settledBy: 'county',
		appliedBy: 'nobody'
	},
	'unfinished-uploads': {
		action: 'delete',
		period: { days: 1 },
		basis: 'Art. 5 Abs. 1 Buchst. c DSGVO; § 15 HessLStatG',
		settledBy: 'program',
		appliedBy: 'retention'
	},
	'rejected-files': {
		action: 'delete',
		period: { years: 1 },
		basis: 'Art. 5 Abs. 1 Buchst. c DSGVO; § 15 HessLStatG',
		settledBy: 'county',
		appliedBy: 'retention'
	},
	'accepted-deliveries': { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	releases: { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	'attack-reports': { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	evaluations: { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	'special-themes': { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	statements: { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	'own-indicators': { action: 'keep', period: null, basis: ARCHIVE, settledBy: 'county', appliedBy: 'nobody' },
	'notice-steps': {
		action: 'keep',
		period: null,
		basis: `${ACCOUNTABILITY}; ${ARCHIVE}`,
		settledBy: 'county',
		appliedBy: 'nobody'
	},
	drafts: {
		action: 'delete',
		period: { days: 90 },
		basis: STORAGE_LIMITATION,
		settledBy: 'program',
		appliedBy: 'retention'
	},
	feedback: {
		action: 'anonymise',
		period: { months: 6 },
		basis: `${STORAGE_LIMITATION}; § 6 HVBIT`,
		settledBy: 'county',
		atLeast: { months: 2 },
		appliedBy: 'retention'
	},
	'job-runs': {
		action: 'delete',
		period: { days: 90 },
		basis: 'ohne Personenbezug',
		settledBy: 'program',
		appliedBy: 'retention'
	},
	backups: {
		action: 'delete',
		period: { months: 12 },
		basis: `${STORAGE_LIMITATION}; Art. 32 DSGVO`,
		settledBy: 'program',
		appliedBy: 'backup'
	},
	'server-log': {
		action: 'delete',
		period: null,
		basis: 'ohne Personenbezug',
		settledBy: 'operator',
		appliedBy: 'operator'
	}
} as const satisfies Record<string, RetentionRule>;

export type RetentionRuleId = keyof typeof RETENTION_RULES;

/** Rules that the job `retention` applies. */
export type AppliedRuleId = {
	[Id in RetentionRuleId]: (typeof RETENTION_RULES)[Id]['appliedBy'] extends 'retention' ? Id : never;
}[RetentionRuleId];

export const APPLIED_RULES = (Object.keys(RETENTION_RULES) as RetentionRuleId[]).filter(
	(id): id is AppliedRuleId => RETENTION_RULES[id].appliedBy === 'retention'
);
