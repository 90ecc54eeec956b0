/**
 * A text cell that begins like a formula is executed when the table is opened in a spreadsheet later. Official files
 * have none, so such a cell is refused; wherever we repeat the text ourselves, an apostrophe takes its power.
 */
const LIKE_A_FORMULA = /^[=@\t\r]|^\+(?!\d+$)|^-(?=\S)[\s\S]*[(|!=@]/;

/** `-` begins titles (`- Stichtag 31.12. -`) and `+` numbers; they count only where something callable follows. */
export function looksLikeFormula(text: string): boolean {
	return LIKE_A_FORMULA.test(text);
}

export function harmlessText(text: string): string {
	return looksLikeFormula(text) ? `'${text}` : text;
}
