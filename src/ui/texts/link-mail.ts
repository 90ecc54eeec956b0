import { formatDateTime } from './format-date.ts';

type Link = {
	readonly purpose: 'invitation' | 'fresh-start' | 'forgotten-password';
	readonly to: string;
	readonly name: string;
	readonly link: string;
	/** ISO; left out where it is an hour. */
	readonly expiresAt?: string;
};

/** The mail that carries a link with which somebody sets their password. */
export function linkMail({ purpose, to, name, link, expiresAt }: Link): {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
} {
	const { subject, reason, ignore } = TEXTS[purpose];
	const until = expiresAt
		? `Der Link gilt bis ${formatDateTime(expiresAt)} Uhr und nur einmal.`
		: 'Der Link gilt eine Stunde und nur einmal.';
	const lines = [
		`Guten Tag, ${name},`,
		reason,
		link,
		until,
		ignore,
		'Diese Nachricht hat das Programm kreislauf verschickt.'
	];
	return { to, subject, text: `${lines.join('\n\n')}\n` };
}

const TEXTS: Record<Link['purpose'], { readonly subject: string; readonly reason: string; readonly ignore: string }> = {
	invitation: {
		subject: 'Ihr Konto im Sozialdatenmonitor',
		reason: 'für Sie wurde ein Konto angelegt. Mit diesem Link wählen Sie Ihr Kennwort:',
		ignore: 'Bitte geben Sie den Link nicht weiter: Wer ihn hat, kann sich mit Ihrem Namen anmelden.'
	},
	'fresh-start': {
		subject: 'Neuer Zugang zu Ihrem Konto',
		reason:
			'Ihr Zugang wurde zurückgesetzt. Mit diesem Link wählen Sie ein neues Kennwort; Ihren zweiten Faktor richten Sie danach neu ein:',
		ignore: 'Haben Sie nicht darum gebeten? Dann sprechen Sie bitte die Verwaltung Ihres Kreises an.'
	},
	'forgotten-password': {
		subject: 'Neues Kennwort wählen',
		reason: 'jemand hat für Ihr Konto ein neues Kennwort angefordert. Mit diesem Link wählen Sie es:',
		ignore: 'Waren Sie das nicht? Dann brauchen Sie nichts zu tun; Ihr Kennwort bleibt, wie es ist.'
	}
};
