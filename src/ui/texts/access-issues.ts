import type { Role } from '#domain/access';
import { accountIssueTexts } from './account-issues.ts';
import { organisationIssueTexts } from './organisation-issues.ts';
import { periodInWords } from './period-in-words.ts';
import { roleTexts } from './roles.ts';

type Detail = Readonly<Record<string, string | number>>;

export const accessIssueTexts: Record<string, (detail: Detail) => string> = {
	'organisation-unknown': (detail) => `Die Organisation „${detail['organisation']}“ gibt es nicht.`,
	'roles-kept-apart': (detail) =>
		`Die Rollen „${roleName(detail['one'])}“ und „${roleName(detail['other'])}“ darf nicht dieselbe Person zur selben Zeit haben${
			detail['from'] === undefined ? '' : ` (${roleName(detail['other'])}: ${periodInWords(detail)})`
		}.`,
	...accountIssueTexts,
	...organisationIssueTexts,
	'person-exists': (detail) => `Für ${detail['email']} gibt es schon ein Konto.`,
	'person-unknown': () => 'Dieses Konto gibt es nicht.',
	'person-locked': () => 'Dieses Konto ist gesperrt. Bitte entsperren Sie es zuerst.',
	'person-has-password': () =>
		'Diese Person hat schon ein Kennwort. Wenn sie nicht mehr hineinkommt, setzen Sie ihren Zugang zurück.',
	'no-open-invitation': () => 'Für diese Person gibt es keine offene Einladung.'
};

function roleName(role: string | number | undefined): string {
	return roleTexts[role as Role]?.name ?? String(role);
}
