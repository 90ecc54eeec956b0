/** The long way of a correction, on the server that may be changed: delivered, previewed, accepted, released. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readRow, signIn, TWO_WAYS, useBrowser } from '../support/journey.ts';
import { printed, releasedRecord } from '../support/released-value.ts';

const { origin } = inject('changing');
const open = useBrowser(origin);
const EDITOR = 'Redaktion des Monitors';
const RELEASER = 'Freigabe des Monitors';
const CORRECTIONS = {
	'with JavaScript': { town: 'Raunheim', more: 40 },
	'without JavaScript': { town: 'Trebur', more: 25 }
};

/** The empty template as offered, filled in for one town. */
async function fillTemplate(page: Page, town: string, value: number): Promise<Buffer> {
	await page.getByLabel('Leere Vorlage herunterladen').selectOption({ label: 'Arbeitslose' });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Vorlage laden' }).click()
	]);
	const text = await readFile(await download.path(), 'utf8');
	return Buffer.from(
		text
			.replace('Quelle;', 'Quelle;Statistik der Bundesagentur für Arbeit')
			.replace('Art;Bestand', 'Art;Durchschnitt')
			.replace('Erfunden;nein', 'Erfunden;ja')
			.replace(`${town};;`, `${town};2025;${value}`)
	);
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.getByLabel('Datei auswählen oder hierher ziehen').setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: 'Datei prüfen' }).click();
}

const shownOnThePage = async (page: Page, town: string): Promise<string> => {
	await page.goto('/monitor/2025/arbeitslosenanteil');
	return Object.values(await readRow(page.locator('#tabelle table'), town)).join(' | ');
};

describe.each(TWO_WAYS)('a correction $way', ({ way, javaScriptEnabled }) => {
	const { town, more } = CORRECTIONS[way];

	test('is previewed as exactly one change, accepted, and public only once it is released', async () => {
		const citizen = await open({ javaScriptEnabled });
		const figure = await releasedRecord(origin, { indicator: 'arbeitslosenanteil', area: town, year: 2025 });
		const [old, corrected] = [Number(figure['zaehler']), Number(figure['zaehler']) + more];
		const oldValue = printed(figure['wert'], 1);
		expect(await shownOnThePage(citizen, town)).toContain(oldValue);

		const editor = await open({ javaScriptEnabled });
		await signIn(editor, EDITOR);
		await editor.getByRole('link', { name: 'Lieferungen annehmen und nachsehen' }).click();
		await upload(editor, `arbeitslose-${town}.csv`, await fillTemplate(editor, town, corrected));
		await editor.getByRole('heading', { name: 'Das würde sich ändern' }).waitFor();
		const counts = (await editor.locator('.count-list li').allInnerTexts()).map((text) => text.trim());
		expect(counts).toEqual(['1 berichtigt']);
		const change = editor.getByRole('table', { name: 'Änderungen' });
		expect(await change.locator('tbody tr').count()).toBe(1);
		expect(await readRow(change, town)).toMatchObject({
			Merkmal: 'Arbeitslose',
			Zeit: '2025',
			Bisher: printed(String(old), 0),
			Neu: printed(String(corrected), 0),
			Änderung: 'berichtigt'
		});

		await editor.getByLabel('Anmerkung (freiwillig)').fill('Nachmeldung des Jobcenters');
		await editor.getByRole('button', { name: 'Lieferung annehmen' }).click();
		await editor.getByText('Öffentlich werden die Zahlen erst mit der nächsten').waitFor();
		const before = await shownOnThePage(citizen, town);
		expect(before).toContain(oldValue);

		const releaser = await open({ javaScriptEnabled });
		await signIn(releaser, RELEASER);
		await releaser.getByRole('link', { name: 'Ausgaben berechnen und freigeben' }).click();
		await releaser.getByLabel('Jahr der Ausgabe').fill('2025');
		await releaser.getByLabel('Anlass (freiwillig, öffentlich)').fill(`Arbeitslose in ${town} berichtigt`);
		await releaser.getByRole('button', { name: 'Berechnen und freigeben' }).click({ timeout: 60_000 });
		await releaser.getByText('Monitor 2025 ist freigegeben').waitFor({ timeout: 60_000 });

		const released = await releasedRecord(origin, { indicator: 'arbeitslosenanteil', area: town, year: 2025 });
		expect(Number(released['zaehler'])).toBe(corrected);
		const newValue = printed(released['wert'], 1);
		expect(newValue).not.toBe(oldValue);
		const after = await shownOnThePage(citizen, town);
		expect(after).toContain(newValue);
		expect(after).not.toBe(before);
		expect(await citizen.locator('footer').innerText()).toMatch(/Sozialdatenmonitor 2025, \d\. Fassung/);

		await citizen.goto('/monitor/2025/aenderungen');
		const list = citizen.getByRole('table', { name: 'Geänderte Zahlen' });
		const rows = await list.locator('tbody tr').filter({ hasText: town }).allInnerTexts();
		expect(rows.some((row) => row.includes(oldValue) && row.includes(newValue))).toBe(true);
		expect(await list.locator('tbody tr').filter({ hasText: 'Kelsterbach' }).count()).toBe(0);
	}, 120_000);

	test('that is wrong is turned down with a reason, and changes nothing', async () => {
		const editor = await open({ javaScriptEnabled });
		await signIn(editor, EDITOR);
		await editor.goto('/intern/lieferungen');
		const file = `falsch-${way.replaceAll(' ', '-')}.csv`;
		await upload(editor, file, await fillTemplate(editor, 'Nauheim', 12_345));
		await editor.getByRole('heading', { name: 'Das würde sich ändern' }).waitFor();
		expect(await editor.getByRole('table', { name: 'Prüfhinweise' }).innerText()).toContain('ungewöhnlicher Sprung');
		const address = editor.url();

		await editor.goto('/intern');
		expect(await editor.locator('main').innerText()).toContain(file);
		await editor.goto(address);
		await editor.getByLabel('Grund der Ablehnung').fill('Zahl der Einwohner statt der Arbeitslosen');
		await editor.getByRole('button', { name: 'Lieferung ablehnen' }).click();
		await editor.getByText('Zahl der Einwohner statt der Arbeitslosen').waitFor();
		expect(await editor.getByRole('button', { name: 'Lieferung annehmen' }).count()).toBe(0);

		await editor.goto('/intern');
		expect(await editor.locator('main').innerText()).not.toContain(file);
		await editor.goto('/intern/lieferungen?stand=rejected');
		expect(await editor.getByRole('table').first().innerText()).toContain('abgelehnt');
	});
});

test('a delivery cannot be decided twice, however late the second answer comes', async () => {
	const [one, other] = [await open(), await open()];
	await signIn(one, EDITOR);
	await signIn(other, EDITOR);
	await one.goto('/intern/lieferungen');
	await upload(one, 'zweimal.csv', await fillTemplate(one, 'Nauheim', 23_456));
	await one.getByRole('heading', { name: 'Das würde sich ändern' }).waitFor();
	await other.goto(one.url());
	await one.getByLabel('Grund der Ablehnung').fill('Zurückgezogen');
	await one.getByRole('button', { name: 'Lieferung ablehnen' }).click();
	await one.getByText('Zurückgezogen').waitFor();
	await other.getByRole('button', { name: 'Lieferung annehmen' }).click();
	const alert = other.getByRole('alert');
	expect(await alert.innerText()).toMatch(/abgelehnt|entschieden/);
});
