import type { SingleSignOnProblem } from '#domain/access';

/** What somebody reads whose sign-in through their own house did not work: what happened, and what to do now. */
export const singleSignOnTexts: Record<SingleSignOnProblem, { readonly title: string; readonly text: string }> = {
	'provider-unreachable': {
		title: 'Die Anmeldung Ihrer Verwaltung antwortet nicht',
		text: 'Bitte versuchen Sie es in einigen Minuten noch einmal. Wer hier ein eigenes Konto hat, kann sich damit anmelden.'
	},
	'provider-disturbed': {
		title: 'Die Anmeldung Ihrer Verwaltung ist gestört',
		text: 'Bitte versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie bitte Ihrer IT Bescheid; im Protokoll des Servers steht der Grund.'
	},
	'refused-by-provider': {
		title: 'Die Anmeldung wurde dort nicht abgeschlossen',
		text: 'Sie wurde abgebrochen oder nicht erlaubt. Sie können es noch einmal versuchen.'
	},
	'request-unknown': {
		title: 'Diese Anmeldung gilt nicht mehr',
		text: 'Sie hat länger als zehn Minuten gedauert, wurde schon benutzt oder in einem anderen Browser begonnen. Bitte beginnen Sie neu.'
	},
	'answer-invalid': {
		title: 'Die Antwort Ihrer Verwaltung war nicht gültig',
		text: 'Zur Sicherheit wurde niemand angemeldet. Bitte versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie bitte Ihrer IT Bescheid.'
	},
	'no-account': {
		title: 'Für Sie ist hier kein Konto offen',
		text: 'Dort hat die Anmeldung geklappt. Bitte wenden Sie sich an die Stelle, die in Ihrem Kreis die Konten verwaltet.'
	},
	'address-taken': {
		title: 'Ihre E-Mail-Adresse gehört hier schon zu einem Konto',
		text: 'Bitte melden Sie sich mit diesem Konto an. Soll es mit der Anmeldung Ihrer Verwaltung verbunden werden, wenden Sie sich bitte an die Stelle, die in Ihrem Kreis die Konten verwaltet.'
	}
};
