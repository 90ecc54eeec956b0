/**
 * Hands a page its content without SvelteKit writing it out for a client. Our pages are plain HTML (`csr = false`), yet
 * SvelteKit 3.2 serialises what `load` returns on every request and throws it away: 3 to 10 ms a page with drawings in
 * it. A property that is not enumerable is passed on and not serialised.
 */
export type Unserialised<T> = { readonly content: T };

export function unserialised<T>(content: T): Unserialised<T> {
	return Object.defineProperty({}, 'content', { value: content, enumerable: false }) as Unserialised<T>;
}
