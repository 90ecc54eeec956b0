import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Issue } from '#domain/audit';
import { headOfTrail, recordBackup } from '#domain/audit/server';
import { backupName, TRAIL_CHECKPOINT } from '#platform/backup/backup-names';
import { BackupRefused, refusalOfDisk } from '#platform/backup/backup-refused';
import type { Manifest } from '#platform/backup/manifest';
import { writeBackup } from '#platform/backup/write-backup';
import { dataDirectory } from '#platform/data-directory';
import type { Progress } from '#platform/progress';
import type { Database } from '#platform/database';
import { backupsToKeep } from '../../backups-to-keep.ts';
import { backupsInFolder, scheduledFolder } from '../backups-in-folder.ts';
import { JobFailed, type Job } from '../job.ts';
import { upkeep } from '../job-notes.ts';

/** Takes a backup of everything, reads it to the end for proof, and only then clears away those that need no longer be kept. */
export const backup: Job = {
	run: async ({ database, now, progress }): Promise<readonly Issue[]> => {
		const folder = scheduledFolder();
		if (folder === null) return [];
		const path = join(folder, backupName(now));
		try {
			await mkdir(folder, { recursive: true, mode: 0o700 });
			const manifest = await write(database, path, progress);
			const { size } = await stat(path);
			const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
			const head = manifest.checkpoints[TRAIL_CHECKPOINT] || null;
			const { createdAt, files } = manifest;
			await recordBackup(upkeep, { createdAt, head, rows, files: files.length }, { database });
			const removed = await clearAway(folder);
			return [
				{ rule: 'backup-written', level: 'note', detail: { file: basename(path), bytes: size, rows } },
				{ rule: 'backups-cleared', level: 'note', detail: { count: removed } }
			];
		} catch (error) {
			const told = error instanceof BackupRefused ? error : refusalOfDisk(error, folder);
			throw told instanceof BackupRefused ? new JobFailed([refusalOf(told)], error) : error;
		}
	}
};

function write(database: Database, path: string, progress: Progress): Promise<Manifest> {
	const checkpoints: Parameters<typeof writeBackup>[0]['checkpoints'] = async (tx) => ({
		[TRAIL_CHECKPOINT]: (await headOfTrail(tx)) ?? ''
	});
	return writeBackup({ database, dataFolder: dataDirectory().folder, path, checkpoints }, progress);
}

/** Only files that bear the name of a scheduled backup; what people put there stays. */
async function clearAway(folder: string): Promise<number> {
	const ours = (await backupsInFolder(folder)).filter(({ path }) => /^kreislauf-\d{4}-/.test(basename(path)));
	const kept = backupsToKeep(ours);
	const superfluous = ours.filter((file) => !kept.has(file));
	for (const { path } of superfluous) await rm(path, { force: true });
	return superfluous.length;
}

/** The reasons of a refusal are the operator's to mend: full disks, missing folders. */
const refusalOf = ({ rule, detail }: BackupRefused): Issue => ({
	rule: 'backup-refused',
	level: 'error',
	detail: { ...detail, reason: rule }
});
