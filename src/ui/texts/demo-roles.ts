import type { Role } from '#domain/access';

const GROUPS = {
	first: 'Zum Umsehen',
	monitor: 'Monitor',
	departments: 'Fachbereiche und Planung',
	bodies: 'Gremien',
	contracts: 'Leistungsverträge'
} as const;

/** Which group of the sign-in page of the demo a role stands in; a new role has to be given one. */
const GROUP_OF_ROLE: Record<Role, keyof typeof GROUPS> = {
	'monitor-editor': 'first',
	'monitor-releaser': 'first',
	'municipality-contact': 'first',
	auditor: 'first',
	administrator: 'first',
	'monitor-reader': 'monitor',
	'register-counter': 'monitor',
	'working-group-member': 'monitor',
	'working-group-lead': 'monitor',
	'department-author': 'departments',
	'department-head': 'departments',
	planner: 'departments',
	'external-expert': 'departments',
	'body-secretary': 'bodies',
	'body-member': 'bodies',
	'contract-controller': 'contracts',
	provider: 'contracts'
};

/** The roles of the demo, the ones with most to see first. */
export const DEMO_ROLE_GROUPS: readonly { readonly title: string; readonly roles: readonly Role[] }[] = Object.entries(
	GROUPS
).map(([group, title]) => ({
	title,
	roles: (Object.keys(GROUP_OF_ROLE) as Role[]).filter((role) => GROUP_OF_ROLE[role] === group)
}));
