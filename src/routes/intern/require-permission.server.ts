import { error } from '@sveltejs/kit';
import { may, type Actor, type Permission } from '#domain/access';

/** Pages that show working figures ask here first; commands ask again. */
export function requirePermission(actor: Actor, permission: Permission): void {
	if (!may(actor, permission)) error(403, { message: 'Dafür hat Ihre Rolle keine Berechtigung.', id: '' });
}
