/** A town looks at its own figures and says publicly what it thinks of them, on the server that may be changed. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findings, sideways } from '../support/examine-page.ts';
import { readRow, TWO_WAYS, useBrowser } from '../support/journey.ts';
import { Visitor } from '../support/visitor.ts';

const { origin } = inject('changing');
const open = useBrowser(origin);
const visitor = new Visitor(origin);

/** Signed in by request: the page of the sign-in has journeys of its own. */
async function openAsTown(options: { javaScriptEnabled: boolean }) {
	const page = await open(options);
	const [name = '', value = ''] = (await visitor.signInAs('municipality-contact')).split('=');
	await page.context().addCookies([{ name, value, url: origin }]);
	await page.goto('/intern/eigene-daten');
	return page;
}

describe.each(TWO_WAYS)('a statement $way', ({ way, javaScriptEnabled }) => {
	const text = `Wir sehen das ${way}.\n\nZweiter Absatz <b>ohne</b> Auszeichnung.`;

	test('is kept as a draft, published, read by citizens as it was typed, and withdrawn', async () => {
		const town = await openAsTown({ javaScriptEnabled });
		const citizen = await open({ javaScriptEnabled });
		const publicPage = '/gebiete/biebesheim-am-rhein';
		await town.getByLabel('Text der Stellungnahme').fill(text);
		await town.getByRole('button', { name: 'Entwurf speichern' }).click();
		await town.getByText('Entwurf gespeichert', { exact: true }).waitFor();
		await citizen.goto(publicPage);
		expect(await citizen.locator('#stellungnahme').count()).toBe(0);

		await town.getByRole('button', { name: 'Veröffentlichen' }).click();
		await town.getByText('Stellungnahme veröffentlicht').waitFor();
		await citizen.goto(publicPage);
		const statement = await citizen.locator('#stellungnahme').innerText();
		expect(statement).toContain(`Wir sehen das ${way}.`);
		expect(statement).toContain('Zweiter Absatz <b>ohne</b> Auszeichnung.');

		await town.getByRole('button', { name: 'Zurückziehen' }).click();
		await town.getByText('Stellungnahme zurückgezogen').waitFor();
		expect(await town.getByLabel('Text der Stellungnahme').inputValue()).toBe(text);
		await citizen.goto(publicPage);
		expect(await citizen.locator('#stellungnahme').count()).toBe(0);
	});

	test('is not lost when a colleague has saved in between', async () => {
		const [one, other] = [await openAsTown({ javaScriptEnabled }), await openAsTown({ javaScriptEnabled })];
		await one.getByLabel('Text der Stellungnahme').fill(`Von der einen, ${way}.`);
		await one.getByRole('button', { name: 'Entwurf speichern' }).click();
		await one.getByText('Entwurf gespeichert', { exact: true }).waitFor();
		await other.getByLabel('Text der Stellungnahme').fill(`Vom anderen, ${way}.`);
		await other.getByRole('button', { name: 'Entwurf speichern' }).click();
		await other.getByText('Inzwischen hat jemand anderes gespeichert').waitFor();
		const choice = other.getByRole('form', { name: 'Was gelten soll' });
		expect(await choice.innerText()).toMatch(new RegExp(`Von der einen, ${way}\\.[^]*Vom anderen, ${way}\\.`));
		expect(await other.getByLabel('Text der Stellungnahme', { exact: true }).inputValue()).toBe(`Vom anderen, ${way}.`);
		if (javaScriptEnabled) expect([await findings(other), await sideways(other)]).toEqual([[], 0]);
		await choice.getByLabel('Von der einen').check();
		await choice.getByRole('button', { name: 'Auswahl als Entwurf speichern' }).click();
		await other.getByText('Entwurf gespeichert', { exact: true }).waitFor();
		expect(await other.getByLabel('Text der Stellungnahme').inputValue()).toBe(`Von der einen, ${way}.`);
	});

	test('is not lost when the session has ended', async () => {
		const town = await openAsTown({ javaScriptEnabled });
		await town.getByLabel('Text der Stellungnahme').fill(`Lange geschrieben, ${way}.`);
		await town.context().clearCookies();
		await town.getByRole('button', { name: 'Entwurf speichern' }).click();
		await town.getByRole('heading', { name: 'Ihre Sitzung ist abgelaufen' }).waitFor();
		expect(await town.content()).toContain(`Lange geschrieben, ${way}.`);
		if (javaScriptEnabled) expect([await findings(town), await sideways(town)]).toEqual([[], 0]);
		const [name = '', value = ''] = (await visitor.signInAs('municipality-contact')).split('=');
		await town.context().addCookies([{ name, value, url: origin }]);
		await town.getByRole('button', { name: 'Noch einmal absenden' }).click();
		await town.getByText('Entwurf gespeichert', { exact: true }).waitFor();
		expect(await town.getByLabel('Text der Stellungnahme').inputValue()).toBe(`Lange geschrieben, ${way}.`);
	});
});

describe.each(TWO_WAYS)('a number that is hidden for the public $way', ({ way, javaScriptEnabled }) => {
	test('is pointed out before it is published, and published once it has been confirmed', async () => {
		const town = await openAsTown({ javaScriptEnabled });
		const rows = town.getByRole('row').filter({ hasText: 'für die Öffentlichkeit gesperrt' });
		const figures = await rows.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''))
		);
		const sentences = figures.flatMap(([value = '', , unit = '']) =>
			/^\d/.test(value) ? `Es sind ${value} ${unit}.` : []
		);
		expect(sentences.length).toBeGreaterThan(0);
		const text = `Geprüft ${way}. Im Jahr 2025, nach § 3 SGB II. ${sentences.join(' ')}`;
		await town.getByLabel('Text der Stellungnahme').fill(text);
		await town.getByRole('button', { name: 'Veröffentlichen' }).click();
		await town.getByText('veröffentlicht ist noch nichts').waitFor();
		expect(await town.getByLabel('Text der Stellungnahme').inputValue()).toBe(text);
		if (javaScriptEnabled) expect([await findings(town), await sideways(town)]).toEqual([[], 0]);
		expect(await (await visitor.get('/gebiete/biebesheim-am-rhein')).text()).not.toContain(`Geprüft ${way}.`);

		for (const box of await town.getByLabel('Ich habe geprüft').all()) await box.check();
		await town.getByRole('button', { name: 'Veröffentlichen' }).click();
		await town.getByText('Stellungnahme veröffentlicht', { exact: true }).waitFor();
		await town.getByRole('button', { name: 'Zurückziehen' }).click();
		await town.getByText('Stellungnahme zurückgezogen', { exact: true }).waitFor();
	});
});

describe('what is typed and not sent', () => {
	const saved = (page: Page) => page.getByText(/^Entwurf gespeichert um \d\d:\d\d, nur für Sie sichtbar\.$/);
	const field = (page: Page) => page.getByLabel('Text der Stellungnahme');

	test('is kept while typing, also after the session has ended, and offered to be written on', async () => {
		const town = await openAsTown({ javaScriptEnabled: true });
		await field(town).fill('Angefangen.');
		await saved(town).waitFor();
		await town.context().clearCookies();
		await field(town).press('Control+End');
		await field(town).pressSequentially(' Weiter.');
		await town.getByText('Ihre Sitzung ist abgelaufen').waitFor();
		expect([await findings(town), await sideways(town)]).toEqual([[], 0]);
		const [name = '', value = ''] = (await visitor.signInAs('municipality-contact')).split('=');
		await town.context().addCookies([{ name, value, url: origin }]);
		await town.evaluate(() => dispatchEvent(new Event('focus')));
		await saved(town).waitFor();
		await town.close();

		const later = await openAsTown({ javaScriptEnabled: true });
		expect(await field(later).inputValue()).not.toBe('Angefangen. Weiter.');
		expect([await findings(later), await sideways(later)]).toEqual([[], 0]);
		await later.getByRole('link', { name: 'Entwurf weiterschreiben' }).click();
		expect(await field(later).inputValue()).toBe('Angefangen. Weiter.');
		await field(later).press('Control+End');
		await field(later).pressSequentially(' Fertig.');
		await later.getByRole('button', { name: 'Entwurf speichern' }).click();
		await later.getByText('Entwurf gespeichert', { exact: true }).waitFor();
		expect(await field(later).inputValue()).toBe('Angefangen. Weiter. Fertig.');
		await later.goto('/intern/eigene-daten');
		expect(await later.getByText('Entwurf vom').count()).toBe(0);
	});

	test('in two windows: the second does not overwrite the first unless it is told to', async () => {
		const one = await openAsTown({ javaScriptEnabled: true });
		const other = await openAsTown({ javaScriptEnabled: true });
		await field(one).fill('Im ersten Fenster.');
		await saved(one).waitFor();
		await field(other).fill('Im zweiten Fenster.');
		await other.getByText('Es gibt einen anderen Entwurf von').waitFor();
		expect([await findings(other), await sideways(other)]).toEqual([[], 0]);
		const third = await openAsTown({ javaScriptEnabled: false });
		await third.getByRole('link', { name: 'Entwurf weiterschreiben' }).click();
		expect(await field(third).inputValue()).toBe('Im ersten Fenster.');
		await other.getByRole('button', { name: 'Den anderen Entwurf durch diesen Text ersetzen' }).click();
		await saved(other).waitFor();
		await third.goto('/intern/eigene-daten?entwurf=1');
		expect(await field(third).inputValue()).toBe('Im zweiten Fenster.');
		await third.goto('/intern/eigene-daten');
		await third.getByRole('button', { name: 'Entwurf verwerfen' }).click();
		expect(await third.getByText('Entwurf vom').count()).toBe(0);
	});

	test('without JavaScript it is offered and sent; what a colleague has saved since is not overwritten', async () => {
		const typing = await openAsTown({ javaScriptEnabled: true });
		await field(typing).fill('Getippt, nicht gesendet.');
		await saved(typing).waitFor();
		await typing.close();
		const colleague = await openAsTown({ javaScriptEnabled: false });
		await field(colleague).fill('Von der Kollegin.');
		await colleague.getByRole('button', { name: 'Entwurf speichern' }).click();
		await colleague.getByText('Entwurf gespeichert', { exact: true }).waitFor();

		const town = await openAsTown({ javaScriptEnabled: false });
		await town.getByRole('link', { name: 'Entwurf weiterschreiben' }).click();
		await town.getByRole('button', { name: 'Entwurf speichern' }).click();
		await town.getByText('Inzwischen hat jemand anderes gespeichert').waitFor();
		const choice = town.getByRole('form', { name: 'Was gelten soll' });
		await choice.getByLabel('Getippt, nicht gesendet.').check();
		await choice.getByRole('button', { name: 'Auswahl als Entwurf speichern' }).click();
		await town.getByText('Entwurf gespeichert', { exact: true }).waitFor();
		expect(await field(town).inputValue()).toBe('Getippt, nicht gesendet.');
		expect(await town.getByText('Entwurf vom').count()).toBe(0);
	});
});

test('the town sees its hidden figures, marked as hidden for everybody else', async () => {
	const town = await openAsTown({ javaScriptEnabled: true });
	expect([await findings(town), await sideways(town)]).toEqual([[], 0]);
	const table = town.getByRole('table', { name: /Eigene Zahlen/ });
	expect(await readRow(table, 'Bevölkerung')).toMatchObject({ 'Was das heißt': 'unverändert' });
	expect(await table.getByText('für die Öffentlichkeit gesperrt').count()).toBeGreaterThan(0);
});

test('another town is not shown, whatever the address asks for', async () => {
	const cookie = await visitor.signInAs('municipality-contact');
	const answer = await visitor.get('/intern/eigene-daten?gebiet=raunheim', { cookie });
	expect(await answer.text()).toContain('Eigene Zahlen: Biebesheim am Rhein');
	const forged = await visitor.post(
		'/intern/eigene-daten?/release',
		{ area: '06433010', year: '2025', version: '0', text: 'Fremd.' },
		{ cookie }
	);
	expect([forged.status, await forged.text()]).toEqual([
		422,
		expect.stringContaining('nur die Stadt oder Gemeinde selbst')
	]);
});
