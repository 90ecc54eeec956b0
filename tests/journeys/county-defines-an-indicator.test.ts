/** A planner makes an indicator from delivered measures, a releaser approves it, and citizens read it in the edition. */
import { describe, expect, inject, test } from 'vitest';
import { findings, sideways } from '../support/examine-page.ts';
import { TWO_WAYS, useBrowser } from '../support/journey.ts';
import { Visitor } from '../support/visitor.ts';

const { origin } = inject('changing');
const open = useBrowser(origin);
const visitor = new Visitor(origin);

async function openAs(role: 'planner' | 'monitor-releaser', path: string, javaScriptEnabled: boolean) {
	const page = await open({ javaScriptEnabled });
	page.context().setDefaultTimeout(60_000);
	const [name = '', value = ''] = (await visitor.signInAs(role)).split('=');
	await page.context().addCookies([{ name, value, url: origin }]);
	await page.goto(path);
	return page;
}

const TEXTS = {
	Kurzname: 'Betreut unter 3',
	'Bedeutung in einem Satz': 'So viele von 100 Kindern unter 3 Jahren werden betreut.',
	'Zähler in Worten': 'betreute Kinder unter 3 Jahren',
	'Nenner in Worten': 'Kinder unter 3 Jahren',
	Lesehilfe: '30 % heißt: 30 von 100 Kindern.',
	'Was die Zahl nicht sagt': 'Wie viele Stunden am Tag.',
	'Worauf zu achten ist': 'Stichtag ist der 1. März.',
	Methode: 'Betreute Kinder geteilt durch alle Kinder.',
	Quelle: 'Kinder- und Jugendhilfestatistik',
	'Nutzungsrecht der Quelle': 'dl-de/by-2-0'
};

describe.each(TWO_WAYS)('an own indicator $way', ({ way, javaScriptEnabled }) => {
	test('is defined, faults are told, a second person approves it, and it stands in the next edition', async () => {
		const name = `Betreute Kinder ${way}`;
		const planner = await openAs('planner', '/intern/indikatoren/neu', javaScriptEnabled);
		await planner.getByLabel('Name (notwendig)').fill(name);
		await planner.getByLabel('Merkmal für den Zähler').selectOption('day-care-children');
		await planner.getByRole('button', { name: 'Zum Zähler hinzufügen' }).click();
		await planner.getByLabel('Merkmal für den Nenner').selectOption('population');
		await planner.getByRole('button', { name: 'Zum Nenner hinzufügen' }).click();
		expect(await planner.getByLabel('Name (notwendig)').inputValue()).toBe(name);
		for (const group of await planner.getByRole('group', { name: /Summand/ }).all()) {
			await group.getByLabel('Alter von').fill('0');
			await group.getByLabel('Alter bis einschließlich').fill('2');
		}
		if (javaScriptEnabled) expect([await findings(planner), await sideways(planner)]).toEqual([[], 0]);
		await planner.getByRole('button', { name: 'Entwurf speichern' }).last().click();
		await planner.getByText('Es fehlt: Lesehilfe.').waitFor();

		await planner.getByRole('link', { name: 'Definition bearbeiten' }).click();
		for (const [label, text] of Object.entries(TEXTS)) await planner.getByLabel(label, { exact: true }).fill(text);
		await planner.getByRole('button', { name: 'Entwurf speichern' }).last().click();
		await planner.getByRole('alert').getByText('Entwurf gespeichert').waitFor();
		const preview = planner.getByRole('table', { name: /Vertraulich/ });
		expect(await preview.getByRole('row').count()).toBe(19);
		await planner.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();
		await planner.getByRole('alert').getByText('Zur Freigabe vorgelegt').waitFor();
		expect(await planner.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);

		const address = new URL(planner.url()).pathname;
		const releaser = await openAs('monitor-releaser', address, javaScriptEnabled);
		if (javaScriptEnabled) expect([await findings(releaser), await sideways(releaser)]).toEqual([[], 0]);
		await releaser.getByRole('button', { name: 'Freigeben' }).click();
		await releaser.getByRole('alert').getByText('Freigegeben').waitFor();
		// Approved and in no edition yet: the search leads to its sheet.
		const searching = await open({ javaScriptEnabled });
		await searching.goto(`/suche?q=${encodeURIComponent(name)}&liste=1`);
		const sheet = `/indikatoren/${address.split('/').at(-1)}`;
		expect(await searching.locator(`main a[href="${sheet}"]`).count()).toBe(1);
		if (!javaScriptEnabled) return; // one edition more takes half a minute and shows nothing new
		await releaser.goto('/intern/ausgaben');
		await releaser.getByRole('button', { name: 'Berechnen und freigeben' }).click({ timeout: 120_000 });
		await releaser.getByText('ist freigegeben').waitFor({ timeout: 120_000 });
		const citizen = await open({ javaScriptEnabled });
		await citizen.goto(`/monitor/2025/${address.split('/').at(-1)}`);
		const text = await citizen.locator('main').innerText();
		expect(text).toContain(TEXTS['Was die Zahl nicht sagt']);
		expect(text).toContain('Eigener Indikator des Kreises, 1. Fassung');
	}, 240_000);
});
