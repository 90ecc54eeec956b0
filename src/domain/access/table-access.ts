/**
 * Who may read and change the rows of every table, as the database enforces it (row-level security). The migrations hold
 * the policies; a test walks every table with every role and compares, and `docs/permissions.md` shows the same.
 */
import { permissionsOf, type Actor } from './actor.ts';
import type { Permission } from './roles.ts';

/** Everybody; whoever holds a permission; a person for rows about themself; a permission for rows of the own municipality. */
export type Grant =
	| 'everybody'
	| Permission
	| { readonly own: 'person' | 'area' | 'entry' | 'object' | 'public'; readonly with?: Permission };

export type TableAccess = {
	readonly read: readonly Grant[];
	readonly insert: readonly Grant[];
	readonly update: readonly Grant[];
	readonly delete: readonly Grant[];
};

const ownPerson: Grant = { own: 'person' };
const publicData = (write: Permission): TableAccess => ({
	read: ['everybody'],
	insert: [write],
	update: [write],
	delete: [write]
});
/** Frozen: a release is never changed. */
const frozen = (write: Permission): TableAccess => ({ read: ['everybody'], insert: [write], update: [], delete: [] });

/** What proves a person: not even those who manage accounts see it. */
const ownFactor: TableAccess = {
	read: ['access:sign-in', ownPerson],
	insert: ['access:sign-in', ownPerson],
	update: ['access:sign-in', ownPerson],
	delete: ['access:sign-in', ownPerson]
};
/** Lives for minutes; what is left over is cleared away. */
const signingIn: TableAccess = {
	read: ['access:sign-in', 'operations:run'],
	insert: ['access:sign-in'],
	update: ['access:sign-in'],
	delete: ['access:sign-in', 'operations:run']
};

/** Kept while somebody signs in or is signed in, and never changed. */
const signingInOnce: TableAccess = {
	read: ['access:sign-in'],
	insert: ['access:sign-in'],
	update: [],
	delete: ['access:sign-in']
};

export const TABLE_ACCESS: Readonly<Record<string, TableAccess>> = {
	'platform.migrations': { read: ['everybody'], insert: [], update: [], delete: [] },
	'audit.entries': {
		read: ['audit:read', { own: 'object' }],
		insert: [{ own: 'entry' }],
		update: [],
		delete: []
	},
	'areas.areas': publicData('areas:write'),
	'areas.names': publicData('areas:write'),
	'areas.memberships': publicData('areas:write'),
	'areas.successions': publicData('areas:write'),
	'areas.boundaries': publicData('areas:write'),
	'areas.tiles': publicData('areas:write'),
	'areas.counties': publicData('areas:write'),
	'intake.deliveries': {
		read: ['intake:read', 'intake:explain-released', 'monitor:define-indicators'],
		insert: [{ own: 'entry', with: 'intake:receive' }],
		update: ['intake:write'],
		delete: []
	},
	'intake.observations': {
		read: ['intake:read', 'intake:explain-released', 'monitor:define-indicators'],
		insert: ['intake:write'],
		update: ['intake:write'],
		delete: []
	},
	'monitor.computations': {
		read: ['monitor:read-working', 'monitor:read-own-area'],
		insert: ['monitor:compute'],
		update: [],
		delete: []
	},
	'monitor.working_figures': {
		read: ['monitor:read-working', { own: 'area', with: 'monitor:read-own-area' }],
		insert: ['monitor:compute'],
		update: [],
		delete: ['monitor:compute']
	},
	'monitor.releases': frozen('monitor:release'),
	'monitor.released_figures': frozen('monitor:release'),
	'monitor.released_structure': frozen('monitor:release'),
	'monitor.released_counts': frozen('monitor:release'),
	'monitor.attack_reports': { read: ['monitor:release'], insert: ['monitor:release'], update: [], delete: [] },
	'monitor.evaluations': {
		read: ['monitor:release', 'monitor:read-working'],
		insert: [{ own: 'entry', with: 'monitor:release' }],
		update: [],
		delete: []
	},
	'monitor.evaluation_counts': {
		read: ['monitor:release', 'monitor:read-working'],
		insert: ['monitor:release'],
		update: [],
		delete: []
	},
	'monitor.statements': {
		read: [{ own: 'public' }, { own: 'area', with: 'monitor:read-own-area' }],
		insert: [{ own: 'area', with: 'monitor:state-own-area' }],
		update: [],
		delete: []
	},
	'monitor.notice_steps': {
		read: ['monitor:read-working'],
		insert: [{ own: 'entry', with: 'monitor:comment-notices' }],
		update: [],
		delete: []
	},
	'monitor.special_themes': {
		read: ['monitor:read-working'],
		insert: [{ own: 'entry', with: 'monitor:release' }],
		update: [],
		delete: []
	},
	'monitor.targets': {
		read: ['everybody'],
		insert: [{ own: 'entry', with: 'monitor:set-targets' }],
		update: [],
		delete: []
	},
	'monitor.own_indicators': {
		read: [{ own: 'public' }, 'monitor:define-indicators', 'monitor:approve-indicators'],
		insert: [
			{ own: 'entry', with: 'monitor:define-indicators' },
			{ own: 'entry', with: 'monitor:approve-indicators' }
		],
		update: [],
		delete: []
	},
	'legal.texts': {
		read: ['everybody'],
		insert: [{ own: 'entry', with: 'legal:edit' }],
		update: [],
		delete: []
	},
	'disclosure.rule_sets': frozen('disclosure:rules'),
	'disclosure.ledger': {
		read: ['monitor:release', 'monitor:read-working'],
		insert: ['monitor:release'],
		update: [],
		delete: []
	},
	'disclosure.ledger_relations': {
		read: ['monitor:release', 'monitor:read-working'],
		insert: ['monitor:release'],
		update: [],
		delete: []
	},
	'access.organisations': {
		read: ['everybody'],
		insert: ['access:manage'],
		update: ['access:manage'],
		delete: []
	},
	'access.people': {
		read: ['access:manage', 'access:sign-in', ownPerson],
		insert: ['access:manage', 'access:sign-in'],
		update: ['access:manage', 'access:sign-in', ownPerson],
		delete: []
	},
	'access.assignments': {
		read: ['access:manage', 'access:sign-in', ownPerson],
		insert: ['access:manage', 'access:sign-in'],
		update: ['access:manage', 'access:sign-in'],
		delete: []
	},
	'access.sessions': {
		read: ['access:manage', 'access:sign-in', 'operations:run', ownPerson],
		insert: ['access:sign-in', ownPerson],
		update: ['access:sign-in', ownPerson],
		delete: ['access:manage', 'access:sign-in', 'operations:run', ownPerson]
	},
	'access.attempts': {
		read: ['access:sign-in', 'operations:run'],
		insert: ['access:sign-in'],
		update: ['access:sign-in'],
		delete: ['access:sign-in', 'operations:run']
	},
	'access.identities': {
		read: ['access:manage', 'access:sign-in', 'operations:run', ownPerson],
		insert: ['access:sign-in'],
		update: ['access:sign-in'],
		delete: ['access:manage', 'operations:run']
	},
	'access.single_sign_on_requests': signingInOnce,
	'access.single_sign_on_sessions': signingInOnce,
	'access.logout_tokens': signingInOnce,
	'access.invitations': {
		read: ['access:manage', 'access:sign-in', 'operations:run'],
		insert: ['access:manage', 'access:sign-in'],
		update: ['access:manage', 'access:sign-in'],
		delete: ['operations:run']
	},
	'access.authenticators': ownFactor,
	'access.recovery_codes': ownFactor,
	'access.passkeys': ownFactor,
	'access.challenges': signingIn,
	'access.pending_sign_ins': signingIn,
	'drafts.drafts': {
		read: [{ own: 'entry', with: 'drafts:keep' }, 'operations:run'],
		insert: [{ own: 'entry', with: 'drafts:keep' }],
		update: [{ own: 'entry', with: 'drafts:keep' }],
		delete: [{ own: 'entry', with: 'drafts:keep' }, 'operations:run']
	},
	'feedback.reports': {
		read: ['feedback:answer', 'operations:run'],
		insert: ['feedback:report'],
		update: ['feedback:answer', 'operations:run'],
		delete: []
	},
	'operations.job_runs': {
		read: ['operations:manage', 'operations:run'],
		insert: ['operations:run'],
		update: ['operations:run'],
		delete: ['operations:run']
	}
};

export type Reach = 'all' | 'own' | 'none';

/** What the table says for an actor: all rows, only their own, or none. */
export function reachOf(grants: readonly Grant[], actor: Actor): Reach {
	const permissions = permissionsOf(actor);
	if (grants.some((grant) => grant === 'everybody' || (typeof grant === 'string' && permissions.includes(grant))))
		return 'all';
	const hasOwn = grants.some((grant) => {
		if (typeof grant === 'string' || (grant.with && !permissions.includes(grant.with))) return false;
		if (grant.own === 'person') return actor.id.startsWith('person:');
		if (grant.own === 'area') return (actor.areas ?? []).length > 0;
		return true;
	});
	return hasOwn ? 'own' : 'none';
}
