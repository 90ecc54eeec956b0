import { sql } from '#platform/database';
import type { PersonState } from '../person.ts';

/**
 * The state of the row `person` of access.people. Invited is who was sent a link and has found no way in yet: neither used
 * the link nor come through single sign-on.
 */
export const personState = sql<PersonState>`case
	when person.deleted_at is not null then 'bin'
	when not person.is_active then 'locked'
	when person.password_hash is null
		and exists (select from access.invitations invitation where invitation.person_id = person.id)
		and not exists (select from access.invitations invitation
			where invitation.person_id = person.id and invitation.used_at is not null)
		and not exists (select from access.identities identity where identity.person_id = person.id) then 'invited'
	else 'active' end`;
