/**
 * What a browser may do with an answer. Everything is forbidden that no page of ours needs: no script, style or picture
 * from elsewhere, none written into the page, no plug-in, no frame around us, no form that leads away.
 */

/** Scripts and styles only from our own files. SvelteKit writes these two itself, since it may add hashes. */
const OWN_PARTS = "script-src 'self'; style-src 'self'";

/** For pages. `data:` is for the icons inside KERN's style sheet, `connect-src` for the slider of years. */
const REST_OF_PAGES = [
	"default-src 'none'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'"
].join('; ');

/** For answers that are no page: data, drawings, redirects, plain errors. They need nothing at all. */
export const POLICY_OF_FILES = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A browser's viewer of PDFs brings its own scripts, styles and plug-in, which a policy for parts would forbid. */
export const POLICY_OF_PAPER = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The policy of a page. `ownParts`: what SvelteKit wrote for scripts and styles. Forms lead to ourselves and are not
 * redirected elsewhere (browsers hold redirects against `form-action` too): another house's sign-in is reached by a link.
 */
export function policyOfPage(ownParts: string = OWN_PARTS): string {
	return `${ownParts}; ${REST_OF_PAGES}`;
}
