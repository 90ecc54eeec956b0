/** Looks at a page as people with different eyes and screens do: WCAG 2.2 AA by axe, and no sideways scrolling. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

/** Our pages hold no frames of other sites: without the ways axe has for those it takes a third of the time. */
export async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		.setLegacyMode(true)
		.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${help}: ${String(target)}: ${failureSummary ?? ''}`)
	);
}

/** How far the page lets itself be scrolled sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => {
		scrollTo(10_000, 0);
		const pixels = scrollX;
		scrollTo(0, 0);
		return pixels;
	});

/** In light and dark, wide and narrow; every disclosure open, so that nothing is left out. */
export async function examine(page: Page, path: string): Promise<void> {
	await page.setViewportSize(DESKTOP);
	await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
	await page.goto(path);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	expect(await findings(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);

	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize(PHONE);
	expect(await findings(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);
}
