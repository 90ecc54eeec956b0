import type { CommandText } from './command-text.ts';

export const accessTrail = {
	'access.add-person': {
		name: 'Konto angelegt',
		sentence: (detail) => `hat das Konto${detail.after('personId')} angelegt.`
	},
	'access.configure-organisations': {
		name: 'Organisationen aus der Konfiguration übernommen',
		sentence: (detail) => {
			const added = detail.length('added');
			const organisations =
				added === null ? 'Organisationen' : added === 1 ? '1 Organisation' : `${added} Organisationen`;
			return `hat ${organisations} aus der Konfiguration des Kreises übernommen.`;
		}
	},
	'access.invite-person': {
		name: 'Person eingeladen',
		sentence: (detail) => `hat das Konto${detail.after('personId')} angelegt und eine Einladung ausgestellt.`
	},
	'access.renew-invitation': {
		name: 'Einladung erneuert',
		sentence: (detail) => `hat für das Konto${detail.after('personId')} eine neue Einladung ausgestellt.`
	},
	'access.withdraw-invitation': {
		name: 'Einladung zurückgezogen',
		sentence: (detail) => `hat die offene Einladung für das Konto${detail.after('personId')} zurückgezogen.`
	},
	'access.reset-access': {
		name: 'Zugang zurückgesetzt',
		sentence: (detail) =>
			`hat für das Konto${detail.after('personId')} einen Link ausgestellt, mit dem Kennwort und zweiter Faktor neu gesetzt werden.`
	}
} as const satisfies Record<string, CommandText>;
