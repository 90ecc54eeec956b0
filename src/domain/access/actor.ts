import { ROLES, type Permission, type Role } from './roles.ts';

/** Whoever acts: a signed-in person, the operator at the command line, or nobody in particular. */
export type Actor = { readonly id: string; readonly name: string; readonly roles: readonly Role[] };

/** A citizen reading public pages. */
export const anonymous: Actor = { id: 'anonymous', name: 'Öffentlichkeit', roles: [] };

export function isAnonymous({ id }: Actor): boolean {
	return id === anonymous.id;
}

/** Whoever may start the program on the server holds every role; the trail says "Befehlszeile". */
export const operator: Actor = { id: 'operator', name: 'Befehlszeile', roles: Object.keys(ROLES) as Role[] };

export function may(actor: Actor, permission: Permission): boolean {
	return actor.roles.some((role) => (ROLES[role] as readonly Permission[]).includes(permission));
}
