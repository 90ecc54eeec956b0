import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runKreislauf } from '../support/run-kreislauf.ts';
import { serveWithProviders, type ServedWithProviders } from '../support/serve-with-providers.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';
import { Walker } from '../support/walker.ts';

let served: ServedWithProviders;
let origin: string;
let visitor: Visitor;

beforeAll(async () => {
	served = await serveWithProviders({
		house: {
			anna: {
				claims: { name: 'Anna Beispiel', email: 'anna@kreis.example', email_verified: true, groups: ['redaktion'] }
			},
			ohne: { claims: { name: 'Otto <b>Ohne</b>' } },
			frei: { claims: { name: 'Frieda Frei', groups: ['freigabe'] }, amr: ['otp'] },
			ruht: { claims: { name: 'Rita Ruht', groups: ['freigabe'] } }
		},
		town: { berta: { claims: { name: 'Berta Stadt', groups: ['redaktion'] } } }
	});
	origin = served.server.origin;
	visitor = new Visitor(origin);
});
afterAll(() => served?.stop());

const at = (path: string): URL => new URL(path, origin);
const isOurs = (url: URL): boolean => url.origin === origin;

function begin(walker: Walker, house: string, next = '', from = origin): Promise<Response> {
	const body = new URLSearchParams({ next });
	return walker.ask(at(`/anmelden/${house}`), { method: 'POST', headers: { origin: from }, body });
}

/** The address to which the page leads by itself. */
async function leadsTo(answer: Response): Promise<URL> {
	const [, address = ''] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(await answer.text()) ?? [];
	return new URL(address.replaceAll('&amp;', '&'));
}

/** As far as the address with which the provider sends people back. */
async function comeBack(walker: Walker, house: 'haus' | 'stadt', who: string, next?: string): Promise<URL> {
	(house === 'haus' ? served.house : served.town).signsIn = who;
	return walker.walk(await leadsTo(await begin(walker, house, next)), isOurs);
}

async function signIn(house: 'haus' | 'stadt', who: string, walker = new Walker(), next?: string) {
	const answer = await walker.ask(await comeBack(walker, house, who, next));
	return { walker, answer, location: answer.headers.get('location') };
}

const isSignedIn = async (walker: Walker): Promise<boolean> => (await walker.ask(at('/intern'))).status === 200;

describe('the page to sign in', () => {
	test('offers the houses that the operator has named, and no secret of theirs', async () => {
		const html = await (await visitor.get('/anmelden?weiter=/intern/lieferungen')).text();
		expect(html).toMatch(/action="\/anmelden\/haus"[^]*name="next" value="\/intern\/lieferungen"[^]*Kreisverwaltung/);
		expect(html).toMatch(/action="\/anmelden\/stadt"[^]*Stadt Raunheim/);
		expect(html).not.toContain(served.house.issuer);
		expect(html).not.toContain(served.house.clientSecret);
	});

	test('offers none where there are none', async () => {
		const html = await (await new Visitor(inject('origin')).get('/anmelden')).text();
		expect(html).not.toContain('Mit dem Konto Ihrer Verwaltung');
	});
});

describe('a sign-in begins', () => {
	test('by a form of ours only, never by a link', async () => {
		const link = await visitor.get('/anmelden/haus');
		expect([link.status, link.headers.get('location'), link.headers.get('set-cookie')]).toEqual([
			303,
			'/anmelden',
			null
		]);
		for (const from of ['https://evil.example', 'null', served.house.issuer])
			expect((await begin(new Walker(), 'haus', '', from)).status).toBe(403);
		const nowhere = await begin(new Walker(), 'gibtesnicht');
		expect(nowhere.status).toBe(404);
	});

	test('with a page that leads on, so that no form ever leads away', async () => {
		const answer = await begin(new Walker(), 'haus');
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-security-policy')).toMatch(/form-action 'self'(;|$)/);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		const cookie = answer.headers.get('set-cookie') ?? '';
		expect(cookie).toMatch(/^kreislauf-haus=[\w-]{43}; /);
		expect(cookie).toMatch(/; HttpOnly/i);
		expect(cookie).toMatch(/; SameSite=Lax/i);
		expect(cookie).toMatch(/; Path=\//i);
		const target = await leadsTo(answer);
		expect(target.origin).toBe(served.house.issuer);
		expect(Object.fromEntries(target.searchParams)).toMatchObject({
			client_id: 'kreislauf',
			redirect_uri: `${origin}/anmelden/haus/rueckkehr`,
			response_type: 'code',
			code_challenge_method: 'S256'
		});
	});
});

describe('somebody who comes back', () => {
	test('is signed in and stands where they wanted to go', async () => {
		const { walker, answer, location } = await signIn('haus', 'anna', new Walker(), '/intern/lieferungen');
		expect([answer.status, location]).toEqual([303, '/intern/lieferungen']);
		expect(answer.headers.getSetCookie().find((cookie) => cookie.startsWith('kreislauf='))).toMatch(
			/^kreislauf=[\w-]{43};.*HttpOnly/i
		);
		const page = await walker.ask(at('/intern/lieferungen'));
		expect(await page.text()).toContain('Anna Beispiel');
	});

	test('at another house with the account of that house', async () => {
		const { walker, location } = await signIn('stadt', 'berta');
		expect(location).toBe('/intern');
		expect(await (await walker.ask(at('/intern'))).text()).toContain('Berta Stadt');
	});

	test('finds the roles that need it awake only after a second factor', async () => {
		const free = await signIn('haus', 'frei');
		expect((await free.walker.ask(at('/intern/ausgaben'))).status).toBe(200);
		const resting = await signIn('haus', 'ruht');
		expect(resting.location).toBe('/intern');
		expect((await resting.walker.ask(at('/intern/ausgaben'))).status).toBe(403);
	});

	test('is told what to do when no role is theirs', async () => {
		const { walker, location } = await signIn('haus', 'ohne');
		expect(location).toBe('/intern/ohne-rolle');
		const html = await (await walker.ask(at('/intern/ohne-rolle'))).text();
		expect(html).not.toContain('<b>Ohne</b>');
		expect(textOf(html)).toMatch(/Sie haben hier noch keine Aufgabe.*Nummer \d+/s);
		expect((await walker.ask(at('/intern/lieferungen'))).status).toBe(403);
		const led = await (await signIn('haus', 'anna')).walker.ask(at('/intern/ohne-rolle'));
		expect([led.status, led.headers.get('location')]).toEqual([303, '/intern']);
	});

	test('gets a new session, and the one before ends', async () => {
		const walker = new Walker();
		await signIn('haus', 'anna', walker);
		const before = walker.cookiesFor(at('/'));
		await signIn('haus', 'anna', walker);
		expect((await visitor.get('/intern', { cookie: before })).status).toBe(303);
		expect(await isSignedIn(walker)).toBe(true);
	});

	test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/anmelden'])(
		'never stands at %s',
		async (next) => {
			expect((await signIn('haus', 'anna', new Walker(), next)).location).toBe('/intern');
		}
	);
});

describe('nobody is signed in', () => {
	async function refused(walker: Walker, url: URL, status: number, title: string): Promise<string> {
		const answer = await walker.ask(url);
		const html = await answer.text();
		expect([answer.status, answer.headers.getSetCookie()]).toEqual([status, []]);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(textOf(html)).toContain(title);
		expect(textOf(html)).toContain('Zurück zur Anmeldung');
		return html;
	}
	const EXPIRED = 'Diese Anmeldung gilt nicht mehr';

	test('by an answer that comes a second time', async () => {
		const walker = new Walker();
		const back = await comeBack(walker, 'haus', 'anna');
		expect((await walker.ask(back)).status).toBe(303);
		await refused(walker, back, 400, EXPIRED);
	});

	test('in another browser, or with another state', async () => {
		const walker = new Walker();
		const back = await comeBack(walker, 'haus', 'anna');
		await refused(new Walker(), back, 400, EXPIRED);
		const other = new URL(back);
		other.searchParams.set('state', 'x'.repeat(43));
		await refused(walker, other, 400, EXPIRED);
		expect((await walker.ask(back)).status).toBe(303);
	});

	test('at another house than was asked', async () => {
		const walker = new Walker();
		const back = await comeBack(walker, 'haus', 'anna');
		const other = new URL(back.href.replace('/anmelden/haus/', '/anmelden/stadt/'));
		await refused(walker, other, 400, EXPIRED);
	});

	test('who gave up there, and nothing of what the provider wrote is shown', async () => {
		const walker = new Walker();
		const back = await comeBack(walker, 'haus', 'niemand');
		back.searchParams.set('error_description', '<script>alert(1)</script>');
		const html = await refused(walker, back, 403, 'Die Anmeldung wurde dort nicht abgeschlossen');
		expect(html).not.toMatch(/alert\(1\)|access_denied/);
	});

	test('by an address that somebody has written', async () => {
		const html = await refused(
			new Walker(),
			at('/anmelden/haus/rueckkehr?state=%3Cscript%3E&error=%3Cscript%3Ealert(1)%3C/script%3E&error_description=Hallo'),
			400,
			EXPIRED
		);
		expect(html).not.toMatch(/alert\(1\)|Hallo/);
		const bare = await visitor.get('/anmelden/haus/rueckkehr');
		expect([bare.status, bare.headers.get('location')]).toEqual([303, '/anmelden']);
		expect((await visitor.get('/anmelden/gibtesnicht/rueckkehr?state=x')).status).toBe(404);
	});

	test('by a question for the head only, and the answer still counts afterwards', async () => {
		const walker = new Walker();
		const back = await comeBack(walker, 'haus', 'anna');
		expect((await walker.ask(back, { method: 'HEAD' })).headers.get('location')).toBe('/anmelden');
		expect((await walker.ask(back)).headers.get('location')).toBe('/intern');
	});
});

describe('a house that does not answer', () => {
	test('says so, and whoever signs in otherwise is not kept from it', async () => {
		const walker = new Walker();
		const back = await comeBack(walker, 'stadt', 'berta');
		await served.town.stop();
		try {
			const answer = await walker.ask(back);
			expect([answer.status, textOf(await answer.text())]).toEqual([
				502,
				expect.stringContaining('Die Anmeldung Ihrer Verwaltung antwortet nicht')
			]);
			expect((await visitor.get('/ready')).status).toBe(200);
			expect((await signIn('haus', 'anna')).location).toBe('/intern');
		} finally {
			await served.town.restart();
		}
		expect((await signIn('stadt', 'berta')).location).toBe('/intern');
	});
});

describe('signing out', () => {
	test('leads to the house, and signing out there ends every session that hangs on it', async () => {
		const walker = new Walker();
		await signIn('haus', 'anna', walker);
		const atWork = walker.cookiesFor(at('/'));
		walker.forget(at('/'), 'kreislauf'); // the same browser at the house, another one here
		await signIn('haus', 'anna', walker);
		const elsewhere = new Walker();
		await signIn('haus', 'anna', elsewhere);

		const answer = await walker.ask(at('/abmelden'), {
			method: 'POST',
			headers: { origin },
			body: new URLSearchParams()
		});
		expect(answer.status).toBe(200);
		expect(await isSignedIn(walker)).toBe(false);
		const there = await leadsTo(answer);
		expect([there.origin, there.searchParams.get('post_logout_redirect_uri')]).toEqual([
			served.house.issuer,
			`${origin}/`
		]);
		expect((await visitor.get('/intern', { cookie: atWork })).status).toBe(200);

		// The house asks whether one is sure, and then tells us, server to server.
		const asks = await (await walker.ask(there)).text();
		const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asks) ?? [];
		const [, action = ''] = /action="([^"]+)"/.exec(asks) ?? [];
		const back = await walker.ask(new URL(action), {
			method: 'POST',
			body: new URLSearchParams({ xsrf, logout: 'yes' })
		});
		expect(back.headers.get('location')).toBe(`${origin}/`);
		expect((await visitor.get('/intern', { cookie: atWork })).status).toBe(303);
		expect(await isSignedIn(elsewhere)).toBe(true);
	});

	test('stays here where the operator has not asked for more', async () => {
		const { walker } = await signIn('stadt', 'berta');
		const answer = await walker.ask(at('/abmelden'), {
			method: 'POST',
			headers: { origin },
			body: new URLSearchParams()
		});
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
		expect(await isSignedIn(walker)).toBe(false);
	});
});

describe('the address for signing out from server to server', () => {
	const tell = (token: string, init: RequestInit = {}): Promise<Response> =>
		fetch(at('/anmelden/haus/abgemeldet'), {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams({ logout_token: token }),
			...init
		});
	const token = (more: Record<string, unknown> = {}): Promise<string> => {
		const now = Math.floor(Date.now() / 1000);
		const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
		const { issuer, signingKey } = served.house;
		const claims = {
			iss: issuer,
			aud: 'kreislauf',
			sub: 'anna',
			iat: now,
			exp: now + 60,
			jti: crypto.randomUUID(),
			events
		};
		return new SignJWT({ ...claims, ...more }).setProtectedHeader({ alg: 'RS256', kid: 'test-key' }).sign(signingKey);
	};

	test('takes a good token from anywhere, once', async () => {
		const { walker } = await signIn('haus', 'anna');
		const good = await token();
		const answer = await tell(good);
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
		expect(await isSignedIn(walker)).toBe(false);
		expect((await tell(good)).status).toBe(400);
	});

	test('refuses everything else', async () => {
		const { walker } = await signIn('haus', 'anna');
		const good = await token();
		const answers = await Promise.all([
			tell(await token({ aud: 'another' })),
			tell(await token({ events: {} })),
			tell(`${good.slice(0, -8)}AAAAAAAA`),
			tell(''),
			tell('', { body: JSON.stringify({ logout_token: good }), headers: { 'content-type': 'application/json' } }),
			tell('', { body: new URLSearchParams({ logout_token: 'x'.repeat(70_000) }) }),
			fetch(at('/anmelden/stadt/abgemeldet'), { method: 'POST', body: new URLSearchParams({ logout_token: good }) }),
			fetch(at('/anmelden/gibtesnicht/abgemeldet'), {
				method: 'POST',
				body: new URLSearchParams({ logout_token: good })
			})
		]);
		for (const answer of answers) {
			expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
			expect(await answer.json()).toEqual({ error: 'invalid_request' });
		}
		expect(await isSignedIn(walker)).toBe(true);
	});

	test('is the only one that takes a form from elsewhere', async () => {
		for (const path of ['/anmelden/haus', '/anmelden/haus/rueckkehr', '/anmelden?/password', '/abmelden'])
			expect([path, (await fetch(at(path), { method: 'POST', body: new URLSearchParams() })).status]).toEqual([
				path,
				403
			]);
	});
});

test('the log keeps no token, no state, no name and no address', () => {
	const log = served.server.output();
	expect(log).toContain('"problem":"refused-by-provider"');
	expect(log).toContain('"event":"logout-token-refused"');
	expect(log).not.toMatch(/eyJ|state=|code=|Anna|Otto|kreis\.example|ein-langes-Geheimnis/);
	expect(log).toContain('Anbieter „haus“, roles["nicht-angelegt"]: Die Organisation „nirgends“ gibt es nicht');
});

test('a file of providers that makes no sense keeps the program from starting, with file and place', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-oidc-'));
	const file = join(folder, 'oidc.json');
	writeFileSync(file, '{ "providers": [{ "key": "haus", "issuer": "http://anmeldung.kreis.example" }] }');
	const ran = await runKreislauf(['serve'], { KREISLAUF_OIDC: file, KREISLAUF_DATA: join(folder, 'data'), PORT: '0' });
	expect(ran.code).toBe(1);
	expect(ran.stderr).toContain(`${file} (KREISLAUF_OIDC) ist so nicht zu gebrauchen:\n  providers[0].name: fehlt.`);
	expect(ran.stderr).not.toMatch(/\bat .*:\d+:\d+/);
	rmSync(folder, { recursive: true });
});
