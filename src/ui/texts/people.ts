import type { PersonState, TimeOfPeriod } from '#domain/access';

export const personStateTexts: Record<PersonState, string> = {
	active: 'aktiv',
	invited: 'eingeladen',
	locked: 'gesperrt',
	bin: 'im Papierkorb'
};

/** Beside a role: what holds today needs no word. */
export const timeTexts: Record<TimeOfPeriod, string | null> = {
	present: null,
	future: 'beginnt noch',
	past: 'vergangen',
	withdrawn: 'zurückgenommen'
};

export const invitationStateTexts: Record<'open' | 'expired' | 'withdrawn', string> = {
	open: 'offen',
	expired: 'abgelaufen',
	withdrawn: 'zurückgezogen'
};
