import type { SignInMethod, TimeOfPeriod } from '#domain/access';
import { formatNumber } from './format-number.ts';

export const signInMethodTexts: Record<SignInMethod, string> = {
	password: 'Mit Kennwort',
	passkey: 'Mit Passkey',
	'single-sign-on': 'Mit dem Konto Ihrer Verwaltung',
	invitation: 'Mit einem Link',
	demo: 'Vorführrolle'
};

/** What the account page says after one of its forms, by `?getan=`. */
export const accountDone: Readonly<Record<string, string>> = {
	beendet: 'Die Anmeldung ist beendet.',
	'andere-beendet': 'Alle anderen Anmeldungen sind beendet.',
	kennwort: 'Das neue Kennwort gilt. Alle anderen Anmeldungen sind beendet.'
};

/** Whether a role counts today, and why not. */
export function assignmentState(time: TimeOfPeriod, isResting: boolean): string {
	if (time === 'future') return 'Beginnt noch.';
	if (time !== 'present') return 'Beendet.';
	return isResting ? 'Ruht, bis Sie in dieser Anmeldung einen zweiten Faktor zeigen.' : 'Gilt.';
}

/** `Kein Passkey`, `1 Passkey`, `3 Passkeys`. */
export function countInWords(count: number, one: string, many: string): string {
	if (count === 0) return `Kein ${one}`;
	return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}
