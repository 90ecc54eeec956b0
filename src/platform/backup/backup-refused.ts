/** What can stand in the way of a backup or a restore. */
export type BackupRule =
	/** About the file that is written. */
	| 'file-exists'
	| 'folder-missing'
	| 'not-writable'
	| 'disk-full'
	| 'state-not-readable'
	| 'written-badly'
	/** About the file that is read. */
	| 'file-missing'
	| 'not-readable'
	| 'not-a-backup'
	| 'truncated'
	| 'damaged'
	| 'unsafe-path'
	| 'newer-format'
	| 'newer-program'
	| 'changed-migration'
	/** About the place it is restored to. */
	| 'folder-not-empty'
	| 'database-not-empty'
	| 'no-space'
	| 'tables-differ'
	| 'rows-differ';

/** Thrown when nothing was written, or nothing was restored; the German sentence is in `#ui/texts/backup-refusals.ts`. */
export class BackupRefused extends Error {
	readonly rule: BackupRule;
	readonly detail: Readonly<Record<string, string | number>>;

	constructor(rule: BackupRule, detail: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
		super(`${rule} ${JSON.stringify(detail)}`, { cause });
		this.rule = rule;
		this.detail = detail;
	}
}

const DISK_RULES: Readonly<Record<string, BackupRule>> = {
	ENOSPC: 'disk-full',
	EDQUOT: 'disk-full',
	EFBIG: 'disk-full',
	EACCES: 'not-writable',
	EPERM: 'not-writable',
	EROFS: 'not-writable',
	EISDIR: 'not-writable',
	ENOTDIR: 'folder-missing',
	ENOENT: 'folder-missing'
};

/** What a failed write to `place` means to the operator; anything else stays the error it was. */
export function refusalOfDisk(error: unknown, place: string): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const rule = DISK_RULES[code];
	return rule ? new BackupRefused(rule, { file: place, code }, error) : error;
}
