import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pagePalette, tileMap } from '#figures';
import * as county from '../../../tests/golden/figures/example-county.ts';
import { openBrowser } from '../../../tests/support/browser.ts';

const YEARS = [2023, 2024, 2025];
let browser: Browser;
let server: Server;
let address: string;
let script: string;
let page: Page;
let isBroken = false;
const complaints: string[] = [];

function pageOf(year: number): string {
	const rows = county.municipalities.map((area, index) => ({
		area,
		figure: county.figureOf(area, year - 2000 + index / 10, { year })
	}));
	const { svg } = tileMap(
		{ measure: county.measure, rows, tiles: county.tiles },
		{ palette: pagePalette, width: 640, idPrefix: 'k' }
	);
	const links = YEARS.map((one) => `<a href="?jahr=${one}"${one === year ? ' aria-current="true"' : ''}>${one}</a>`);
	return `<!doctype html><html lang="de"><title>Karte</title><nav data-years="#karte">${links.join(' ')}</nav><div id="karte">${svg}</div><script type="module" src="/enhance.js"></script></html>`;
}

beforeAll(async () => {
	const built = (await build({
		configFile: new URL('../../../vite.enhance.config.ts', import.meta.url).pathname,
		logLevel: 'silent',
		build: { write: false }
	})) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
	const chunk = [built].flat()[0]?.output.find(({ fileName }) => fileName === 'enhance.js');
	script = chunk?.type === 'chunk' ? chunk.code : '';
	server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const isScript = url.pathname === '/enhance.js';
		const year = Number(url.searchParams.get('jahr') ?? 2025);
		response.writeHead(isBroken && year === 2023 && request.headers['sec-fetch-mode'] === 'cors' ? 500 : 200, {
			'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
			'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
		});
		response.end(isScript ? script : pageOf(year));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	browser = await openBrowser();
	// One page for all: the packaged browser ends with its last page.
	page = await browser.newPage({ viewport: { width: 800, height: 900 } });
	page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
	page.on('pageerror', (error) => complaints.push(error.message));
});

beforeEach(() => page.goto(address));

afterAll(async () => {
	await browser?.close();
	server?.close();
});

describe('the script of the public pages', () => {
	test('shows the value under the pointer and keeps it while the pointer rests on it', async () => {
		await page.hover('.mark[data-label^="Birkenbach"]');
		const tip = page.locator('.figure-tip');
		expect(await tip.textContent()).toBe('Birkenbach: 25,1\u202f%, 31.12.2025');
		await tip.hover();
		await page.waitForTimeout(300);
		expect(await tip.isVisible()).toBe(true);
		await page.mouse.move(1, 899);
		await tip.waitFor({ state: 'hidden' });
		// The empty icon request is the browser's own; everything else would be a breach of the page's policy.
		expect(complaints.filter((one) => !one.includes('favicon'))).toEqual([]);
	});

	test('walks through the values with the arrow keys, says them, and closes with Escape', async () => {
		await page.focus('svg[data-figure]');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('[aria-live]').textContent()).toBe('Birkenbach: 25,1\u202f%, 31.12.2025');
		await page.keyboard.press('Escape');
		expect(await page.locator('.figure-tip').isHidden()).toBe(true);
	});

	test('turns links to years into a slider that swaps the map and the address', async () => {
		expect(await page.locator('nav[data-years]').isHidden()).toBe(true);
		await page.focus('input[type=range]');
		await page.keyboard.press('ArrowLeft');
		await page.waitForSelector('.mark[data-label="Birkenbach: 24,1\u202f%, 31.12.2024"]');
		expect(new URL(page.url()).search).toBe('?jahr=2024');
		expect(await page.locator('output').textContent()).toBe('2024');
		expect(await page.locator('svg[data-figure]').getAttribute('tabindex')).toBe('0');
	});

	test('follows the link itself where fetching the year fails', async () => {
		isBroken = true;
		await page.focus('input[type=range]');
		await page.keyboard.press('Home');
		await page.waitForURL('**/?jahr=2023');
		await page.waitForSelector('.mark[data-label^="Birkenbach: 23,1"]');
		isBroken = false;
	});

	test('weighs at most 6 kB', () => {
		expect(script.length).toBeGreaterThan(500);
		expect(Buffer.byteLength(script)).toBeLessThan(6 * 1024);
	});
});
