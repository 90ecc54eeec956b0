import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.ts';

/**
 * Who may do what. Roles follow tasks, not persons, and are held in an organisation from one day to another
 * (`Assignment`); a permission is named `module:action`. The roles of the monitor are kept apart on purpose: who accepts
 * deliveries need not be who releases figures.
 */
export const PERMISSIONS = [
	'areas:write',
	'intake:read',
	'intake:receive',
	'intake:write',
	'monitor:read-working',
	'monitor:read-own-area',
	'monitor:state-own-area',
	'monitor:compute',
	'monitor:release',
	'monitor:handle-notices',
	'monitor:comment-notices',
	'monitor:set-targets',
	'monitor:define-indicators',
	'monitor:approve-indicators',
	'disclosure:rules',
	'access:manage',
	'access:own-account',
	'drafts:keep',
	'feedback:answer',
	'audit:read',
	'legal:edit',
	'operations:manage'
] as const;

/** Held by no person: what the program itself must be able to do. */
export const SERVICE_PERMISSIONS = [
	'access:sign-in',
	'feedback:report',
	'intake:explain-released',
	'operations:run'
] as const;

export type Permission = (typeof PERMISSIONS)[number] | (typeof SERVICE_PERMISSIONS)[number];

type Task = {
	readonly permissions: readonly (typeof PERMISSIONS)[number][];
	/** Releases, approves or manages: rests until a second factor was shown in the session. */
	readonly needsSecondFactor: boolean;
};

const reading: Task['permissions'] = ['monitor:read-working'];
/** Units answer what has been handed on to them. */
const answering: Task['permissions'] = ['monitor:read-working', 'monitor:comment-notices'];

export const ROLES = {
	'monitor-reader': { permissions: reading, needsSecondFactor: false },
	'monitor-editor': {
		permissions: [
			'intake:read',
			'intake:receive',
			'intake:write',
			'monitor:read-working',
			'monitor:compute',
			'monitor:handle-notices',
			'monitor:comment-notices',
			'monitor:define-indicators',
			'areas:write'
		],
		needsSecondFactor: false
	},
	'monitor-releaser': {
		permissions: [
			'intake:read',
			'monitor:read-working',
			'monitor:compute',
			'monitor:release',
			'monitor:handle-notices',
			'monitor:comment-notices',
			'monitor:approve-indicators',
			'disclosure:rules'
		],
		needsSecondFactor: true
	},
	'register-counter': { permissions: ['intake:read', 'intake:receive'], needsSecondFactor: false },
	'department-author': { permissions: answering, needsSecondFactor: false },
	'department-head': { permissions: answering, needsSecondFactor: true },
	'working-group-member': { permissions: answering, needsSecondFactor: false },
	'working-group-lead': { permissions: answering, needsSecondFactor: true },
	'body-secretary': { permissions: [], needsSecondFactor: true },
	'body-member': { permissions: [], needsSecondFactor: false },
	planner: {
		permissions: [...answering, 'monitor:set-targets', 'monitor:define-indicators'],
		needsSecondFactor: true
	},
	'external-expert': { permissions: [], needsSecondFactor: false },
	'contract-controller': { permissions: reading, needsSecondFactor: true },
	provider: { permissions: [], needsSecondFactor: false },
	'municipality-contact': {
		permissions: ['monitor:read-own-area', 'monitor:state-own-area'],
		needsSecondFactor: true
	},
	auditor: { permissions: ['audit:read'], needsSecondFactor: false },
	administrator: {
		permissions: ['access:manage', 'feedback:answer', 'legal:edit', 'operations:manage'],
		needsSecondFactor: true
	}
} as const satisfies Record<string, Task>;
export type Role = keyof typeof ROLES;

/**
 * Roles that one person may not hold at the same time: who counts the register does not release figures, and who reads
 * the trail does not manage the accounts that write it.
 */
export const SEPARATE_ROLES: readonly (readonly [Role, Role])[] = [
	['register-counter', 'monitor-releaser'],
	['auditor', 'administrator']
];

const PLANNING_UNITS: readonly OrganisationKind[] = ['county-administration', 'department', 'jobcenter', 'staff-unit'];
const UNITS_THAT_REPORT: readonly OrganisationKind[] = ['department', 'jobcenter', 'staff-unit'];

/**
 * Where a role makes sense: a municipality's contact sees that municipality's figures, so the organisation must be one;
 * whoever sees unreleased figures of everybody sits in the county's own house.
 */
export const ROLE_ORGANISATIONS: Readonly<Record<Role, readonly OrganisationKind[]>> = {
	'monitor-reader': [...PLANNING_UNITS, 'executive', 'council-office', 'body-secretariat'],
	'monitor-editor': PLANNING_UNITS,
	'monitor-releaser': PLANNING_UNITS,
	'register-counter': PLANNING_UNITS,
	'department-author': UNITS_THAT_REPORT,
	'department-head': UNITS_THAT_REPORT,
	'working-group-member': [...PLANNING_UNITS, 'executive', 'body-secretariat'],
	'working-group-lead': PLANNING_UNITS,
	'body-secretary': ['body-secretariat', 'council-office'],
	'body-member': ORGANISATION_KINDS,
	planner: PLANNING_UNITS,
	'external-expert': ['external', 'provider'],
	'contract-controller': PLANNING_UNITS,
	provider: ['provider'],
	'municipality-contact': ['municipality'],
	auditor: ['county-administration', 'executive', 'staff-unit', 'council-office', 'external'],
	administrator: PLANNING_UNITS
};

/** What the program does without a person, each task with exactly what it needs. */
export const SERVICES = {
	/** Looks up accounts, opens and closes sessions. */
	'sign-in': ['access:sign-in'],
	/** Reads for everybody how a released figure was computed; tells only what the release shows. */
	'public-explanation': ['intake:explain-released'],
	/** Keeps what the public reports about barriers; can read none of it. */
	'public-feedback': ['feedback:report'],
	/** Jobs: applies the retention rules, verifies the trail, takes backups and looks at the state of the operation. */
	upkeep: ['operations:run', 'operations:manage', 'audit:read'],
	/** Looks whether somebody has just read the same thing, so that going back and forth leaves one entry. */
	'reading-log': ['audit:read'],
	/** Tells the operator's monitoring how many deliveries wait; reads no figure. */
	watching: ['intake:read']
} as const satisfies Record<string, readonly Permission[]>;
export type Service = keyof typeof SERVICES;
