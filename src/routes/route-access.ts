/**
 * Who may open which route. The gate asks here before a route is run, `docs/permissions.md` is made from it, and a test
 * tries every route with every role. What a form on the page may do its command decides.
 */
import { isAnonymous, may, type Actor, type Permission } from '#domain/access';

/** Everybody, whoever is signed in, or whoever holds one of the permissions. */
export type RouteAccess = 'everybody' | 'signed-in' | readonly Permission[];

/** Folders whose name says that they are for everybody. */
const PUBLIC_GROUPS = /^\/\((public|data)\)/;

export const ROUTE_ACCESS: Readonly<Record<string, RouteAccess>> = {
	'/abmelden': 'everybody',
	'/anmelden': 'everybody',
	'/anmelden/passkey': 'everybody',
	'/anmelden/zweiter-faktor': 'everybody',
	'/anmelden/zweiter-faktor/passkey': 'everybody',
	'/einladung/[token]': 'everybody',
	'/anmelden/[anbieter]': 'everybody',
	'/anmelden/[anbieter]/abgemeldet': 'everybody',
	'/anmelden/[anbieter]/rueckkehr': 'everybody',
	'/health': 'everybody',
	// Only for programs on the same machine or with the token: the route itself looks.
	'/metrics': 'everybody',
	'/ready': 'everybody',
	'/sitzung-abgelaufen': 'everybody',
	'/verweigert': [],
	'/intern': 'signed-in',
	'/kennwort-vergessen': 'everybody',
	'/konto': 'signed-in',
	'/konto/bestaetigen': ['access:own-account'],
	'/konto/bestaetigen/passkey': ['access:own-account'],
	'/konto/kennwort': ['access:own-account'],
	'/konto/passkeys': ['access:own-account'],
	'/konto/passkeys/neu': ['access:own-account'],
	'/konto/wiederherstellungscodes': ['access:own-account'],
	'/konto/zweiter-faktor': ['access:own-account'],
	'/intern/arbeitsstand': ['monitor:read-working'],
	'/intern/arbeitsstand/datei': ['monitor:read-working'],
	'/intern/auffaelligkeiten': ['monitor:read-working'],
	'/intern/auffaelligkeiten/[key]': ['monitor:read-working'],
	'/intern/ausgaben': ['monitor:read-working'],
	'/intern/ausgaben/angriff': ['monitor:release'],
	'/intern/ausgaben/sonderauswertung': ['monitor:release'],
	'/intern/ausgaben/sonderauswertungen': ['monitor:read-working'],
	'/intern/ausgaben/sonderauswertungen/[id]': ['monitor:read-working'],
	'/intern/ausgaben/sonderauswertungen/[id]/datei': ['monitor:read-working'],
	'/intern/ausgaben/vorschau': ['monitor:release'],
	'/intern/betrieb': ['operations:manage'],
	'/intern/eigene-daten': ['monitor:read-own-area'],
	// Everybody's own; the command and the database ask whose.
	'/intern/entwuerfe': 'signed-in',
	'/intern/indikatoren': ['monitor:define-indicators', 'monitor:approve-indicators'],
	'/intern/indikatoren/[id]': ['monitor:define-indicators', 'monitor:approve-indicators'],
	'/intern/indikatoren/[id]/bearbeiten': ['monitor:define-indicators'],
	'/intern/indikatoren/neu': ['monitor:define-indicators'],
	'/intern/konten': ['access:manage'],
	'/intern/konten/[id]': ['access:manage'],
	'/intern/konten/neu': ['access:manage'],
	'/intern/lieferungen': ['intake:read'],
	'/intern/lieferungen/[id]': ['intake:read'],
	'/intern/lieferungen/[id]/datei': ['intake:read'],
	'/intern/protokoll': ['audit:read'],
	'/intern/protokoll/[id]': ['audit:read'],
	'/intern/protokoll/auszug': ['audit:read'],
	'/intern/organisationen': ['access:manage'],
	'/intern/organisationen/[id]': ['access:manage'],
	'/intern/rechtstexte': ['legal:edit'],
	'/intern/rechtstexte/[seite]': ['legal:edit'],
	'/intern/regeln': ['disclosure:rules'],
	'/intern/rueckmeldungen': ['feedback:answer'],
	'/intern/rueckmeldungen/[nummer]': ['feedback:answer'],
	'/intern/sonderthemen': ['monitor:read-working'],
	'/intern/ziele': ['monitor:read-working'],
	'/intern/ohne-rolle': 'signed-in',
	'/intern/vorlagen': ['intake:read']
};

/** Undefined for a route nobody has decided about: it is opened to nobody. */
export function accessOf(route: string): RouteAccess | undefined {
	return PUBLIC_GROUPS.test(route) ? 'everybody' : ROUTE_ACCESS[route];
}

export function mayOpen(actor: Actor, access: RouteAccess | undefined): boolean {
	if (access === undefined) return false;
	if (access === 'everybody') return true;
	if (access === 'signed-in') return !isAnonymous(actor);
	return access.some((permission) => may(actor, permission));
}
