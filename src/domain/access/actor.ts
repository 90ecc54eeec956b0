import { PERMISSIONS, ROLES, SERVICES, type Permission, type Role, type Service } from './roles.ts';

/** Whoever acts: a signed-in person, the operator at the command line, the program itself, or nobody in particular. */
export type Actor = {
	readonly id: string;
	readonly name: string;
	/** In force today, and not waiting for a second factor. */
	readonly roles: readonly Role[];
	/** Municipalities for which the actor holds a role, as AGS. */
	readonly areas?: readonly string[];
	/** Held, but resting until a second factor is shown. */
	readonly restingRoles?: readonly Role[];
	readonly service?: Service;
};

/** A citizen reading public pages. */
export const anonymous: Actor = { id: 'anonymous', name: 'Öffentlichkeit', roles: [] };

export function isAnonymous({ id }: Actor): boolean {
	return id === anonymous.id;
}

/** Whoever may start the program on the server holds every role; the trail says "Befehlszeile". */
export const operator: Actor = { id: 'operator', name: 'Befehlszeile', roles: Object.keys(ROLES) as Role[] };

export function serviceActor(service: Service): Actor {
	return { id: `service:${service}`, name: 'Programm', roles: [], service };
}

/** The person's number, or null: nobody in particular, the command line, a demo role, the program itself. */
export function personIdOf({ id }: Actor): number | null {
	const number = /^person:(\d+)$/.exec(id)?.[1];
	return number === undefined ? null : Number(number);
}

/** Everything the actor may do. Whoever is signed in keeps drafts of their own; as a person they also manage their account. */
export function permissionsOf(actor: Actor): Permission[] {
	const held = new Set<Permission>(actor.roles.flatMap((role) => ROLES[role].permissions));
	if (actor.service) for (const permission of SERVICES[actor.service]) held.add(permission);
	if (!isAnonymous(actor) && !actor.service) held.add('drafts:keep');
	if (actor.id.startsWith('person:')) held.add('access:own-account');
	if (actor.id === operator.id) for (const permission of PERMISSIONS) held.add(permission);
	return [...held];
}

export function may(actor: Actor, permission: Permission): boolean {
	return permissionsOf(actor).includes(permission);
}
