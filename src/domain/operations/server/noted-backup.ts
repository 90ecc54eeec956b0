/**
 * The newest backup that the shell has taken, wherever it was put: with a timer of the operator's nothing stands in a
 * folder that the program knows. Kept among the program's own backups, which are no part of the state.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '#platform/write-whole-file';
import { ownFolder } from './backups-in-folder.ts';

const schema = z.object({ createdAt: z.iso.datetime(), sizeInBytes: z.number() });
export type NotedBackup = z.infer<typeof schema>;

const notePath = (): string => join(ownFolder(), 'newest-elsewhere.json');

export function noteBackup(backup: NotedBackup): void {
	mkdirSync(ownFolder(), { recursive: true, mode: 0o700 });
	writeWholeFile(notePath(), `${JSON.stringify(backup)}\n`);
}

/** Null where none was taken, and where the note cannot be read: what is not known is not counted on. */
export function findNotedBackup(): NotedBackup | null {
	try {
		return schema.parse(JSON.parse(readFileSync(notePath(), 'utf8')));
	} catch {
		return null;
	}
}
