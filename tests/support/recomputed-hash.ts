/** An entry's hash as docs/how-to/check-the-trail.md says it is made, by nothing of the program itself. */
import { createHash } from 'node:crypto';

export type ExportedEntry = {
	readonly id: number;
	readonly recordedAt: string;
	readonly actorId: string;
	readonly command: string;
	readonly kind: string;
	readonly object: string | null;
	readonly detail: string;
	readonly previousHash: string;
	readonly hash: string;
	readonly hashVersion: number;
	readonly salt: string | null;
	readonly contentHash: string | null;
};

const sha256 = (...fields: readonly (string | null)[]): string =>
	createHash('sha256')
		.update(fields.map((field) => field ?? '').join('\n'), 'utf8')
		.digest('hex');

export function recomputedHash(entry: ExportedEntry): string {
	const { previousHash, recordedAt, actorId, command, detail, kind, object } = entry;
	if (entry.hashVersion === 1) return sha256(previousHash, recordedAt, actorId, command, detail);
	if (entry.hashVersion === 2) return sha256(previousHash, recordedAt, actorId, command, detail, kind, object);
	const content = entry.contentHash ?? sha256(entry.salt, actorId, detail);
	return sha256(previousHash, recordedAt, command, kind, object, content);
}
