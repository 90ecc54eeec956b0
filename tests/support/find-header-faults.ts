/** What is missing from an answer's security headers; nothing when all is well. The same rules for every answer there is. */
import type { RawAnswer } from './raw-request.ts';

const ALWAYS: readonly (readonly [name: string, value: RegExp])[] = [
	['x-content-type-options', /^nosniff$/],
	['x-frame-options', /^DENY$/],
	['referrer-policy', /^same-origin$/],
	['cross-origin-opener-policy', /^same-origin$/],
	['cross-origin-resource-policy', /^(same|cross)-origin$/],
	['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
	['cache-control', /./]
];
const POLICY_ALWAYS = ["base-uri 'none'", "frame-ancestors 'none'", "form-action '(none|self)'"];
const POLICY_OF_PAGES = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "object-src 'none'"];
const TELLING = new Set(['server', 'x-powered-by', 'via']);

export function findHeaderFaults({ status, headers, body }: RawAnswer): string[] {
	const faults = ALWAYS.filter(([name, value]) => !value.test(String(headers[name] ?? ''))).map(
		([name]) => `${name}: ${headers[name]?.toString() ?? 'missing'}`
	);
	for (const name of Object.keys(headers)) {
		if (TELLING.has(name) || name.startsWith('x-sveltekit-')) faults.push(`tells ${name}`);
	}
	// "Not modified" leaves the policy of the kept answer in force.
	if (status === 304) return faults;
	const policy = String(headers['content-security-policy'] ?? 'missing');
	const type = String(headers['content-type'] ?? '');
	const isPage = type.startsWith('text/html');
	const isPaper = type === 'application/pdf';
	const wanted = [...POLICY_ALWAYS, ...(isPage ? POLICY_OF_PAGES : isPaper ? [] : ["default-src 'none'"])];
	for (const directive of wanted) {
		if (!new RegExp(`(^|; )${directive}($|;| )`).test(policy)) faults.push(`policy without ${directive}: ${policy}`);
	}
	if (/unsafe-|\*|http:/.test(policy)) faults.push(`policy too wide: ${policy}`);
	const directives = policy.split('; ').map((directive) => directive.split(' ')[0]);
	if (new Set(directives).size < directives.length) faults.push(`policy says something twice: ${policy}`);
	if (isPage) faults.push(...findInlineParts(body));
	return faults;
}

/** Parts that the policy would keep from working, or that would have needed a hole in it. */
function findInlineParts(html: string): string[] {
	const names: readonly (readonly [string, RegExp])[] = [
		['inline script', /<script(?![^>]*\bsrc=)[^>]*>/i],
		['inline style', /<style[\s>]/i],
		['style attribute', /<[^>]+\sstyle=/i],
		['event attribute', /<[^>]+\son[a-z]+=/i]
	];
	const values: readonly (readonly [string, RegExp])[] = [
		['script address', /(?:href|action)="?javascript:/i],
		['part from elsewhere', /<(?:script|link|img|iframe|source|use)\b[^>]*(?:src|href)="(?:https?:)?\/\//i]
	];
	// What stands between quotes is a value, whatever it looks like.
	const withoutValues = html.replace(/="[^"]*"/g, '=""');
	const found = [
		...names.filter(([, form]) => form.test(withoutValues)),
		...values.filter(([, form]) => form.test(html))
	];
	return found.map(([name]) => `${name} in the page`);
}
