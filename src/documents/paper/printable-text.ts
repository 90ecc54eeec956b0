/** Not printed and not missed: line breaks and spaces of every kind, soft hyphens, joiners. */
const HARMLESS = /[\n\t\u00a0\u00ad\u200b-\u200d\u2028\u2029\u202f]/;
/** Signs for programs, halves of characters, what turns the direction of the line, what is no character at all. */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

/**
 * Text as our fonts can print it. Paper comes without a sign that it cannot show (PDF/UA refuses the document), and may
 * not borrow a font from the machine, or the same edition would look different elsewhere. So control characters go, and a
 * character without a glyph becomes `?`.
 */
export function printableText(text: string, covered: ReadonlySet<number>): string {
	return text.replace(/[^\x20-\x7e]/gu, (sign) => {
		if (HARMLESS.test(sign)) return sign;
		if (NEVER.test(sign)) return '';
		return covered.has(sign.codePointAt(0) ?? 0) ? sign : '?';
	});
}
