/**
 * The headers of every answer, whoever makes it: a page, a file, a redirect, an error of the page server itself. They
 * are added when the head of the answer is written, so that nothing can pass them by.
 */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { POLICY_OF_FILES, POLICY_OF_PAPER, policyOfPage } from './content-security-policy.ts';

const ALWAYS = Object.entries({
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': [
		'accelerometer',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'serial',
		'usb'
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
});

/** A year: whoever came once by https never tries http again. */
const HTTPS_ONLY = 'max-age=31536000';

/** Must be called before anything is written to `response`. */
export function completeHeaders(response: ServerResponse, { isHttps }: { readonly isHttps: boolean }): void {
	const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
		const given = rest.find((argument) => typeof argument === 'object') as OutgoingHttpHeaders | undefined;
		const type = String(given?.['content-type'] ?? response.getHeader('content-type') ?? '');
		for (const name of response.getHeaderNames()) if (name.startsWith('x-sveltekit-')) response.removeHeader(name);
		for (const [name, value] of ALWAYS) response.setHeader(name, value);
		if (isHttps) response.setHeader('strict-transport-security', HTTPS_ONLY);
		// Open data may stand on other sites, everything else is for our own pages.
		const isOpen = response.getHeader('access-control-allow-origin') === '*';
		response.setHeader('cross-origin-resource-policy', isOpen ? 'cross-origin' : 'same-origin');
		if (!response.hasHeader('cache-control')) {
			response.setHeader('cache-control', status >= 400 ? 'no-store' : 'no-cache');
		}
		// "Not modified" stands for a page the browser keeps; another policy here would replace that page's own.
		if (status !== 304 && !response.hasHeader('content-security-policy')) {
			response.setHeader('content-security-policy', policyFor(type));
		}
		return writeHead(status, ...rest);
	};
}

function policyFor(type: string): string {
	if (type.startsWith('text/html')) return policyOfPage();
	return type === 'application/pdf' ? POLICY_OF_PAPER : POLICY_OF_FILES;
}
