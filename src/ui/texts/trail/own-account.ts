import type { CommandText } from './command-text.ts';

/** What people do about their own sign-in, some of it before they are signed in: then the trail says "Programm". */
export const ownAccountTrail = {
	'access.redeem-invitation': {
		name: 'Kennwort mit einem Link gewählt',
		by: 'own-account',
		sentence: (detail) =>
			detail.text('purpose') === 'fresh-start'
				? `hat mit einem Link das Kennwort für das Konto${detail.after('personId')} neu gesetzt und den zweiten Faktor entfernt.`
				: `hat mit einem Link das Kennwort für das Konto${detail.after('personId')} gesetzt.`
	},
	'access.request-password-link': {
		name: 'Link für ein neues Kennwort angefordert',
		by: 'own-account',
		sentence: (detail) => `hat für das Konto${detail.after('personId')} einen Link für ein neues Kennwort angefordert.`
	},
	'access.change-password': {
		name: 'Kennwort geändert',
		by: 'own-account',
		sentence: (detail) => {
			const ended = detail.count('ended', 'andere Anmeldung', 'andere Anmeldungen');
			return `hat das eigene Kennwort geändert${ended ? `; beendet: ${ended}` : ''}.`;
		}
	},
	'access.add-authenticator': {
		name: 'Einmalcodes eingerichtet',
		by: 'own-account',
		sentence: () => 'hat Einmalcodes aus einer App als zweiten Faktor eingerichtet.'
	},
	'access.remove-authenticator': {
		name: 'Einmalcodes entfernt',
		by: 'own-account',
		sentence: () => 'hat die Einmalcodes aus der App entfernt.'
	},
	'access.renew-recovery-codes': {
		name: 'Wiederherstellungscodes erneuert',
		by: 'own-account',
		sentence: () => 'hat sich neue Wiederherstellungscodes geben lassen.'
	},
	'access.use-recovery-code': {
		name: 'Wiederherstellungscode benutzt',
		by: 'own-account',
		sentence: (detail) => {
			const left = detail.count('left', 'Code gilt', 'Codes gelten');
			return `hat für das Konto${detail.after('personId')} einen Wiederherstellungscode eingelöst${left ? `; ${left} noch` : ''}.`;
		}
	},
	'access.add-passkey': {
		name: 'Passkey angelegt',
		by: 'own-account',
		sentence: () => 'hat einen Passkey angelegt.'
	},
	'access.remove-passkey': {
		name: 'Passkey entfernt',
		by: 'own-account',
		sentence: () => 'hat einen Passkey entfernt.'
	},
	'access.end-session': {
		name: 'Anmeldung beendet',
		by: 'own-account',
		sentence: () => 'hat eine eigene Anmeldung auf einem anderen Gerät beendet.'
	},
	'access.end-other-sessions': {
		name: 'Andere Anmeldungen beendet',
		by: 'own-account',
		sentence: () => 'hat alle anderen eigenen Anmeldungen beendet.'
	}
} as const satisfies Record<string, CommandText>;
