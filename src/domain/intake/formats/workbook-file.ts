import type { RecognisedFile } from '../recognised-file.ts';
import { withDashMeaning } from './dash-meaning.ts';
import type { Findings } from './findings.ts';

/** What the workbooks of the offices have in common once their figures are read. */
export function workbookFile(
	about: Pick<RecognisedFile, 'source' | 'table' | 'title' | 'notes'>,
	observations: RecognisedFile['observations'],
	findings: Findings
): RecognisedFile {
	if (observations.length === 0) findings.error('no-data');
	return {
		format: 'workbook',
		...about,
		encoding: 'xlsx',
		publishedOn: null,
		licence: null,
		isInvented: false,
		observations: withDashMeaning(observations),
		findings: findings.list()
	};
}
