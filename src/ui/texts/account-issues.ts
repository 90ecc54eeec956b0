/** Refusals about accounts and their roles. */
import { ROLE_ORGANISATIONS, type Role } from '#domain/access';
import { formatDate } from './format-date.ts';
import { kindsInWords } from './organisations.ts';
import { periodInWords } from './period-in-words.ts';
import { roleTexts } from './roles.ts';

type Detail = Readonly<Record<string, string | number>>;

export const accountIssueTexts: Record<string, (detail: Detail) => string> = {
	'person-without-email': () =>
		'Ohne E-Mail-Adresse könnte diese Person sich nicht mehr anmelden. Bitte geben Sie eine an.',
	'person-locked-already': () => 'Dieses Konto ist schon gesperrt.',
	'person-not-locked': () => 'Dieses Konto ist nicht gesperrt.',
	'person-in-bin': () => 'Dieses Konto liegt im Papierkorb. Holen Sie es zuerst zurück.',
	'person-not-in-bin': () => 'Dieses Konto liegt nicht im Papierkorb.',
	'bin-period-is-over': (detail) =>
		`Nach ${detail['days']} Tagen im Papierkorb lässt sich ein Konto nicht mehr zurückholen.`,
	'last-administrator': (detail) =>
		`Danach könnte ab ${formatDate(String(detail['from']))} niemand mehr Konten verwalten. Geben Sie zuerst einer anderen Person die Rolle „${roleTexts.administrator.name}“; sie zählt, sobald die Person sich anmelden kann.`,
	'own-roles': () => 'Sich selbst kann niemand eine Rolle geben. Bitten Sie eine andere Person, die Konten verwaltet.',
	'role-not-here': (detail) => {
		const kinds = ROLE_ORGANISATIONS[detail['role'] as Role] ?? [];
		return `Die Rolle „${nameOf(detail)}“ passt nicht zu „${detail['organisation']}“. Sie gehört zu: ${kindsInWords(kinds)}.`;
	},
	'role-held-already': (detail) =>
		`Diese Person hat die Rolle „${nameOf(detail)}“ dort schon (${periodInWords(detail)}).`,
	'role-ends-earlier': (detail) =>
		`Die Rolle „${nameOf(detail)}“ endet schon am ${formatDate(String(detail['to']))}. Soll sie länger gelten, geben Sie sie für die Zeit danach neu.`,
	'role-end-in-the-past': () =>
		'Vergangene Tage lassen sich einer Rolle nicht nehmen: An ihnen wurde mit ihr gearbeitet. Der früheste letzte Tag ist gestern.',
	'assignment-unknown': () => 'Diese Rolle hat diese Person nicht.',
	'assignment-ends-before-it-begins': () => 'Eine Rolle kann nicht enden, bevor sie beginnt.'
};

function nameOf({ role }: Detail): string {
	return roleTexts[role as Role]?.name ?? String(role);
}
