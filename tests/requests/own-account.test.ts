/** Links, second steps, codes, own sessions: what the pages refuse, as somebody with bad intent would try it. */
import { describe, expect, inject, test } from 'vitest';
import { addAccount, inviteAccount, resetAccount } from '../support/add-account.ts';
import { codeFor, Guest, offerOn } from '../support/guest.ts';
import { textOf } from '../support/text-of.ts';

const origin = inject('origin');
const environment = inject('environment');
const PASSWORD = 'vier Pferde im Regen';
const newcomer = (): Guest => new Guest(origin);
const seen = async (answer: Response): Promise<string> => textOf(await answer.text());
const target = (answer: Response): string | null => answer.headers.get('location');
const mayRead = async (guest: Guest): Promise<boolean> => (await guest.get('/konto')).status === 200;

/** Somebody with one-time codes, and the browser in which they were set up. */
async function somebody(): Promise<{ email: string; password: string; secret: string; codes: string[]; guest: Guest }> {
	const account = await addAccount(environment, 'monitor-releaser');
	const guest = newcomer();
	await guest.signIn(account.email, account.password);
	return { ...account, ...(await guest.setUpCodes()), guest };
}

/** At the second step of signing in. */
async function halfway({ email, password }: { email: string; password: string }): Promise<Guest> {
	const guest = newcomer();
	const answer = await guest.signIn(email, password, '/konto');
	expect(target(answer)).toBe('/anmelden/zweiter-faktor?weiter=%2Fkonto');
	return guest;
}

describe('an invitation', () => {
	test('sets a password once, signs in, and leads whoever needs it to the second factor', async () => {
		const { email, path } = await inviteAccount(environment, 'monitor-editor', 'monitor-releaser');
		const guest = newcomer();
		expect(await seen(await guest.get(path))).toContain(email);
		const answer = await guest.post(path, { password: PASSWORD, repeated: PASSWORD });
		expect(target(answer)).toBe('/konto/zweiter-faktor');
		const page = await seen(await guest.get('/konto'));
		expect(page).toContain('Eine Ihrer Rollen ruht');
		expect(page).toContain('Ruht, bis Sie in dieser Anmeldung einen zweiten Faktor zeigen.');
		expect(target(await newcomer().signIn(email, PASSWORD))).toBe('/intern');
	});

	test('leads everybody else to their account', async () => {
		const { path } = await inviteAccount(environment, 'monitor-editor');
		expect(target(await newcomer().post(path, { password: PASSWORD, repeated: PASSWORD }))).toBe('/konto');
	});

	test.each([
		['short', 'elf Zeichen', 'mindestens 12 Zeichen'],
		['common', 'Passwort1234', 'probieren Angreifer als Erstes'],
		['personal', 'erika.muster', 'aus Ihrem Namen oder Ihrer Adresse']
	])('takes no %s password, and is still good afterwards', async (_, password, words) => {
		const { path } = await inviteAccount(environment, 'monitor-editor');
		const refused = await newcomer().post(path, { password, repeated: password });
		expect([refused.status, await seen(refused)]).toEqual([422, expect.stringContaining(words)]);
		expect((await newcomer().post(path, { password: PASSWORD, repeated: PASSWORD })).status).toBe(303);
	});

	test('wants the password twice the same', async () => {
		const { path } = await inviteAccount(environment, 'monitor-editor');
		const refused = await newcomer().post(path, { password: PASSWORD, repeated: `${PASSWORD}!` });
		expect([refused.status, await seen(refused)]).toEqual([422, expect.stringContaining('zweimal gleich')]);
	});

	test('that never was, was used, or was replaced, answers with the same words', async () => {
		const { email, path } = await inviteAccount(environment, 'monitor-editor');
		await newcomer().post(path, { password: PASSWORD, repeated: PASSWORD });
		const replaced = await resetAccount(environment, email);
		await resetAccount(environment, email);
		const answers: unknown[] = [];
		for (const one of ['/einladung/gibt-es-nicht', path, replaced]) {
			const page = await newcomer().get(one);
			const form = await newcomer().post(one, { password: PASSWORD, repeated: PASSWORD });
			expect(form.headers.getSetCookie()).toEqual([]);
			answers.push([page.status, await seen(page), form.status, await seen(form)]);
		}
		expect(answers[1]).toEqual(answers[0]);
		expect(answers[2]).toEqual(answers[0]);
		expect(answers[0]).toEqual([404, expect.stringContaining('Dieser Link gilt nicht mehr'), 404, expect.anything()]);
	});

	test('for a fresh start ends the sessions and takes the second factor away', async () => {
		const { email, guest } = await somebody();
		const path = await resetAccount(environment, email);
		expect(await mayRead(guest)).toBe(true);
		await newcomer().post(path, { password: PASSWORD, repeated: PASSWORD });
		expect(await mayRead(guest)).toBe(false);
		expect(target(await newcomer().signIn(email, PASSWORD))).toBe('/intern');
	});
});

describe('with a second factor, the password alone', () => {
	test('opens nothing, not even the own account', async () => {
		const guest = await halfway(await somebody());
		expect([...guest.cookies.keys()]).toEqual(['kreislauf-anmeldung']);
		for (const path of ['/konto', '/konto/zweiter-faktor', '/intern', '/intern/ausgaben']) {
			expect(target(await guest.get(path))).toBe(`/anmelden?weiter=${encodeURIComponent(path)}`);
		}
		// Nor does the note of the first step, taken for a session.
		guest.cookies.set('kreislauf', guest.cookies.get('kreislauf-anmeldung') ?? '');
		expect(await mayRead(guest)).toBe(false);
	});

	test('and the code open everything, under a new token; the note is spent', async () => {
		const person = await somebody();
		const guest = await halfway(person);
		const before = guest.twin();
		const answer = await guest.post('/anmelden/zweiter-faktor?/code', { code: codeFor(person.secret), next: '/konto' });
		expect(target(answer)).toBe('/konto');
		expect(await seen(await guest.get('/konto'))).not.toContain('Ruht, bis');
		expect(guest.cookies.get('kreislauf')).not.toBe(before.cookies.get('kreislauf-anmeldung'));
		expect(guest.cookies.has('kreislauf-anmeldung')).toBe(false);
		const again = await before.post('/anmelden/zweiter-faktor?/code', { code: person.codes[0] ?? '' });
		expect(target(again)).toBe('/anmelden?abgelaufen');
	});

	test('and a recovery code do too, once', async () => {
		const person = await somebody();
		const [code = ''] = person.codes;
		expect(person.codes).toHaveLength(10);
		const guest = await halfway(person);
		expect(target(await guest.post('/anmelden/zweiter-faktor?/code', { code: code.toLowerCase(), next: '' }))).toBe(
			'/intern'
		);
		expect(await seen(await guest.get('/konto'))).toContain('9 Codes sind noch gültig');
		const refused = await (await halfway(person)).post('/anmelden/zweiter-faktor?/code', { code });
		expect(refused.status).toBe(422);
	});
});

describe('the second step', () => {
	test('refuses wrong, late and used codes with the same words', async () => {
		const person = await somebody();
		const guest = await halfway(person);
		const send = (code: string): Promise<Response> => guest.post('/anmelden/zweiter-faktor?/code', { code });
		const used = codeFor(person.secret);
		const other = await halfway(person);
		await other.post('/anmelden/zweiter-faktor?/code', { code: used });
		const answers: unknown[] = [];
		for (const code of ['000000', codeFor(person.secret, -120), used]) {
			const answer = await send(code);
			answers.push([answer.status, await seen(answer)]);
		}
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect(answers[0]).toEqual([422, expect.stringContaining('Der Code stimmt nicht.')]);
	});

	test('cannot be guessed through: after five wrong codes the right one waits too, in all windows', async () => {
		const person = await somebody();
		const guests = await Promise.all([halfway(person), halfway(person), halfway(person)]);
		const tries = Array.from({ length: 15 }, (_, index) =>
			guests[index % 3]?.post('/anmelden/zweiter-faktor?/code', { code: String(index).padStart(6, '0') })
		);
		const texts = await Promise.all((await Promise.all(tries)).map((answer) => seen(answer ?? new Response())));
		expect(texts.filter((text) => text.includes('Bitte warten Sie 15 Minuten')).length).toBeGreaterThanOrEqual(9);
		const right = await guests[0]?.post('/anmelden/zweiter-faktor?/code', { code: codeFor(person.secret) });
		expect(right?.status).toBe(422);
		// The browser in which they signed in before is known, and has its own count.
		const known = person.guest;
		await known.post('/abmelden', {});
		expect(target(await known.signIn(person.email, person.password))).toMatch(/zweiter-faktor/);
		const answer = await known.post('/anmelden/zweiter-faktor?/code', { code: codeFor(person.secret) });
		expect(target(answer)).toBe('/intern');
	});

	test('is there only for whoever has done the first', async () => {
		for (const guest of [newcomer(), newcomer()]) {
			expect(target(await guest.get('/anmelden/zweiter-faktor'))).toBe('/anmelden?abgelaufen');
			guest.cookies.set('kreislauf-anmeldung', 'x'.repeat(43));
			expect(target(await guest.post('/anmelden/zweiter-faktor?/code', { code: '123456' }))).toBe(
				'/anmelden?abgelaufen'
			);
			expect((await guest.post('/anmelden/zweiter-faktor/passkey', {})).status).toBe(404);
		}
	});

	test('leads nowhere else afterwards', async () => {
		const person = await somebody();
		const guest = await halfway(person);
		const next = '//evil.example';
		expect(target(await guest.post('/anmelden/zweiter-faktor?/code', { code: codeFor(person.secret), next }))).toBe(
			'/intern'
		);
	});
});

describe('setting up codes', () => {
	test('shows the same secret again after a wrong code, and wakes the resting roles at once', async () => {
		const { email, password } = await addAccount(environment, 'monitor-releaser');
		const guest = newcomer();
		await guest.signIn(email, password);
		expect((await guest.get('/intern/ausgaben')).status).toBe(403);
		const { secret, offer } = offerOn(await (await guest.get('/konto/zweiter-faktor')).text());
		const wrong = await guest.post('/konto/zweiter-faktor?/add', { offer, code: '000000' });
		expect(wrong.status).toBe(422);
		const again = offerOn(await wrong.text());
		expect(again.secret).toBe(secret);
		const before = guest.twin();
		const done = await guest.post('/konto/zweiter-faktor?/add', { offer: again.offer, code: codeFor(secret) });
		expect(await seen(done)).toContain('gilt ab sofort');
		expect((await guest.get('/intern/ausgaben')).status).toBe(200);
		expect(await mayRead(before)).toBe(false);
	});

	test('takes no secret of somebody else', async () => {
		const { offer, secret } = offerOn(
			await (await signedIn()).get('/konto/zweiter-faktor').then((page) => page.text())
		);
		const other = await signedIn();
		const answer = await other.post('/konto/zweiter-faktor?/add', { offer, code: codeFor(secret) });
		expect([answer.status, await seen(answer)]).toEqual([422, expect.stringContaining('zu lange gedauert')]);
	});
});

async function signedIn(): Promise<Guest> {
	const { email, password } = await addAccount(environment, 'monitor-editor');
	const guest = newcomer();
	await guest.signIn(email, password);
	return guest;
}

describe('own sessions', () => {
	test('are listed with the device and ended from another one; a foreign one cannot be ended', async () => {
		const { email, password } = await addAccount(environment, 'monitor-editor');
		const [here, there] = [newcomer(), newcomer()];
		for (const guest of [here, there]) await guest.signIn(email, password);
		const page = await (await here.get('/konto')).text();
		expect(textOf(page)).toContain('Mit Kennwort');
		const [session = ''] = [...page.matchAll(/name="session" value="(\d+)"/g)].map(([, id]) => id);

		const stranger = await signedIn();
		const foreign = await stranger.post('/konto?/end', { session });
		expect([foreign.status, await seen(foreign)]).toEqual([422, expect.stringContaining('schon beendet')]);
		expect(await mayRead(there)).toBe(true);
		expect(target(await here.post('/konto?/end', { session }))).toBe('/konto?getan=beendet');
		expect([await mayRead(there), await mayRead(here)]).toEqual([false, true]);
	});

	test('end with a new password, except the one at hand, which goes on under a new token', async () => {
		const { email, password } = await addAccount(environment, 'monitor-editor');
		const [here, there] = [newcomer(), newcomer()];
		for (const guest of [here, there]) await guest.signIn(email, password);
		const before = here.twin();
		const wrong = await here.post('/konto/kennwort', { old: 'falsch', password: PASSWORD, repeated: PASSWORD });
		expect([wrong.status, await seen(wrong)]).toEqual([
			422,
			expect.stringContaining('Das bisherige Kennwort stimmt nicht')
		]);
		const done = await here.post('/konto/kennwort', { old: password, password: PASSWORD, repeated: PASSWORD });
		expect(target(done)).toBe('/konto?getan=kennwort');
		expect([await mayRead(here), await mayRead(there), await mayRead(before)]).toEqual([true, false, false]);
		expect((await newcomer().signIn(email, password)).status).toBe(422);
		expect(target(await newcomer().signIn(email, PASSWORD))).toBe('/intern');
	});

	test('signing in ends the session the browser had before', async () => {
		const { email, password } = await addAccount(environment, 'monitor-editor');
		const guest = newcomer();
		await guest.signIn(email, password);
		const slipped = guest.twin();
		await guest.signIn(email, password);
		expect([await mayRead(guest), await mayRead(slipped)]).toEqual([true, false]);
	});
});

describe('a form of another site', () => {
	test.each([
		['/konto?/endOthers', {}],
		['/konto/kennwort', { old: 'a', password: PASSWORD, repeated: PASSWORD }],
		['/konto/zweiter-faktor?/remove', {}],
		['/konto/wiederherstellungscodes', {}],
		['/konto/passkeys?/remove', { passkey: '1' }],
		['/konto/passkeys/neu', {}],
		['/konto/bestaetigen?/password', { password: 'a' }],
		['/anmelden/passkey', {}],
		['/anmelden/zweiter-faktor?/code', { code: '123456' }],
		['/einladung/gibt-es-nicht', { password: PASSWORD, repeated: PASSWORD }]
	] as [string, Record<string, string>][])('does nothing at %s', async (path, fields) => {
		const guest = await signedIn();
		for (const from of ['https://evil.example', 'null', `${origin}.evil.example`]) {
			const answer = await guest.post(path, fields, { from });
			expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
		}
		expect(await mayRead(guest)).toBe(true);
	});
});

describe('passkeys', () => {
	test('are asked for with a new challenge each time, bound to the host, with the check of who holds the device', async () => {
		const [one, other] = await Promise.all(
			[1, 2].map(
				async () => (await newcomer().post('/anmelden/passkey', {})).json() as Promise<Record<string, unknown>>
			)
		);
		expect(one).toMatchObject({ rpId: '127.0.0.1', userVerification: 'required' });
		expect(one?.['challenge']).not.toBe(other?.['challenge']);
		expect(one?.['allowCredentials']).toEqual([]);
	});

	test.each([
		'',
		'null',
		'{"id":"a"}',
		'{"id":"a","rawId":"a","type":"public-key","response":{"clientDataJSON":"e30"}}'
	])('that are none (%s) are refused', async (answer) => {
		const refused = await newcomer().post('/anmelden?/passkey', { answer });
		expect([refused.status, refused.headers.getSetCookie()]).toEqual([422, []]);
		expect(await seen(refused)).toContain('gehört zu keinem Konto');
	});
});

describe('demo roles', () => {
	test('have no account, and the page says so', async () => {
		const guest = newcomer();
		await guest.post('/anmelden?/demo', { role: 'administrator' });
		expect(await seen(await guest.get('/konto'))).toContain('Vorführrollen haben kein Konto');
		for (const path of ['/konto/kennwort', '/konto/zweiter-faktor', '/konto/passkeys', '/konto/bestaetigen']) {
			expect((await guest.get(path)).status).toBe(403);
		}
		expect((await guest.post('/konto?/endOthers', {})).status).toBe(403);
	});
});

test('without a mail server there is no page for a forgotten password, and no link to it', async () => {
	expect((await newcomer().get('/kennwort-vergessen')).status).toBe(404);
	expect((await newcomer().post('/kennwort-vergessen', { email: 'a@kreis.example' })).status).toBe(404);
	expect(await (await newcomer().get('/anmelden')).text()).not.toContain('kennwort-vergessen');
});
