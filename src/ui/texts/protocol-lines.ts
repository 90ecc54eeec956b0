import type { JobRun } from '#domain/operations';
import { issueMessage } from './issues.ts';

/** What a run did, in sentences; rules that had nothing to do are left out. */
export function protocolLines(protocol: JobRun['protocol']): string[] {
	const telling = protocol.filter(({ rule, detail }) => rule !== 'retention-applied' || detail?.['count'] !== 0);
	return telling.length === 0 && protocol.length > 0 ? ['Es gab nichts zu tun.'] : telling.map(issueMessage);
}
