/**
 * Puts a restored state in the place of the present one. All of it was prepared in a folder beside; what remains are
 * renames, and a note says which, so that whoever opens the data directory after a power cut can finish them.
 */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from './sync-to-disk.ts';
import { isState } from './state-files.ts';

const NOTE = 'restore.json';

const noteSchema = z.object({
	staging: z.string().regex(/^restoring-[\w.-]+$/),
	aside: z.string().regex(/^before-restore-[\w.-]+$/),
	/** Entries of the data directory that make room. */
	old: z.array(z.string().regex(/^[^/]+$/)),
	/** Entries of the staging folder that come in. */
	new: z.array(z.string().regex(/^[^/]+$/))
});

/** What of the present state stands in the data directory: its entries, and the database's folder. */
function presentEntries(dataFolder: string): string[] {
	return readdirSync(dataFolder, { withFileTypes: true })
		.filter((entry) => !entry.isSocket() && (isState(entry.name) || entry.name === 'database'))
		.map(({ name }) => name);
}

/** Whether a restored state would take the place of another one; empty folders are none. */
export function hasState(dataFolder: string): boolean {
	return presentEntries(dataFolder).some((name) => !isEmptyFolder(join(dataFolder, name)));
}

function isEmptyFolder(path: string): boolean {
	try {
		return readdirSync(path).length === 0;
	} catch {
		return false; // a file
	}
}

/** From the returned note on, the restored state is the valid one. Answers where the old one will be. */
export async function announceSwap(dataFolder: string, staging: string, time: string): Promise<string> {
	const aside = `before-restore-${time}`;
	const incoming = readdirSync(join(dataFolder, staging));
	const old = presentEntries(dataFolder);
	const note = { staging, aside, old, new: incoming };
	const path = join(dataFolder, NOTE);
	writeFileSync(`${path}.part`, JSON.stringify(note), { mode: 0o600, flush: true });
	renameSync(`${path}.part`, path);
	await syncFolder(dataFolder);
	return aside;
}

/**
 * Does what the note says, or the rest of it; called before the data directory is opened. Answers the name of the folder
 * with the old state, `nothing` where there was none, and null when no restore was under way.
 */
export async function finishSwap(dataFolder: string): Promise<{ readonly setAside: string | null } | null> {
	const path = join(dataFolder, NOTE);
	if (!existsSync(path)) return null;
	const note = noteSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	const [staging, aside] = [join(dataFolder, note.staging), join(dataFolder, note.aside)];
	mkdirSync(aside, { recursive: true, mode: 0o700 });
	for (const name of note.old) {
		const [from, to] = [join(dataFolder, name), join(aside, name)];
		if (existsSync(from) && !existsSync(to)) renameSync(from, to);
	}
	for (const name of note.new) {
		const from = join(staging, name);
		if (existsSync(from)) renameSync(from, join(dataFolder, name));
	}
	await syncFolder(aside);
	await syncFolder(dataFolder);
	rmSync(path);
	rmSync(staging, { recursive: true, force: true });
	for (const name of note.old) if (isEmptyFolder(join(aside, name))) rmdirSync(join(aside, name));
	if (!isEmptyFolder(aside)) return { setAside: note.aside };
	rmdirSync(aside);
	return { setAside: null };
}

/** Removes what restores that did not come to their end have left. */
export function clearStaging(dataFolder: string): void {
	for (const name of readdirSync(dataFolder)) {
		if (name.startsWith('restoring-')) rmSync(join(dataFolder, name), { recursive: true, force: true });
	}
}
