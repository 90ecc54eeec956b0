/** In a real browser: pages work with what their security policy allows, and what it forbids does not happen. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/journey.ts';
import { ADDRESSES, isPage, PUBLIC_PAGES } from '../support/routes.ts';
import { Visitor } from '../support/visitor.ts';

const origin = inject('origin');
const visitor = new Visitor(origin);
const open = useBrowser(origin);
const INTERNAL = Object.entries(ADDRESSES).flatMap(([route, address]) =>
	route.startsWith('/intern') && isPage(route) ? [address] : []
);

/** What the browser refused or failed to load on the page. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// A page that says "not for you", or "there is none", is one of the pages looked at.
		const isRefusal = /status of 40[34]/.test(message.text());
		if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
	return complaints;
}

describe('a page asks for nothing that its policy forbids:', () => {
	test.each([...PUBLIC_PAGES, '/anmelden'])('%s', async (path) => {
		const page = await open();
		const complaints = complaintsOf(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(complaints).toEqual([]);
	});

	test.each(INTERNAL)('%s for an editor, or what it says to one', async (path) => {
		const page = await open();
		const [name = '', value = ''] = (await visitor.signInAs('monitor-editor')).split('=');
		await page.context().addCookies([{ name, value, url: origin }]);
		const complaints = complaintsOf(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(complaints).toEqual([]);
	});
});

test('markup that got into a page would run no script, load nothing and send no form elsewhere', async () => {
	const page = await open();
	await page.goto('/zeichen');
	await page.evaluate(() => {
		const seen: string[] = [];
		document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
		Object.assign(globalThis, { seen });
		const add = (name: string, attributes: Record<string, string>, text = ''): HTMLElement => {
			const element = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			element.textContent = text;
			document.body.append(element);
			return element;
		};
		add('script', {}, 'globalThis.hasRun = true');
		add('script', { src: 'https://evil.example/x.js' });
		add('img', { src: 'x', onerror: 'globalThis.hasRun = true' });
		add('img', { src: 'https://evil.example/x.png' });
		add('style', {}, 'body { background: url(https://evil.example/y.png) }');
		add('iframe', { src: '/monitor' });
		add('object', { data: '/monitor' });
		add('base', { href: 'https://evil.example/' });
		const form = add('form', { action: 'https://evil.example/', method: 'post' });
		(form as HTMLFormElement).submit();
	});
	await page.waitForTimeout(500);
	const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
	expect(new Set(seen)).toEqual(
		new Set([
			'script-src-elem',
			'script-src-attr',
			'img-src',
			'style-src-elem',
			'frame-src',
			'object-src',
			'base-uri',
			'form-action'
		])
	);
	expect(await page.evaluate(() => 'hasRun' in globalThis)).toBe(false);
	expect(new URL(page.url()).origin).toBe(origin);
});

test('the error page that stands alone has its style', async () => {
	const page = await open();
	await page.setContent(`<form method="post" action="${origin}/abmelden"><button>Senden</button></form>`);
	await page.getByRole('button').click();
	await page.getByRole('heading', { name: 'Diese Anfrage kam nicht von einer Seite dieser Anwendung' }).waitFor();
	expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('640px');
});
