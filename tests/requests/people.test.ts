/** Accounts, roles and organisations by request, on the server that may be changed: every refusal, nothing typed lost. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runKreislauf } from '../support/run-kreislauf.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const { origin, environment } = inject('changing');
const visitor = new Visitor(origin);
let cookie: string;
beforeAll(async () => {
	cookie = await visitor.signInAs('administrator');
});

type Fields = Readonly<Record<string, string>>;
const read = async (path: string): Promise<string> => (await visitor.get(path, { cookie })).text();
const send = (path: string, fields: Fields): Promise<Response> => visitor.post(path, fields, { cookie });

/** The value of a field in the form with this action; the first form of the page without one. */
function fieldIn(html: string, action: string, name: string): string | undefined {
	const form = html.split('<form').find((part) => part.includes(`action="?/${action}"`)) ?? '';
	return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form)?.[1];
}

const versionOf = async (person: string, action = 'change'): Promise<string> =>
	fieldIn(await read(person), action, 'version') ?? '';

async function organisationNamed(name: string): Promise<string> {
	const html = await read('/intern/organisationen');
	return new RegExp(`/intern/organisationen/(\\d+)"[^>]*>${name}<`).exec(html)?.[1] ?? '';
}

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Invites somebody new; answers the address of their page. */
async function invited(change: Fields = {}): Promise<string> {
	const answer = await send('/intern/konten/neu', {
		name: 'Erika Mustermann',
		email: `${randomUUID()}@example.org`,
		role: 'planner',
		organisation: await organisationNamed('Fachbereich Soziale Sicherung'),
		validFrom: today,
		validTo: '',
		...change
	});
	const page = /\/intern\/konten\/\d+/.exec(await answer.text())?.[0];
	if (!page) throw new Error(`Nobody was invited: ${answer.status}`);
	return page;
}

describe('an invitation', () => {
	test('shows its link once, and the link opens', async () => {
		const email = `${randomUUID()}@example.org`;
		const organisation = await organisationNamed('Fachbereich Soziale Sicherung');
		const person = { name: 'Neue Person', email, role: 'planner', organisation, validFrom: today, validTo: '' };
		const answer = await send('/intern/konten/neu', person);
		const html = await answer.text();
		expect(answer.status).toBe(200);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		const link = /https?:\/\/[^<\s]+\/einladung\/[\w-]{43}/.exec(html)?.[0] ?? '';
		expect(link.startsWith(`${visitor.origin}/einladung/`)).toBe(true);
		const page = /\/intern\/konten\/\d+/.exec(html)?.[0] ?? '';
		expect(await read(page)).not.toContain('/einladung/');
		expect(textOf(await read(page))).toContain('eingeladen');
		expect((await visitor.get(new URL(link).pathname)).status).toBe(200);
	});

	test('that is refused keeps everything that was typed', async () => {
		const organisation = await organisationNamed('Raunheim');
		const typed = { name: 'Max <Muster>', email: 'max@example.org', role: 'planner', organisation, validFrom: today };
		const answer = await send('/intern/konten/neu', { ...typed, validTo: '' });
		const html = await answer.text();
		expect(answer.status).toBe(422);
		expect(textOf(html)).toContain(
			'Die Rolle „Sozialplanung“ passt nicht zu „Raunheim“. Sie gehört zu: Kreisverwaltung,'
		);
		expect(html).toContain('value="Max &lt;Muster');
		expect(html).toMatch(new RegExp(`<option value="planner" selected`));
		expect(html).toMatch(new RegExp(`<option value="${organisation}" selected`));
	});

	test.each([
		[{ email: 'keine-adresse' }, 'Diese Angaben fehlen oder sind ungültig: E-Mail-Adresse.'],
		[{ name: ' ' }, 'ungültig: Name.'],
		[{ role: '' }, 'ungültig: Rolle.'],
		[{ role: 'toString' }, 'ungültig: Rolle.'],
		[{ organisation: '' }, 'ungültig: Organisation.'],
		[{ organisation: '99999' }, 'Die Organisation „99999“ gibt es nicht.'],
		[{ validFrom: '2026-02-30' }, 'ungültig: Erster Tag.'],
		[{ validFrom: '9999-12-31' }, 'ungültig: Erster Tag.'],
		[{ validTo: '2000-01-01' }, 'Eine Rolle kann nicht enden, bevor sie beginnt.'],
		[{ email: 'helga.brandt@example.org' }, 'Für helga.brandt@example.org gibt es schon ein Konto.']
	] as [Fields, string][])('with %j is refused with a sentence', async (change, sentence) => {
		const organisation = await organisationNamed('Fachbereich Soziale Sicherung');
		const fields = { name: 'A', email: `${randomUUID()}@example.org`, role: 'planner', organisation, validFrom: today };
		const answer = await send('/intern/konten/neu', { ...fields, validTo: '', ...change });
		expect([answer.status, textOf(await answer.text())]).toEqual([422, expect.stringContaining(sentence)]);
	});

	test('is renewed, which shows another link, and withdrawn once', async () => {
		const page = await invited();
		const renewed = await (await send(`${page}?/renew`, {})).text();
		expect(renewed).toMatch(/\/einladung\/[\w-]{43}/);
		const withdrawn = await send(`${page}?/withdraw`, { version: await versionOf(page) });
		expect(withdrawn.headers.get('location')).toBe(`${page}?getan=withdraw`);
		expect(textOf(await read(page))).toContain('zurückgezogen');
		const again = await send(`${page}?/withdraw`, { version: await versionOf(page) });
		expect([again.status, textOf(await again.text())]).toEqual([
			422,
			expect.stringContaining('Für diese Person gibt es keine offene Einladung.')
		]);
	});
});

describe('two people with the same form', () => {
	test('the second one is shown both texts, loses nothing, and may save either', async () => {
		const page = await invited();
		const version = await versionOf(page);
		const first = { name: 'Erika Erste', email: `${randomUUID()}@example.org`, version };
		expect((await send(`${page}?/change`, first)).headers.get('location')).toBe(`${page}?getan=change`);
		const second = { name: 'Erika "Zweite"', email: first.email, version };
		const answer = await send(`${page}?/change`, second);
		const html = await answer.text();
		expect(answer.status).toBe(409);
		const text = textOf(html);
		expect(text).toContain('Inzwischen hat jemand anderes gespeichert');
		expect(text).toMatch(/Vorführrolle hat am \d\d\.\d\d\.\d{4}, \d\d:\d\d gespeichert/);
		// Only where the two differ there is something to choose.
		expect(html.match(/<fieldset/g)).toHaveLength(1);
		expect(html).toContain('value="Erika Erste"');
		expect(html).toContain('value="Erika &quot;Zweite&quot;"');
		expect(await read(page)).toContain('Erika Erste');
		const mine = { ...second, version: fieldIn(html, 'change', 'version') ?? '' };
		expect((await send(`${page}?/change`, mine)).status).toBe(303);
		expect(textOf(await read(page))).toContain('Erika "Zweite"');
	});

	test('what only the other one has changed is chosen as they left it', async () => {
		const page = await invited({ name: 'Vorher' });
		const html = await read(page);
		const version = await versionOf(page);
		const email = fieldIn(html, 'change', 'email') ?? '';
		await send(`${page}?/change`, { name: 'Nachher', email, version });
		const mine = `${randomUUID()}@example.org`;
		const typed = { name: 'Vorher', email: mine, 'before-name': 'Vorher', 'before-email': email, version };
		const conflict = await (await send(`${page}?/change`, typed)).text();
		const checked = [...conflict.matchAll(/<input type="radio" name="(\w+)" value="([^"]*)" checked/g)];
		expect(checked.map(([, name, value]) => [name, value])).toEqual([
			['name', 'Nachher'],
			['email', mine]
		]);
	});

	test('a form that was refused for another reason still notices', async () => {
		const page = await invited();
		const version = await versionOf(page);
		await send(`${page}?/change`, { name: 'Inzwischen', email: `${randomUUID()}@example.org`, version });
		const refused = await (await send(`${page}?/change`, { name: 'Spät', email: 'keine', version })).text();
		expect(fieldIn(refused, 'change', 'version')).toBe(version);
		const corrected = { name: 'Spät', email: `${randomUUID()}@example.org`, version };
		expect((await send(`${page}?/change`, corrected)).status).toBe(409);
	});

	test.each([
		['grant', { role: 'working-group-member', validFrom: today, validTo: '' }, 'Rolle trotzdem geben'],
		['lock', {}, 'Trotzdem sperren'],
		['delete', {}, 'Trotzdem in den Papierkorb']
	] as [string, Fields, string][])('%s is asked again, with what was typed', async (action, fields, insisting) => {
		const page = await invited();
		const version = await versionOf(page);
		await send(`${page}?/change`, { name: 'Inzwischen', email: `${randomUUID()}@example.org`, version });
		const organisation = await organisationNamed('Fachbereich Jugend und Familie');
		const typed = { ...fields, ...(action === 'grant' && { organisation }) };
		const answer = await send(`${page}?/${action}`, { ...typed, version });
		const html = await answer.text();
		expect([answer.status, textOf(html)]).toEqual([409, expect.stringContaining(insisting)]);
		for (const [name, value] of Object.entries(typed)) expect(fieldIn(html, action, name)).toBe(value);
		const insisted = { ...typed, version: fieldIn(html, action, 'version') ?? '' };
		expect((await send(`${page}?/${action}`, insisted)).headers.get('location')).toBe(`${page}?getan=${action}`);
	});

	test('an organisation is not overwritten unseen either', async () => {
		const page = `/intern/organisationen/${await organisationNamed('Hilfe im Ried gGmbH \\(erfunden\\)')}`;
		const html = await read(page);
		const fields = { name: 'Hilfe im Ried gGmbH (erfunden)', partOf: '', validFrom: '2012-01-01', validTo: '' };
		const version = fieldIn(html, 'change', 'version') ?? '';
		expect((await send(`${page}?/change`, { ...fields, shortName: 'HiR', version })).status).toBe(303);
		const second = await send(`${page}?/change`, { ...fields, shortName: 'Ried', version });
		const text = textOf(await second.text());
		expect([second.status, text]).toEqual([
			409,
			expect.stringMatching(/Kurzname.*Jetzt gespeichert.*HiR.*Ihre Eingabe.*Ried/)
		]);
	});
});

describe('an account', () => {
	test('is locked, unlocked, deleted and taken back, and each page says so', async () => {
		const page = await invited();
		for (const [action, state] of [
			['lock', 'gesperrt'],
			['unlock', 'eingeladen'],
			['delete', 'im Papierkorb'],
			['restore', 'eingeladen']
		] as const) {
			const html = await read(page);
			const done = await send(`${page}?/${action}`, { version: fieldIn(html, action, 'version') ?? '' });
			expect([action, done.headers.get('location')]).toEqual([action, `${page}?getan=${action}`]);
			expect(textOf(await read(page))).toMatch(new RegExp(`Konto \\d+ · ${state}`));
		}
	});

	test('in the bin offers nothing but to take it back', async () => {
		const page = await invited();
		await send(`${page}?/delete`, { version: await versionOf(page) });
		const html = await read(page);
		expect(html.match(/action="\?\/(\w+)"/g)).toEqual(['action="?/restore"']);
		expect(textOf(await read('/intern/konten?stand=bin'))).toContain('Erika Mustermann');
	});

	test.each(['0', '-1', '1.5', 'abc', '99999', '1234567890123456', '%00'])('%s does not exist', async (id) => {
		for (const kind of ['konten', 'organisationen']) {
			const answer = await visitor.get(`/intern/${kind}/${id}`, { cookie });
			expect([kind, answer.status, textOf(await answer.text())]).toEqual([
				kind,
				404,
				expect.stringMatching(/Dieses Konto gibt es nicht|Diese Organisation gibt es nicht/)
			]);
		}
		expect((await send(`/intern/konten/${id}?/lock`, { version: '1' })).status).toBe(404);
	});

	test('does not take a form without its version, or with one that is none', async () => {
		const page = await invited();
		for (const version of ['', 'x', '-1', '1e3', '99'])
			expect([version, (await send(`${page}?/lock`, { version })).status]).toEqual([
				version,
				version === 'x' ? 422 : 409
			]);
	});
});

describe('a role', () => {
	const grant = async (page: string, change: Fields): Promise<readonly [number, string]> => {
		const answer = await send(`${page}?/grant`, {
			version: await versionOf(page),
			role: 'monitor-releaser',
			organisation: await organisationNamed('Kreisverwaltung'),
			validFrom: today,
			validTo: '',
			...change
		});
		return [answer.status, textOf(await answer.text())];
	};

	test('is refused beside its counterpart, twice, and where its organisation ends earlier', async () => {
		const page = await invited({ role: 'register-counter' });
		expect(await grant(page, {})).toEqual([
			422,
			expect.stringContaining('darf nicht dieselbe Person zur selben Zeit haben')
		]);
		const social = await organisationNamed('Fachbereich Soziale Sicherung');
		expect(await grant(page, { role: 'register-counter', organisation: social })).toEqual([
			422,
			expect.stringContaining('Diese Person hat die Rolle „Auszählung des Melderegisters“ dort schon')
		]);
		expect((await grant(page, { role: 'planner' }))[0]).toBe(303);
	});

	test('ends on the day that was chosen and stays written down', async () => {
		const page = await invited();
		const html = await read(page);
		const assignment = fieldIn(html, 'end', 'assignment') ?? '';
		const end = async (lastDay: string): Promise<Response> =>
			send(`${page}?/end`, { version: await versionOf(page, 'end'), assignment, lastDay });
		const early = await end(inDays(-3));
		expect([early.status, textOf(await early.text())]).toEqual([
			422,
			expect.stringContaining('früheste letzte Tag ist gestern')
		]);
		expect((await end(inDays(20))).headers.get('location')).toBe(`${page}?getan=end`);
		expect(textOf(await read('/intern'))).toContain('Eine Rolle von Erika Mustermann endet am');
		const late = await end(inDays(40));
		expect([late.status, textOf(await late.text())]).toEqual([422, expect.stringContaining('endet schon am')]);
		const history = textOf(await read(page));
		expect(history).toMatch(/hat beim Konto \d+ die Rolle „Sozialplanung“ zum \d\d\.\d\d\.\d{4} beendet/);
	});
});

test('the last active administrator stays one', async () => {
	const list = await read('/intern/konten?rolle=administrator&stand=active');
	const pages = [...new Set([...list.matchAll(/href="(\/intern\/konten\/\d+)"/g)].map(([, page]) => page ?? ''))];
	expect(pages).toHaveLength(2);
	const [one = '', other = ''] = pages;
	expect((await send(`${one}?/lock`, { version: await versionOf(one) })).status).toBe(303);
	for (const action of ['lock', 'delete']) {
		const answer = await send(`${other}?/${action}`, { version: await versionOf(other) });
		expect([answer.status, textOf(await answer.text())]).toEqual([
			422,
			expect.stringContaining('niemand mehr Konten verwalten')
		]);
	}
	expect((await send(`${one}?/unlock`, { version: await versionOf(one, 'unlock') })).status).toBe(303);
});

describe('the list of accounts', () => {
	const names = async (query: string): Promise<string[]> => {
		const html = await read(`/intern/konten?${query}`);
		return [...html.matchAll(/href="\/intern\/konten\/\d+"[^>]*>([^<]*)</g)].map(([, name]) => name ?? '');
	};

	test('is searched by name and address, by role, organisation and state', async () => {
		expect(await names('q=krämer+oliver')).toEqual(['Oliver Krämer']);
		expect(await names('q=oliver.kraemer@')).toEqual(['Oliver Krämer']);
		expect(await names(`rolle=external-expert`)).toEqual(['Prof. Dr. Henrike Adler']);
		expect(await names(`organisation=${await organisationNamed('Trebur')}`)).toEqual(['Frank Wendelin']);
		expect(await names('stand=locked')).toContain('Ralf Oppermann');
		expect(await names('stand=bin')).toContain('Vera Lichtenthal');
		expect(await names('q=lichtenthal')).toEqual([]);
	});

	test('says that nobody fits, and takes odd questions', async () => {
		expect(textOf(await read('/intern/konten?q=gibtesnicht'))).toContain('Dazu passt niemand');
		for (const query of [
			'seite=-1',
			'seite=9999',
			'seite=x',
			'rolle=toString',
			'organisation=-1',
			'stand=alle',
			'q=%00'
		])
			expect([query, (await visitor.get(`/intern/konten?${query}`, { cookie })).status]).toEqual([query, 200]);
	});
});

describe('an organisation', () => {
	test('is added, ended with the roles in it, and stays in the list', async () => {
		const name = `Träger ${randomUUID()}`;
		const fields = { kind: 'provider', name, shortName: '', partOf: '', validFrom: today };
		const added = await send('/intern/organisationen', fields);
		const page = (added.headers.get('location') ?? '').split('?')[0] ?? '';
		expect([added.status, page]).toEqual([303, expect.stringMatching(/^\/intern\/organisationen\/\d+$/)]);
		const again = await send('/intern/organisationen', fields);
		expect([again.status, textOf(await again.text())]).toEqual([
			422,
			expect.stringContaining('gibt es in dieser Zeit schon')
		]);
		await invited({ role: 'provider', organisation: page.split('/').at(-1) ?? '' });
		expect(textOf(await read(page))).toContain('Eine Rolle, die heute gilt oder noch beginnt, endet mit diesem Tag.');
		const version = fieldIn(await read(page), 'end', 'version') ?? '';
		expect((await send(`${page}?/end`, { version, lastDay: today })).status).toBe(303);
		expect(textOf(await read(page))).toMatch(
			/hat die Organisation \d+ zum \d\d\.\d\d\.\d{4} beendet, 1 Rolle endet mit ihr/
		);
	});
});

describe('a person with an account', () => {
	test('reads on the start page which roles they have, where and since when', async () => {
		const email = `${randomUUID()}@kreis.example`;
		const role = ['--role', 'department-author', '--role', 'department-head', '--organisation', 'fb-soziale-sicherung'];
		const added = await runKreislauf(
			['user', 'add', '--email', email, '--name', 'Erika Muster', ...role, '--json'],
			environment
		);
		const { password } = JSON.parse(added.stdout) as { password: string };
		const answer = await visitor.post('/anmelden?/password', { email, password, next: '' });
		const own = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
		const text = textOf(await (await visitor.get('/intern', { cookie: own })).text());
		expect(text).toMatch(
			/Berichtsautorin, Berichtsautor Schreibt für den eigenen Fachbereich. Fachbereich Soziale Sicherung, seit \d/
		);
		// What releases rests until the second factor was shown, and the page says so.
		expect(text).toContain('Fachbereichsleitung (ruht bis zum zweiten Faktor)');
		expect(text).toContain('Ihre Rolle „Fachbereichsleitung“ ruht bis dahin.');
		const closed = await visitor.get('/intern/konten', { cookie: own });
		expect([closed.status, await closed.text()]).toEqual([
			403,
			expect.stringContaining('href="/konto/zweiter-faktor"')
		]);
	});

	test('is not made by hand where its role makes no sense', async () => {
		const added = await runKreislauf(
			['user', 'add', '--email', 'ort@kreis.example', '--name', 'Ort', '--role', 'municipality-contact'],
			environment
		);
		expect([added.code, added.stderr]).toEqual([1, expect.stringContaining('Sie gehört zu: Stadt oder Gemeinde')]);
	});
});

test('what was typed is never markup', async () => {
	const odd = '<script>alert(1)</script>\u202e';
	const page = await invited({ name: odd });
	const answer = await send(`${page}?/change`, { name: odd, email: odd, version: '0' });
	for (const html of [await answer.text(), await read(page), await read('/intern/konten')])
		expect(html).not.toContain('<script>alert');
	expect(await read(page)).not.toContain('\u202e');
});
