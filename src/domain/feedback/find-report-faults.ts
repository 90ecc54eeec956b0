import type { Issue } from '#domain/audit';
import { LONGEST_EMAIL, LONGEST_PAGE, LONGEST_REPORT, type NewReport } from './report.ts';

/** Loose on purpose: whoever mistypes is told, nobody with an unusual address is turned away. */
const EMAIL = /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\]{2,}$/;

/** What is wrong with a report, all of it at once; `detail.field` names the field. */
export function findReportFaults({ page, text, email }: NewReport): Issue[] {
	const faults: Issue[] = [];
	const add = (rule: string, field: keyof NewReport, longest?: number): void => {
		faults.push({ rule, level: 'error', detail: { field, ...(longest === undefined ? {} : { longest }) } });
	};
	if (page.length > LONGEST_PAGE) add('feedback-page-too-long', 'page', LONGEST_PAGE);
	if (text.trim() === '') add('feedback-text-missing', 'text');
	if (text.length > LONGEST_REPORT) add('feedback-text-too-long', 'text', LONGEST_REPORT);
	if (email !== '' && (email.length > LONGEST_EMAIL || !EMAIL.test(email))) add('feedback-email-unreadable', 'email');
	return faults;
}
