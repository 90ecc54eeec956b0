import { describe, expect, inject, test } from 'vitest';
import { examine, findings } from '../support/examine-page.ts';
import { readRow, signIn, tabTo, TWO_WAYS, useBrowser } from '../support/journey.ts';

const open = useBrowser(inject('changing').origin);

describe.each(TWO_WAYS)('an administrator, $way', ({ javaScriptEnabled }) => {
	test('sees how the program stands and runs a job, by keyboard alone', async () => {
		const page = await open({ javaScriptEnabled });
		await signIn(page, 'Verwaltung der Konten');
		await page.getByRole('link', { name: 'Betrieb' }).click();
		await page.getByRole('heading', { level: 1, name: 'Betrieb' }).waitFor();

		const choice = page.getByLabel('Jetzt ausführen');
		await tabTo(page, choice);
		expect(await choice.inputValue()).toBe('verify-trail');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => choice.inputValue()).toBe('retention');
		await tabTo(page, page.getByRole('button', { name: 'Ausführen' }), { within: 3 });
		await page.keyboard.press('Enter');

		const alert = page.getByRole('alert');
		await alert.waitFor();
		expect(await alert.innerText()).toContain('Löschregeln anwenden: erledigt');
		if (javaScriptEnabled) expect(await findings(page)).toEqual([]); // axe itself is a script
		const table = page.getByRole('table', { name: 'Was das Programm von selbst tut' });
		expect(await readRow(table, 'Löschregeln anwenden')).toMatchObject({ Stand: 'erledigt' });
	});
});

test('the page has no finding in light and dark, wide and narrow', async () => {
	const page = await open();
	await signIn(page, 'Verwaltung der Konten');
	await examine(page, '/intern/betrieb');
});
