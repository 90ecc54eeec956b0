import type { LegalPage } from './legal-text.ts';

/** How a field is typed and checked. */
export type LegalField = {
	readonly name: string;
	readonly kind: 'line' | 'text' | 'email' | 'date' | 'conformity';
};

/** How far the pages conform to the rules of accessibility; the words are in `#ui/texts/legal.ts`. */
export const CONFORMITIES = ['full', 'partial', 'none'] as const;
export type Conformity = (typeof CONFORMITIES)[number];

export function isConformity(text: string): text is Conformity {
	return (CONFORMITIES as readonly string[]).includes(text);
}

/**
 * What each page must say: § 5 DDG and § 18 MStV, Art. 13 DSGVO, BITV 2.0 with the model of the European Commission. All are
 * required. Easy language has no field of its own: a heading and one section.
 */
export const LEGAL_FIELDS: Readonly<Record<LegalPage, readonly LegalField[]>> = {
	impressum: [
		{ name: 'body', kind: 'line' },
		{ name: 'address', kind: 'text' },
		{ name: 'representedBy', kind: 'text' },
		{ name: 'email', kind: 'email' },
		{ name: 'phone', kind: 'line' },
		{ name: 'responsible', kind: 'text' }
	],
	datenschutz: [
		{ name: 'controller', kind: 'text' },
		{ name: 'officer', kind: 'text' },
		{ name: 'purposes', kind: 'text' },
		{ name: 'storage', kind: 'text' },
		{ name: 'rights', kind: 'text' },
		{ name: 'supervision', kind: 'text' }
	],
	barrierefreiheit: [
		{ name: 'conformity', kind: 'conformity' },
		{ name: 'barriers', kind: 'text' },
		{ name: 'createdOn', kind: 'date' },
		{ name: 'checkedOn', kind: 'date' },
		{ name: 'feedback', kind: 'text' },
		{ name: 'enforcement', kind: 'text' }
	],
	'leichte-sprache': []
};
