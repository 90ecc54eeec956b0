import { describe, expect, inject, test } from 'vitest';
import { tabTo, TWO_WAYS, useBrowser } from '../support/journey.ts';
import { printed, releasedRecord } from '../support/released-value.ts';

const origin = inject('origin');
const open = useBrowser(origin);

describe.each(TWO_WAYS)('a journalist $way', ({ javaScriptEnabled }) => {
	test('asks how a number was computed and can do the sum again', async () => {
		const page = await open({ javaScriptEnabled });
		await page.goto('/monitor/2025/altenquotient?gebiet=raunheim');
		await tabTo(page, page.locator('#tabelle').getByRole('link', { name: 'Wie wurde das berechnet?' }));
		await page.keyboard.press('Enter');
		await page.waitForURL('**/berechnung?gebiet=raunheim');
		const text = async (): Promise<string> => page.locator('main').innerText();

		const figure = await releasedRecord(origin, { indicator: 'altenquotient', area: 'Raunheim', year: 2025 });
		const said = await text();
		expect(said).toContain(printed(figure['wert'], 1));
		for (const part of ['zaehler', 'nenner']) expect(said).toContain(printed(figure[part], 0));
		const [above, below] = [Number(figure['zaehler']), Number(figure['nenner'])];
		expect(printed(String((above / below) * 100), 1)).toBe(printed(figure['wert'], 1));
		expect(said).toContain('melderegister-2025-12-31.csv');
		// The rows of a register count would tell which unpublished cells have somebody in them.
		expect(said).toContain('bleibt geschützt');
		expect(said).not.toMatch(/Zeilen? \d|\d Angaben/);
		expect(said).toMatch(/[0-9a-f]{64}/);

		await page.goto('/monitor/2025/sgb2-frauenanteil/berechnung?gebiet=raunheim');
		expect(await text()).toMatch(/sgb2-recipients\.csv“, Zeile \d+, Spalte \d+/);

		await page.goto('/monitor/2025/altenquotient/berechnung?gebiet=raunheim');
		await page.getByLabel('Gebiet', { exact: true }).selectOption({ label: 'Trebur' });
		await page.getByLabel('Jahr', { exact: true }).selectOption('2020');
		await page.getByRole('button', { name: 'Zeigen' }).click();
		await page.waitForURL(/gebiet=trebur.*jahr=2020|jahr=2020.*gebiet=trebur/);
		const other = await releasedRecord(origin, { indicator: 'altenquotient', area: 'Trebur', year: 2020 });
		expect(await text()).toContain(printed(other['wert'], 1));
		expect(await text()).toContain('Trebur');
	});
});
