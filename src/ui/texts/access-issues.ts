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
	'password-too-short': (detail) => `Das Kennwort ist zu kurz. Es braucht mindestens ${detail['shortest']} Zeichen.`,
	'password-too-long': (detail) => `Das Kennwort ist zu lang. Es darf höchstens ${detail['longest']} Zeichen haben.`,
	'password-common': () =>
		'Dieses Kennwort probieren Angreifer als Erstes. Vier Wörter, die nichts miteinander zu tun haben, sind sicherer.',
	'password-personal': () =>
		'Das Kennwort besteht fast nur aus Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie ein anderes.',
	'password-not-repeated': () =>
		'Die beiden Eingaben sind verschieden. Bitte geben Sie das neue Kennwort zweimal gleich ein.',
	'old-password-wrong': () => 'Das bisherige Kennwort stimmt nicht.',
	'too-many-attempts': () => 'Zu viele Versuche. Bitte warten Sie 15 Minuten.',
	'invitation-void': () => 'Dieser Link gilt nicht mehr.',
	'no-own-account': () => 'Zu dieser Anmeldung gehört kein Konto.',
	'proof-needed': () => 'Bitte bestätigen Sie zuerst noch einmal, dass Sie es sind.',
	'code-wrong': () => 'Der Code stimmt nicht. Ein Code gilt 30 Sekunden und nur einmal.',
	'offer-too-old': () => 'Die Einrichtung hat zu lange gedauert. Bitte scannen Sie den neuen QR-Code.',
	'authenticator-there-already': () =>
		'Es ist schon eine App eingerichtet. Entfernen Sie diese zuerst, wenn Sie wechseln möchten.',
	'no-authenticator': () => 'Es ist keine App eingerichtet.',
	'no-second-factor': () => 'Wiederherstellungscodes gibt es erst, wenn ein zweiter Faktor eingerichtet ist.',
	'passkey-not-accepted': () => 'Der Passkey wurde nicht angenommen. Bitte versuchen Sie es noch einmal.',
	'passkey-unknown': () => 'Diesen Passkey gibt es nicht mehr.',
	'passkey-name-missing': () => 'Bitte geben Sie dem Passkey einen Namen.',
	'session-unknown': () => 'Diese Anmeldung ist schon beendet.',
	'no-open-invitation': () => 'Für diese Person gibt es keine offene Einladung.'
};

function roleName(role: string | number | undefined): string {
	return roleTexts[role as Role]?.name ?? String(role);
}
