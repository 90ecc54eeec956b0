import type { Organisation } from './organisation.ts';
import type { Period, TimeOfPeriod } from './period.ts';
import type { Role } from './roles.ts';

/**
 * `invited`: has not signed in yet; `locked`: may not sign in until an administrator allows it again; `bin`: deleted, can
 * be taken back for a while.
 */
export const PERSON_STATES = ['active', 'invited', 'locked', 'bin'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** A role somebody holds, held, or will hold. */
export type Assignment = Period & {
	readonly id: number;
	/** A name that an older version knew stays as it is written. */
	readonly role: Role | (string & {});
	readonly organisationId: number;
	readonly organisation: Organisation['name'];
	/** The short name where there is one. */
	readonly organisationShort: string;
	readonly time: TimeOfPeriod;
	/** ISO times. */
	readonly grantedAt: string;
	readonly grantedBy: string;
	readonly endedAt: string | null;
	readonly endedBy: string | null;
	readonly origin: 'granted' | 'single-sign-on';
};
