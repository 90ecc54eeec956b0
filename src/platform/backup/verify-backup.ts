/**
 * Reads a backup from beginning to end and compares it with what it says of itself: the seal over all bytes, and for
 * every table and file the rows, bytes and hash. Answers the manifest; refuses a file that is not whole.
 */
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { noProgress, type Progress } from '#platform/progress';
import { readArchive, textOf } from './archive-reader.ts';
import { BackupRefused } from './backup-refused.ts';
import { parseHead, parseManifest, type Head, type Manifest } from './manifest.ts';
import { checkSeal, type Seal } from './seal.ts';

const NEW_LINE = 10;

/** @throws {BackupRefused} when the file is not whole, or of a newer format. */
export async function verifyBackup(path: string, progress: Progress = noProgress): Promise<Manifest> {
	const file = await openBackup(path);
	try {
		return (await examineBackup(file, progress)).manifest;
	} finally {
		await file.close();
	}
}

export async function openBackup(path: string): Promise<FileHandle> {
	try {
		return await open(path, 'r');
	} catch (error) {
		const rule = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-missing' : 'not-readable';
		throw new BackupRefused(rule, { file: path }, error);
	}
}

export type ExaminedBackup = { readonly manifest: Manifest; readonly seal: Seal; readonly size: number };

export async function examineBackup(file: FileHandle, progress: Progress): Promise<ExaminedBackup> {
	const about = await file.stat();
	if (!about.isFile()) throw new BackupRefused('not-a-backup');
	const { size } = about;
	const seal = await checkSeal(file, size, progress);
	let head: Head | null = null;
	let manifest: Manifest | null = null;
	const tables = new Map<string, Tally>();
	const files = new Map<string, Tally>();
	for await (const part of readArchive(file, { size, seal, label: 'Inhalt der Sicherung prüfen' }, progress)) {
		if (part.kind === 'head') {
			if (head) throw damaged('kreislauf.json');
			head = parseHead(await textOf(part.content));
			continue;
		}
		if (!head || manifest) throw damaged('archive');
		if (part.kind === 'manifest') manifest = parseManifest(await textOf(part.content));
		else if (part.kind === 'rows') await tallyOf(tables, part.table).take(part.content);
		else if (files.has(part.path)) throw damaged(part.path);
		else await tallyOf(files, part.path).take(part.content);
	}
	if (!manifest) throw new BackupRefused('truncated');
	compare(manifest, tables, files);
	return { manifest, seal, size };
}

class Tally {
	readonly #sha256 = createHash('sha256');
	bytes = 0;
	lines = 0;

	async take(content: AsyncIterable<Buffer>): Promise<void> {
		for await (const chunk of content) {
			this.#sha256.update(chunk);
			this.bytes += chunk.length;
			for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, at + 1)) this.lines += 1;
		}
	}

	sha256(): string {
		return this.#sha256.digest('hex');
	}
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
	const tally = tallies.get(name) ?? new Tally();
	tallies.set(name, tally);
	return tally;
}

/** Both ways: what is promised is there, and what is there was promised. */
function compare(manifest: Manifest, tables: Map<string, Tally>, files: Map<string, Tally>): void {
	for (const { schema, name, rows, bytes, sha256 } of manifest.tables) {
		const tally = tables.get(`${schema}.${name}`) ?? new Tally();
		if (tally.lines !== rows || tally.bytes !== bytes || tally.sha256() !== sha256) throw damaged(`${schema}.${name}`);
		tables.delete(`${schema}.${name}`);
	}
	for (const { path, bytes, sha256 } of manifest.files) {
		const tally = files.get(path);
		if (tally?.bytes !== bytes || tally.sha256() !== sha256) throw damaged(path);
		files.delete(path);
	}
	const [unknown] = [...tables.keys(), ...files.keys()];
	if (unknown !== undefined) throw damaged(unknown);
}

const damaged = (place: string): BackupRefused => new BackupRefused('damaged', { place });
