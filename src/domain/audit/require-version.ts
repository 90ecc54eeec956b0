import type { Outcome, PresentState } from './issue.ts';

/**
 * Two people had the same form open: whoever saves second is refused (`changed-meanwhile`) and told what is there now, so
 * that nothing is overwritten unseen and nothing typed is lost. Null: the row is still as the form showed it. Call it on
 * a row that is locked (`for update`), and count the row's version up with the change.
 */
export function requireVersion(shown: number, present: PresentState): Outcome<never> | null {
	if (shown === present.version) return null;
	return { ok: false, issues: [{ rule: 'changed-meanwhile', level: 'error' }], present };
}
