import type { Handle } from '@sveltejs/kit/hooks';
import { isAnonymous } from '#domain/access';

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
} as const;

/** For answers that are no page: data, redirects, plain errors. A viewer of PDFs brings its own parts along. */
const POLICY_OF_FILES = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'";
const POLICY_OF_PAPER = "frame-ancestors 'none'";

export const secureHeaders: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	// "Not modified" stands for a page the browser keeps; another policy here would replace that page's own.
	if (!headers.has('content-security-policy') && response.status !== 304) {
		const isPaper = headers.get('content-type') === 'application/pdf';
		headers.set('content-security-policy', isPaper ? POLICY_OF_PAPER : POLICY_OF_FILES);
	}
	// What a signed-in person saw must not stay on a shared computer.
	if (!isAnonymous(event.locals.actor)) headers.set('cache-control', 'no-store');
	if (event.url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
	return response;
};
