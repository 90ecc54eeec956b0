import { error } from '@sveltejs/kit';
import { personIdOf, type Actor } from '#domain/access';

type Locals = Pick<App.Locals, 'actor' | 'session'>;
export type Own = { readonly actor: Actor; readonly personId: number; readonly sessionId: number };

/** Who is signed in, as a person with an account; demo roles have none. */
export function ownAccount({ actor, session }: Locals): Own {
	const personId = personIdOf(actor);
	if (personId === null || !session) error(403, 'Zu dieser Anmeldung gehört kein Konto.');
	return { actor, personId, sessionId: session.id };
}
