/** Delivered files that are not kept for ever; called by the retention rules. Answers how many files went. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDirectory } from '#platform/data-directory';
import { sql, type DatabaseTransaction } from '#platform/database';
import { storedFilePath } from './delivered-file.ts';
import { lockIntake } from './insert-delivery.ts';

/** `isDryRun`: the transaction will be undone, so the files stay too. */
type Mode = { readonly isDryRun: boolean };

/**
 * Files of deliveries that were rejected before the moment. The deliveries stay, with the reason and the fingerprint. A file
 * that a waiting or accepted delivery also refers to stays.
 */
export async function forgetRejectedFiles(tx: DatabaseTransaction, before: Date, { isDryRun }: Mode): Promise<number> {
	// Nobody hands the same file in again in between: whoever waits for us puts it back, see `keepFile`.
	await lockIntake(tx);
	const { rows } = await sql<{ sha256: string }>`
		select sha256 from intake.forget_rejected_files(${before}) as forgotten (sha256)`.execute(tx);
	if (!isDryRun) for (const { sha256 } of rows) await rm(storedFilePath(sha256), { force: true });
	return rows.length;
}

/**
 * What was being received before the moment and never came into its place: the program ended in the middle. A whole file
 * stays, also when no delivery refers to it: the database may be the one that is wrong.
 */
export async function forgetUnfinishedUploads(
	_tx: DatabaseTransaction,
	before: Date,
	{ isDryRun }: Mode
): Promise<number> {
	const folder = dataDirectory().deliveries;
	let forgotten = 0;
	for (const name of await readdir(folder)) {
		if (!/^[0-9a-f]{64}\../.test(name)) continue;
		const path = join(folder, name);
		const about = await stat(path).catch(() => null); // has come into its place, or was given up
		if (!about || about.mtime >= before) continue;
		if (!isDryRun) await rm(path, { force: true });
		forgotten += 1;
	}
	return forgotten;
}
