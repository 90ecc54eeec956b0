import { z } from 'zod';

/** What draws nothing, or turns the line around: with it a name could look like somebody else's. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A name as it was typed, without invisible signs and with one blank between words; at least one sign. */
export function typedName({ max }: { readonly max: number }): z.ZodType<string, string> {
	return shortText({ max }).pipe(z.string().min(1));
}

/** The same, and it may be empty. */
export function shortText({ max }: { readonly max: number }): z.ZodType<string, string> {
	return z
		.string()
		.transform((text) => text.replace(/\s/g, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim())
		.pipe(z.string().max(max));
}
