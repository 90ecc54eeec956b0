/** A legal text as the form shows and sends it. */
import { LEGAL_FIELDS, type LegalPage, type LegalText } from '#domain/legal';
import { BEFORE } from '#ui/components/conflict.ts';
import { DRAFT_VERSION } from '#ui/components/draft-state.ts';

const fieldNames = (page: LegalPage): string[] => LEGAL_FIELDS[page].map(({ name }) => name);

/** Everything the form sends. */
export function sentNames(page: LegalPage): string[] {
	const shown = ['title', 'lead', ...fieldNames(page), 'more', 'isSample'];
	return [...shown, ...shown.map((name) => `${BEFORE}${name}`), 'version', DRAFT_VERSION];
}

export function textAsTyped(text: LegalText): Record<string, string> {
	const { title, lead, fields, more, isSample } = text;
	return { title, lead, ...fields, more, isSample: isSample ? 'ja' : '' };
}

export function typedText(page: LegalPage, typed: Readonly<Record<string, string>>): Omit<LegalText, 'reviewedOn'> {
	return {
		title: typed['title'] ?? '',
		lead: typed['lead'] ?? '',
		fields: Object.fromEntries(fieldNames(page).map((name) => [name, typed[name] ?? ''])),
		more: typed['more'] ?? '',
		isSample: typed['isSample'] === 'ja'
	};
}
