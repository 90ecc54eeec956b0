import { formatDate } from '../format-date.ts';
import type { CommandText } from './command-text.ts';

export const feedbackTrail = {
	'feedback.report': {
		name: 'Barriere gemeldet',
		sentence: (detail) => {
			const due = detail.text('dueOn');
			return `hat die Meldung einer Barriere angenommen${due ? `; Antwort bis zum ${formatDate(due)}` : ''}.`;
		}
	},
	'feedback.answer': {
		name: 'Gemeldete Barriere beantwortet',
		sentence: (detail) =>
			`hat die Antwort auf eine gemeldete Barriere vermerkt, ${detail.isTrue('isInTime') ? 'in der Frist' : 'nach der Frist'}.`
	}
} as const satisfies Record<string, CommandText>;
