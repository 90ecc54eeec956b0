/** What the program does by itself when somebody signs in through their own house. */
import { roleName } from '../assignment-text.ts';
import type { CommandText } from './command-text.ts';
import type { EntryDetail } from './entry-detail.ts';

export const singleSignOnTrail = {
	'access.join-by-single-sign-on': {
		name: 'Konto bei der ersten Anmeldung angelegt',
		sentence: (detail) =>
			`hat bei der ersten Anmeldung${through(detail)} das Konto${detail.after('personId')} angelegt.`
	},
	'access.connect-identity': {
		name: 'Konto mit der Anmeldung eines Hauses verbunden',
		sentence: (detail) =>
			`hat das Konto${detail.after('personId')} über seine bestätigte E-Mail-Adresse mit der Anmeldung${through(detail)} verbunden.`
	},
	'access.follow-claims': {
		name: 'Rollen nach der Anmeldung angepasst',
		sentence: (detail) => {
			const parts = [
				told('neu', detail.texts('begun')),
				told('beendet', detail.texts('ended')),
				told('nicht gegeben', detail.texts('leftOut'))
			].filter((part) => part !== null);
			const what = parts.length > 0 ? `: ${parts.join('; ')}` : '';
			return `hat bei der Anmeldung${through(detail)} die Rollen des Kontos${detail.after('personId')} angepasst${what}.`;
		}
	}
} as const satisfies Record<string, CommandText>;

function through(detail: EntryDetail): string {
	const provider = detail.quoted('provider');
	return provider && ` über${provider}`;
}

/** Recorded as `monitor-editor in county-administration`. */
function told(what: string, roles: readonly string[]): string | null {
	const names = roles.map((role) => `„${roleName(role.split(' ')[0] ?? role)}“`);
	return names.length > 0 ? `${what} ${names.join(', ')}` : null;
}
