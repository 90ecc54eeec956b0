/** The German sentence of an issue, with its place: what is wrong, where, and what to do. */
import type { Issue } from '#domain/audit';
import { accessIssueTexts } from './access-issues.ts';
import { areaIssueTexts } from './area-issues.ts';
import { disclosureIssueTexts } from './disclosure-issues.ts';
import { feedbackIssueTexts } from './feedback-issues.ts';
import { fieldsInWords } from './field-names.ts';
import { faultTexts, outcomeOpenText } from './faults.ts';
import { intakeChangeTexts } from './intake-changes.ts';
import { intakeFindingTexts } from './intake-findings.ts';
import { legalIssueTexts } from './legal-issues.ts';
import { monitorIssueTexts } from './monitor-issues.ts';
import { operationsIssueTexts } from './operations-issues.ts';

type Detail = Readonly<Record<string, string | number>>;

const commonTexts: Record<string, (detail: Detail) => string> = {
	'no-file-chosen': () => 'Bitte wählen Sie zuerst eine Datei aus.',
	'invalid-input': (detail) =>
		`Diese Angaben fehlen oder sind ungültig: ${fieldsInWords(String(detail['fields'] ?? ''))}.`,
	'changed-meanwhile': () => 'Inzwischen hat jemand anderes gespeichert. Ihre Eingaben sind noch da.'
};

const texts: Record<string, (detail: Detail) => string> = {
	...commonTexts,
	...Object.fromEntries(Object.entries(faultTexts).map(([fault, text]) => [fault, () => text])),
	'outcome-open': () => outcomeOpenText,
	...accessIssueTexts,
	...areaIssueTexts,
	...disclosureIssueTexts,
	...feedbackIssueTexts,
	...intakeFindingTexts,
	...intakeChangeTexts,
	...legalIssueTexts,
	...monitorIssueTexts,
	...operationsIssueTexts
};

/** Without the place: for lists that show file, row and column in columns of their own. */
export function issueMessage({ rule, detail = {} }: Issue): string {
	return texts[rule]?.(detail) ?? `Regel „${rule}“ verletzt.`;
}

export function issueText(issue: Issue): string {
	const place = [
		issue.file,
		issue.row === undefined ? undefined : `Zeile ${issue.row}`,
		issue.column === undefined ? undefined : `Spalte ${issue.column}`
	].filter((part) => part !== undefined);
	const message = issueMessage(issue);
	return place.length > 0 ? `${place.join(', ')}: ${message}` : message;
}
