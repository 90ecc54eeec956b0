import { CannotStart } from './cannot-start.ts';

/** What PostgreSQL or the network says (SQLSTATE or system code), as an operator can act on it. */
const PROBLEMS: readonly (readonly [code: RegExp, text: string])[] = [
	[
		/^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)$/,
		'Unter der Adresse in DATABASE_URL antwortet kein PostgreSQL. Läuft der Dienst, stimmen Rechner und Port?'
	],
	[/^(ENOTFOUND|EAI_AGAIN)$/, 'Den Rechner, den DATABASE_URL nennt, gibt es nicht oder sein Name ist nicht auflösbar.'],
	[/^28/, 'PostgreSQL lässt den Benutzer aus DATABASE_URL nicht zu. Stimmen Name, Kennwort und pg_hba.conf?'],
	[/^3D000$/, 'Die Datenbank, die DATABASE_URL nennt, gibt es auf dem Server nicht. Bitte legen Sie sie an.'],
	[/^42501$/, 'Dem Benutzer aus DATABASE_URL fehlen Rechte in der Datenbank, siehe docs/operations/postgresql.md.'],
	[/^53300$/, 'PostgreSQL hat keine Verbindung mehr frei (max_connections).'],
	[/^57P0/, 'PostgreSQL fährt gerade hoch oder herunter. Bitte in einer Minute noch einmal versuchen.'],
	[/CERT|SSL|TLS/, 'Die verschlüsselte Verbindung zu PostgreSQL kam nicht zustande. Stimmt das Zertifikat?']
];

const ROLE_IS_MISSING =
	'In PostgreSQL fehlt die Rolle kreislauf_app, und der Benutzer aus DATABASE_URL darf sie nicht anlegen. ' +
	'Was ein Administrator dafür ausführt, steht in docs/operations/postgresql.md unter „Datenbankrollen“.';

/**
 * What to tell the operator when PostgreSQL cannot be used; null for an error of another kind. Neither the address nor
 * anything from the error's own text is repeated: a mistyped address may hold the password in any of its parts.
 */
export function databaseProblem(error: unknown): CannotStart | null {
	const { code, message } = error as { code?: unknown; message?: string };
	if (typeof code !== 'string') return null;
	// What the first step that needs the role says itself, see migrations/0007.
	if (code === 'P0001' && message?.includes('kreislauf_app')) return new CannotStart(ROLE_IS_MISSING);
	const known = PROBLEMS.find(([codes]) => codes.test(code));
	return known ? new CannotStart(`${known[1]} (${code})`) : null;
}

/** @throws {CannotStart} when the text cannot be the address of a PostgreSQL database. */
export function checkDatabaseUrl(text: string): void {
	const url = URL.parse(text);
	if (url && /^postgres(ql)?:$/.test(url.protocol)) return;
	throw new CannotStart('DATABASE_URL ist keine Adresse der Form postgres://name:kennwort@rechner:5432/datenbank.');
}
