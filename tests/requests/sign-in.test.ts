import { randomUUID } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { runKreislauf } from '../support/run-kreislauf.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const environment = inject('environment');

async function addPerson(): Promise<{ email: string; password: string }> {
	const email = `person-${randomUUID()}@kreis.example`;
	const added = await runKreislauf(
		['user', 'add', '--email', email, '--name', 'Erika Muster', '--role', 'monitor-editor', '--json'],
		environment
	);
	expect([added.code, added.stderr]).toEqual([0, '']);
	return JSON.parse(added.stdout) as { email: string; password: string };
}

const signIn = (email: string, password: string, next = ''): Promise<Response> =>
	visitor.post('/anmelden?/password', { email, password, next });

describe('a person with an account', () => {
	test('signs in with the printed password and may do what the role allows', async () => {
		const { email, password } = await addPerson();
		const answer = await signIn(email.toUpperCase(), password, '/intern/lieferungen');
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/intern/lieferungen']);
		const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
		const page = await visitor.get('/intern/lieferungen', { cookie });
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('Erika Muster');
	});

	test('signs out, and the cookie is worth nothing afterwards', async () => {
		const cookie = await visitor.signInAs('monitor-editor');
		const answer = await visitor.post('/abmelden', {}, { cookie });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
		expect(answer.headers.get('set-cookie')).toMatch(/kreislauf=;.*Max-Age=0/i);
		expect((await visitor.get('/intern', { cookie })).status).toBe(303);
	});
});

test('the cookie is out of reach for scripts and other sites, and a new one at each sign-in', async () => {
	const answers = await Promise.all([1, 2].map(() => visitor.post('/anmelden?/demo', { role: 'auditor' })));
	const cookies = answers.map(({ headers }) => headers.get('set-cookie') ?? '');
	for (const cookie of cookies) {
		expect(cookie).toMatch(/^kreislauf=[\w-]{43};/);
		expect(cookie).toMatch(/; HttpOnly/i);
		expect(cookie).toMatch(/; SameSite=Lax/i);
		expect(cookie).toMatch(/; Path=\//i);
		expect(cookie).not.toMatch(/; Domain=/i);
	}
	expect(new Set(cookies).size).toBe(2);
});

describe('the sixth try with a wrong password', () => {
	/** Status and words of six tries, without the address typed. */
	const trySixTimes = async (email: string): Promise<(readonly [number, string])[]> => {
		const answers: (readonly [number, string])[] = [];
		for (let time = 0; time < 6; time++) {
			const answer = await signIn(email, 'falsch');
			answers.push([answer.status, textOf((await answer.text()).replaceAll(email, ''))]);
		}
		return answers;
	};

	test('has to wait, and no answer tells whether the account exists', async () => {
		const { email, password } = await addPerson();
		const known = await trySixTimes(email);
		const unknown = await trySixTimes(`niemand-${randomUUID()}@kreis.example`);
		expect(known).toEqual(unknown);
		expect(known.map(([status]) => status)).toEqual([422, 422, 422, 422, 422, 422]);
		for (const [, text] of known.slice(0, 5)) expect(text).toContain('E-Mail-Adresse oder Kennwort stimmen nicht.');
		expect(known[5]?.[1]).toContain('Zu viele Versuche. Bitte warten Sie 15 Minuten.');
		// The right password does not open a locked account either, but others may go on.
		expect((await signIn(email, password)).status).toBe(422);
		const other = await addPerson();
		expect((await signIn(other.email, other.password)).status).toBe(303);
	});
});

describe('after signing in', () => {
	test.each([
		'//evil.example',
		'https://evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'/intern/..//evil.example',
		'/intern@evil.example',
		'/intern/%2f%2fevil.example',
		'javascript:alert(1)',
		'/intern?x=//evil.example',
		'/intern\r\nlocation: //evil.example',
		''
	])('"%s" leads to the start of the internal pages', async (wanted) => {
		const page = await visitor.get(`/anmelden?weiter=${encodeURIComponent(wanted)}`);
		expect(await page.text()).not.toContain('evil.example');
		const answer = await visitor.post('/anmelden?/demo', { role: 'auditor', next: wanted });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/intern']);
	});

	test('one stands where one wanted to go', async () => {
		const asked = await visitor.get('/intern/lieferungen/1');
		const signInPage = asked.headers.get('location') ?? '';
		const html = await (await visitor.get(signInPage)).text();
		const next = /name="next" value="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(next).toBe('/intern/lieferungen/1');
		const answer = await visitor.post('/anmelden?/demo', { role: 'monitor-editor', next });
		expect(answer.headers.get('location')).toBe('/intern/lieferungen/1');
	});
});

test('roles that are not offered cannot be taken', async () => {
	for (const role of ['operator', 'toString', '__proto__', '']) {
		const answer = await visitor.post('/anmelden?/demo', { role });
		expect([role, answer.status, answer.headers.get('set-cookie')]).toEqual([role, 403, null]);
	}
});
