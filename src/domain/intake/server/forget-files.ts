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

/** Files written before the moment that no delivery needs: the program ended while they were being received. */
export async function forgetUnfinishedUploads(
	tx: DatabaseTransaction,
	before: Date,
	{ isDryRun }: Mode
): Promise<number> {
	await lockIntake(tx);
	const folder = dataDirectory().deliveries;
	let forgotten = 0;
	for (const name of await readdir(folder)) {
		const sha256 = /^[0-9a-f]{64}(?=$|\.)/.exec(name)?.[0];
		if (sha256 === undefined) continue; // not ours
		const path = join(folder, name);
		if ((await stat(path)).mtime >= before) continue;
		if (name === sha256 && (await isNeeded(tx, sha256))) continue;
		if (!isDryRun) await rm(path, { force: true });
		forgotten += 1;
	}
	return forgotten;
}

async function isNeeded(tx: DatabaseTransaction, sha256: string): Promise<boolean> {
	const { rows } = await sql<{ count: number }>`select intake.deliveries_with(${sha256}) as count`.execute(tx);
	return (rows[0]?.count ?? 0) > 0;
}
