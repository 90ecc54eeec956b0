/**
 * Who may do what. Roles follow tasks, not persons; a permission is named `module:action`.
 * The two monitor roles are kept apart on purpose: who accepts deliveries need not be who releases figures.
 */
export const PERMISSIONS = [
	'areas:write',
	'intake:read',
	'intake:write',
	'monitor:read-working',
	'monitor:compute',
	'monitor:release',
	'disclosure:rules',
	'access:manage',
	'audit:read'
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = {
	'monitor-editor': ['intake:read', 'intake:write', 'monitor:read-working', 'monitor:compute', 'areas:write'],
	'monitor-releaser': ['intake:read', 'monitor:read-working', 'monitor:compute', 'monitor:release', 'disclosure:rules'],
	auditor: ['audit:read'],
	administrator: ['access:manage']
} as const satisfies Record<string, readonly Permission[]>;
export type Role = keyof typeof ROLES;
