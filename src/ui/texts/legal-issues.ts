import type { LegalRule } from '#domain/legal';
import { legalFieldLabel } from './legal.ts';

type Detail = Readonly<Record<string, string | number>>;

/** What to do, as it stands beside the field. */
export const legalFaultTexts: Readonly<Record<LegalRule, string>> = {
	'legal-field-missing': 'Bitte füllen Sie dieses Feld aus.',
	'legal-section-missing':
		'Bitte schreiben Sie mindestens einen Abschnitt: eine Zeile mit „# “ und der Überschrift, darunter den Text.',
	'legal-placeholder':
		'Hier steht noch ein Platzhalter in eckigen Klammern. Bitte ersetzen Sie ihn, oder lassen Sie „Mustertext“ angekreuzt.',
	'legal-email-invalid': 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel poststelle@kreis.example.',
	'legal-date-invalid': 'Bitte geben Sie einen Tag ein.',
	'legal-choice-invalid': 'Bitte wählen Sie eine der Antworten.'
};

export const legalIssueTexts: Record<string, (detail: Detail) => string> = {
	...Object.fromEntries(
		Object.entries(legalFaultTexts).map(([rule, text]) => [
			rule,
			(detail: Detail) => `${legalFieldLabel(String(detail['field']))}: ${text}`
		])
	),
	'legal-still-sample': () =>
		'Ein Mustertext kann nicht als geprüft gelten. Bitte machen Sie ihn zuerst zu Ihrem eigenen Text.'
};
