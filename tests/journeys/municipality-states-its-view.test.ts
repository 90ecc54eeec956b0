/** A town looks at its own figures and says publicly what it thinks of them, on the server that may be changed. */
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
		await town.getByText('Entwurf gespeichert').waitFor();
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
		await one.getByText('Entwurf gespeichert').waitFor();
		await other.getByLabel('Text der Stellungnahme').fill(`Vom anderen, ${way}.`);
		await other.getByRole('button', { name: 'Entwurf speichern' }).click();
		await other.getByText('inzwischen').first().waitFor();
		const body = await other.content();
		expect(body).toContain(`Von der einen, ${way}.`);
		expect(body).toContain(`Vom anderen, ${way}.`);
		if (javaScriptEnabled) expect([await findings(other), await sideways(other)]).toEqual([[], 0]);
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
		await town.getByText('Entwurf gespeichert').waitFor();
		expect(await town.getByLabel('Text der Stellungnahme').inputValue()).toBe(`Lange geschrieben, ${way}.`);
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
