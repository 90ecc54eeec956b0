/** A browser for the tests of one file, and pages in it as different people have them. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';

/** Every journey is made twice. */
export const TWO_WAYS = [
	{ way: 'with JavaScript', javaScriptEnabled: true },
	{ way: 'without JavaScript', javaScriptEnabled: false }
] as const;

export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** Call at the top of a file; what it returns opens a page of a person of its own, closed after the test. */
export function useBrowser(origin: string): OpenPage {
	let browser: Browser | undefined;
	const contexts: BrowserContext[] = [];
	beforeAll(async () => {
		browser = await openBrowser();
		await browser.newPage(); // the packaged browser ends with its last page; this one stays
	});
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map((context) => context.close()));
	});
	afterAll(() => browser?.close());
	return async (options = {}) => {
		if (!browser) throw new Error('The browser is not open yet.');
		const context = await browser.newContext({ baseURL: origin, locale: 'de-DE', acceptDownloads: true, ...options });
		contexts.push(context);
		context.setDefaultTimeout(60_000);
		return context.newPage();
	};
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, { within = 200 }: { within?: number } = {}): Promise<void> {
	const target = await wanted.elementHandle();
	for (let presses = 0; presses < within; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((element) => document.activeElement === element, target)) return;
	}
	throw new Error(`${String(wanted)} was not reached with ${within} presses of the Tab key.`);
}

/** What a table says of one row: the cells' visible texts by the heads of their columns. */
export async function readRow(table: Locator, name: string): Promise<Record<string, string>> {
	const heads = (await table.locator('thead th').allInnerTexts()).map(tidy);
	const rows = table.locator('tbody tr').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) });
	const cells = (await rows.first().locator('th, td').allInnerTexts()).map(tidy);
	return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']));
}

export async function signIn(page: Page, role: string): Promise<void> {
	await page.goto('/anmelden');
	const button = page.getByRole('button', { name: role });
	if (!(await button.isVisible())) await page.getByText('Weitere Rollen').click();
	await button.click();
	await page.waitForURL('**/intern');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
