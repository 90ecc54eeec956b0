import { describe, expect, inject, test } from 'vitest';
import { addressOf, findRoutes, isPage } from '../support/routes.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const routes = findRoutes();

/** Routes for scripts that send something, for a link nobody has, and for mail, which the demo does not send. */
const ANSWERS_OTHERWISE: Readonly<Record<string, number>> = {
	'/anmelden/passkey': 405,
	'/anmelden/zweiter-faktor/passkey': 405,
	'/einladung/[token]': 404,
	'/kennwort-vergessen': 404
};

describe.each(routes)('the route %s', (route) => {
	test('answers, and says the same to HEAD without a body', async () => {
		const answer = await visitor.get(addressOf(route));
		const head = await visitor.head(addressOf(route));
		if (route in ANSWERS_OTHERWISE) expect(answer.status).toBe(ANSWERS_OTHERWISE[route]);
		else expect(answer.status).toBeLessThan(400);
		expect(head.status).toBe(answer.status);
		expect(head.headers.get('content-type')).toBe(answer.headers.get('content-type'));
		expect(await head.text()).toBe('');
	});

	test('carries the security headers and a policy for its content', async () => {
		const { headers } = await visitor.get(addressOf(route));
		expect(Object.fromEntries(headers)).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('camera=()')
		});
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain('unsafe-eval');
		if (headers.get('content-type')?.startsWith('text/html')) {
			expect(policy).toContain("script-src 'self'");
			expect(policy).not.toContain('unsafe-inline');
		}
	});
});

test('pages and files that do not exist answer 404 with the same headers', async () => {
	for (const path of ['/gibt-es-nicht', '/gebiete/nirgends', '/gebiete/nirgends.csv', '/monitor/1999.pdf']) {
		const { status, headers } = await visitor.get(path);
		expect([path, status]).toEqual([path, 404]);
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	}
});

test('there are pages and files among the routes', () => {
	expect(routes.filter(isPage).length).toBeGreaterThan(15);
	expect(routes.filter((route) => !isPage(route)).length).toBeGreaterThan(8);
});
