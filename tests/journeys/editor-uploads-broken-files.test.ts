import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { signIn, TWO_WAYS, useBrowser } from '../support/journey.ts';

const open = useBrowser(inject('origin'));

const template = (rows: string, head = 'Gebiet;Name;Zeitraum;Wert'): string =>
	`kreislauf-Vorlage;1\nMerkmal;unemployed\nTitel;Arbeitslose\nQuelle;Amt\nArt;Durchschnitt\n${head}\n${rows}\n`;

/** A workbook of one part that unpacks to 200 MB of zeros. */
function zipBomb(): Buffer {
	const size = 200_000_000;
	const packed = deflateRawSync(Buffer.alloc(size));
	const name = Buffer.from('xl/workbook.xml');
	const entry = (signature: number, length: number): Buffer => {
		const head = Buffer.alloc(length);
		head.writeUInt32LE(signature, 0);
		const shift = length === 46 ? 6 : 4;
		head.writeUInt16LE(20, shift);
		head.writeUInt16LE(8, shift + 4);
		head.writeUInt32LE(packed.length, shift + 14);
		head.writeUInt32LE(size, shift + 18);
		head.writeUInt16LE(name.length, shift + 22);
		return Buffer.concat([head, name]);
	};
	const [local, directory, end] = [entry(0x04034b50, 30), entry(0x02014b50, 46), Buffer.alloc(22)];
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(local.length + packed.length, 16);
	return Buffer.concat([local, packed, directory, end]);
}

const people = Array.from(
	{ length: 8 },
	(_, index) => `Muster${index};Erika;${index + 3}.0${index + 1}.19${50 + index * 5};06433010`
).join('\n');

const BROKEN: readonly (readonly [what: string, name: string, content: string | Buffer, message: RegExp])[] = [
	[
		'an error page',
		'tabelle.csv',
		'<!DOCTYPE html><html><body>503 Service Unavailable</body></html>',
		/Die Datei ist eine Webseite und keine Tabelle/
	],
	[
		'a PDF',
		'bericht.csv',
		'%PDF-1.7\n%âãÏÓ\n1 0 obj',
		/Die Datei ist ein PDF. Bitte die Tabelle als CSV oder XLSX liefern/
	],
	['a zip bomb', 'mappe.xlsx', zipBomb(), /Die Mappe würde beim Entpacken auf 200 MB anwachsen.*Das ist nicht erlaubt/],
	[
		'a formula',
		'formel.csv',
		template('06433010;=HYPERLINK(A1);2025;700'),
		/Zeile 7, Spalte 2: Ein Text beginnt wie eine Formel/
	],
	[
		'names and dates of birth',
		'personen.csv',
		`Nachname;Vorname;Geburtsdatum;Gemeinde\n${people}\n`,
		/Zeile 1, Spalte 1: Die Spalte „Nachname“ enthält personenbezogene Angaben/
	],
	[
		'dates of birth in a template',
		'vorlage.csv',
		template('06433010;Raunheim;2025;Erika;700', 'Gebiet;Name;Zeitraum;Vorname;Wert'),
		/Die Spalte „Vorname“ enthält personenbezogene Angaben/
	],
	['nothing', 'leer.csv', '', /Bitte wählen Sie zuerst eine Datei aus/],
	['another county', 'darmstadt.csv', template('06411000;Darmstadt;2025;700'), /06411000|Darmstadt|anderen/],
	[
		'a word for a number',
		'wort.csv',
		template('06433010;Raunheim;2025;viele'),
		/Zeile 7, Spalte 4: Hier steht „viele“, erwartet wird eine Zahl/
	],
	[
		'half a row',
		'abgeschnitten.csv',
		template('06433010;Raunheim;2025;700\n06433014;Tre'),
		/Zeile 8: Die Zeile hat 2 statt 4 Felder/
	]
];

async function countDeliveries(page: Page): Promise<string> {
	await page.goto('/intern/lieferungen');
	return (await page.getByRole('table').first().locator('caption').innerText()).trim();
}

describe.each(TWO_WAYS)('an editor $way', ({ javaScriptEnabled }) => {
	test('who uploads a broken file is told the file and the rule, and nothing is stored', async () => {
		const page = await open({ javaScriptEnabled });
		await signIn(page, 'Redaktion des Monitors');
		const before = await countDeliveries(page);
		for (const [what, name, content, message] of BROKEN) {
			await page.goto('/intern/lieferungen');
			const buffer = Buffer.from(content as Buffer);
			await page
				.getByLabel('Datei auswählen oder hierher ziehen')
				.setInputFiles({ name, mimeType: 'text/csv', buffer });
			await page.getByRole('button', { name: 'Datei prüfen' }).click();
			const alert = page.getByRole('alert');
			await alert.waitFor();
			const said = (await alert.innerText()).replace(/\s+/g, ' ');
			expect([what, said]).toEqual([what, expect.stringMatching(message)]);
			if (buffer.length > 0) expect(said).toContain(name);
			expect(said).not.toMatch(/\b(error|undefined|stack|invalid)\b/i);
			expect(await page.getByLabel('Datei auswählen oder hierher ziehen').isEnabled()).toBe(true);
		}
		expect(await countDeliveries(page)).toBe(before);
		await page.goto('/intern');
		expect(await page.locator('main').innerText()).toContain('Nichts. Was Sie tun können');
	});
});
