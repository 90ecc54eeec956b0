import type { Issue } from '#domain/audit';

const SHORTEST = 12;
const LONGEST = 200;

/** What is tried first; in German offices also the house, the season, the keyboard. */
const COMMON = [
	'passwort|kennwort|password|passw0rd|geheim|secret|losung|zugang|login|start|test',
	'qwertz|qwertzuiop|qwerty|qwertyuiop|asdfgh|asdf|yxcvbn|abc|abcd|abcdef|abcdefgh',
	'hallo|willkommen|welcome|hello|schatz|liebe|sonne|iloveyou|letmein|master|admin|administrator|root|user|gast',
	'fruehling|frühling|sommer|herbst|winter|januar|februar|maerz|märz|april|mai|juni|juli|august|september|oktober',
	'november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
	'kreis|landkreis|kreisverwaltung|verwaltung|landratsamt|rathaus|stadt|gemeinde|hessen|deutschland',
	'kreislauf|monitor|sozialmonitor|sozialplanung|jugendamt|sozialamt|jobcenter'
].join('|');
const ONLY_COMMON = new RegExp(`^[^\\p{L}]{0,6}(?:(?:${COMMON})[^\\p{L}]{0,6})+$`, 'iu');
const SHORTEST_NAME_PART = 4;

/**
 * Why a password is not taken: too short, too long, made of what everybody tries, or of the person's own name or address.
 * No rule asks for special characters or for a change every few months (NIST SP 800-63B, 5.1.1.2; BSI ORP.4.A23).
 */
export function findPasswordFaults(
	password: string,
	{ email, name }: { readonly email: string; readonly name: string }
): Issue[] {
	const length = [...password].length;
	if (length < SHORTEST) return [fault('password-too-short', { shortest: SHORTEST })];
	if (length > LONGEST) return [fault('password-too-long', { longest: LONGEST })];
	if (isMadeOf(password, [email, ...email.split(/[@.\-_+]/), ...name.split(/[\s-]+/)]))
		return [fault('password-personal')];
	return isCommon(password) ? [fault('password-common')] : [];
}

/** Words everybody tries, few different characters, or a run like `123456789012` and `abcdefghijkl`. */
function isCommon(password: string): boolean {
	return ONLY_COMMON.test(password) || new Set(password).size < 5 || isRun(password);
}

function isRun(password: string): boolean {
	const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
	const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
	// From 9 to 0 and from z to a the run goes on.
	return (
		steps.every((step) => step === 1 || step === -9 || step === -25) || steps.every((step) => step === -1 || step === 9)
	);
}

/** Whether little is left when name and address are taken out. */
function isMadeOf(password: string, parts: readonly string[]): boolean {
	const names = parts.map((part) => part.toLowerCase()).filter(({ length }) => length >= SHORTEST_NAME_PART);
	let rest = password.toLowerCase();
	for (const part of names.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(part, '');
	return rest.length < password.length && rest.replace(/[^\p{L}]/gu, '').length < SHORTEST_NAME_PART;
}

function fault(rule: string, detail: Record<string, number> = {}): Issue {
	return { rule, level: 'error', detail };
}
