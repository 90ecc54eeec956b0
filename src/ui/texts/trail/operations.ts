import type { RetentionRuleId } from '#domain/operations';
import { jobName } from '../jobs.ts';
import { retentionTexts } from '../retention.ts';
import type { CommandText } from './command-text.ts';

export const operationsTrail = {
	'operations.apply-retention-rule': {
		name: 'Löschregel angewendet',
		sentence: (detail) => {
			const rule = detail.text('rule') ?? '';
			const kind = Object.hasOwn(retentionTexts, rule) ? retentionTexts[rule as RetentionRuleId].kind : null;
			const count = detail.count('count', 'Fall', 'Fälle');
			return `hat eine Löschregel angewendet${kind ? `: ${kind}` : ''}${count ? ` (${count})` : ''}.`;
		}
	},
	'operations.request-job': {
		name: 'Aufgabe gestartet',
		sentence: (detail) => {
			const job = detail.text('job');
			return job === null
				? 'hat eine Aufgabe von Hand gestartet.'
				: `hat die Aufgabe „${jobName(job).replace(/[„“]/g, '')}“ von Hand gestartet.`;
		}
	}
} as const satisfies Record<string, CommandText>;
