import type { Issue } from '#domain/audit';
import { isConformity, LEGAL_FIELDS, type LegalField } from './legal-fields.ts';
import type { LegalPage, LegalText } from './legal-text.ts';
import { readSections } from './text-blocks.ts';

export type LegalRule =
	| 'legal-field-missing'
	| 'legal-section-missing'
	| 'legal-placeholder'
	| 'legal-email-invalid'
	| 'legal-date-invalid'
	| 'legal-choice-invalid';
export type LegalFault = Issue & { readonly rule: LegalRule; readonly detail: { readonly field: string } };

/** `[Name und Anschrift]`: what a sample leaves to the operator. */
const PLACEHOLDER = /\[\p{L}[^\]]*\]/u;

/**
 * What must be put right before the text can stand as it is: required fields that are empty or unreadable, and placeholders
 * in what is no longer a sample. One fault a field, in the order of the form.
 */
export function findTextFaults(page: LegalPage, text: Omit<LegalText, 'reviewedOn'>): LegalFault[] {
	const free = page === 'leichte-sprache' ? findMissingSection(text.more) : null;
	const rules: (readonly [string, LegalRule | null])[] = [
		['title', text.title.trim() === '' ? 'legal-field-missing' : null],
		['lead', null],
		...LEGAL_FIELDS[page].map((field) => [field.name, judge(field, text.fields[field.name] ?? '')] as const),
		['more', free]
	];
	return rules.flatMap(([field, found]) => {
		const isOpen = !text.isSample && PLACEHOLDER.test(valueOf(text, field));
		const rule = found ?? (isOpen ? 'legal-placeholder' : null);
		return rule ? [{ rule, level: 'error' as const, detail: { field } }] : [];
	});
}

function valueOf(text: Omit<LegalText, 'reviewedOn'>, field: string): string {
	if (field === 'title' || field === 'lead' || field === 'more') return text[field];
	return text.fields[field] ?? '';
}

function findMissingSection(more: string): LegalRule | null {
	const isThere = readSections(more).some(({ heading, text }) => heading !== '' && text !== '');
	return isThere ? null : 'legal-section-missing';
}

function judge({ kind }: LegalField, value: string): LegalRule | null {
	if (value.trim() === '') return 'legal-field-missing';
	// A sample may leave a placeholder where it will be an address or a day.
	if (PLACEHOLDER.test(value)) return null;
	if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'legal-email-invalid';
	if (kind === 'date') return isDay(value) ? null : 'legal-date-invalid';
	if (kind === 'conformity') return isConformity(value) ? null : 'legal-choice-invalid';
	return null;
}

function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const moment = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}
