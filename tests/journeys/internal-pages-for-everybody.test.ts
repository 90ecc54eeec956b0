import { describe, expect, inject, test } from 'vitest';
import { examine, findings } from '../support/examine-page.ts';
import { signIn, useBrowser } from '../support/journey.ts';

const open = useBrowser(inject('origin'));
/** The demo county has one. */
const OWN_INDICATOR = 'eigen-plaetze-je-kindertageseinrichtung';
const INTERNAL = [
	'/intern',
	'/intern/lieferungen',
	'/intern/lieferungen/1',
	'/intern/auffaelligkeiten',
	'/intern/ausgaben',
	'/intern/arbeitsstand?indikator=altenquotient',
	'/intern/sonderthemen',
	'/intern/ziele',
	'/intern/indikatoren',
	`/intern/indikatoren/${OWN_INDICATOR}`,
	`/intern/indikatoren/${OWN_INDICATOR}/bearbeiten`,
	'/intern/indikatoren/neu'
];

describe('every internal page', () => {
	test('has no finding in light and dark, wide and narrow', async () => {
		const page = await open();
		await signIn(page, 'Redaktion des Monitors');
		for (const path of INTERNAL) await examine(page, path);
		// An official delivery, with what the register says beside it.
		await page.goto('/intern/lieferungen');
		await page.getByRole('link', { name: 'Bevölkerung nach Geschlecht und Altersgruppen' }).click();
		await page.getByRole('heading', { name: 'Abgleich mit dem Melderegister' }).waitFor();
		await examine(page, new URL(page.url()).pathname);
		await page.context().clearCookies();
		await signIn(page, 'Freigabe des Monitors');
		await examine(page, '/intern/ausgaben');
		await examine(page, '/intern/ausgaben/angriff');
		await examine(page, '/intern/ausgaben/angriff?jahr=2025');
		await examine(page, '/intern/regeln?regel=administrative');
		await examine(page, '/intern/ausgaben/vorschau?jahr=2025&indikator=tagespflege-unter-3');
		await examine(page, '/intern/ausgaben/sonderauswertung?indikator=tagespflege-unter-3&von=2024&bis=2025');
		await examine(page, `/intern/indikatoren/${OWN_INDICATOR}`);
		await page.context().clearCookies();
		await signIn(page, 'Sozialplanung');
		await examine(page, '/intern/ziele?indikator=sgb2-quote&gebiet=06433');
		await page.context().clearCookies();
		await signIn(page, 'Verwaltung der Konten');
		await examine(page, '/intern/rechtstexte');
		await examine(page, '/intern/rechtstexte/impressum');
		await examine(page, '/intern/rechtstexte/barrierefreiheit');
		await examine(page, '/intern/rueckmeldungen');
		await page
			.getByRole('link', { name: /^Meldung B-/ })
			.first()
			.click();
		await page.getByRole('heading', { name: 'Was gemeldet wurde' }).waitFor();
		await examine(page, new URL(page.url()).pathname);
		await page.context().clearCookies();
		await signIn(page, 'Revision');
		await examine(page, '/intern/lieferungen');
	});

	test('has no finding where a file was refused', async () => {
		const page = await open();
		await signIn(page, 'Redaktion des Monitors');
		await page.goto('/intern/lieferungen');
		const buffer = Buffer.from('<html>503</html>');
		await page
			.getByLabel('Datei auswählen oder hierher ziehen')
			.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
		await page.getByRole('button', { name: 'Datei prüfen' }).click();
		await page.getByRole('alert').waitFor();
		expect(await findings(page)).toEqual([]);
	});
});
