/** Texts that the operator is responsible for, by the address of their page. */
export const LEGAL_PAGES = ['impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache'] as const;
export type LegalPage = (typeof LEGAL_PAGES)[number];

export function isLegalPage(text: string): text is LegalPage {
	return (LEGAL_PAGES as readonly string[]).includes(text);
}

/** What a page says. Plain text: an empty line parts paragraphs, a line that begins with `- ` is an item of a list. */
export type LegalText = {
	readonly title: string;
	readonly lead: string;
	/** What the page must say, by the names of its `LEGAL_FIELDS`. */
	readonly fields: Readonly<Record<string, string>>;
	/** Further sections; a line that begins with `# ` is the heading of the next one. */
	readonly more: string;
	/** A sample that the operator has not yet made their own; the page says so. */
	readonly isSample: boolean;
	/** `YYYY-MM-DD`. */
	readonly reviewedOn: string;
};

/** A text with its place in the sequence of versions; version 0 is the county's file. */
export type StoredLegalText = LegalText & {
	readonly page: LegalPage;
	readonly version: number;
	/** ISO time and name; null for the county's file. */
	readonly saved: { readonly at: string; readonly by: string } | null;
};
