import { error } from '@sveltejs/kit';
import { may, type Actor, type Permission } from '#domain/access';

/** Internal pages and their forms ask here first, so that a wrong role gets a page that says so; commands ask again. */
export function requirePermission(actor: Actor, permission: Permission): void {
	if (!may(actor, permission)) error(403, 'Dafür hat Ihre Rolle keine Berechtigung.');
}
