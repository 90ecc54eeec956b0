import { findTextFaults } from './find-text-faults.ts';
import type { LegalPage, LegalText } from './legal-text.ts';

/** Why somebody should look at a text: still a sample, not reviewed for a year, or something required is missing. */
export type OpenPoint =
	| { readonly kind: 'sample' }
	| { readonly kind: 'review-due'; readonly reviewedOn: string }
	| { readonly kind: 'missing'; readonly fields: readonly string[] };

/** What is open about a text on a day (`YYYY-MM-DD`); empty where nobody need do anything. */
export function findOpenPoints(page: LegalPage, text: LegalText, today: string): OpenPoint[] {
	const missing = findTextFaults(page, text).map(({ detail }) => detail.field);
	const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	return [
		...(missing.length > 0 ? [{ kind: 'missing' as const, fields: missing }] : []),
		...(text.isSample ? [{ kind: 'sample' as const }] : []),
		...(text.reviewedOn <= yearBefore ? [{ kind: 'review-due' as const, reviewedOn: text.reviewedOn }] : [])
	];
}
