import { isLegalPage } from '#domain/legal';
import { legalPageNames } from '../legal.ts';
import type { CommandText } from './command-text.ts';
import type { EntryDetail } from './entry-detail.ts';

export const legalTrail = {
	'legal.save-text': {
		name: 'Rechtstext gespeichert',
		sentence: (detail) =>
			`hat den Rechtstext${pageName(detail)} geändert${detail.isTrue('isSample') ? '; er bleibt ein Mustertext' : ''}.`
	},
	'legal.confirm-text': {
		name: 'Rechtstext geprüft',
		sentence: (detail) => `hat den Rechtstext${pageName(detail)} geprüft und nichts geändert.`
	}
} as const satisfies Record<string, CommandText>;

function pageName(detail: EntryDetail): string {
	const page = detail.text('page') ?? '';
	return isLegalPage(page) ? ` „${legalPageNames[page]}“` : '';
}
