import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { headOfTrail, recordBackup } from '#domain/audit/server';
import { noteBackup } from '#domain/operations/server';
import { TRAIL_CHECKPOINT, backupName } from '#platform/backup/backup-names';
import { BackupRefused } from '#platform/backup/backup-refused';
import type { Manifest } from '#platform/backup/manifest';
import { writeBackup } from '#platform/backup/write-backup';
import { dataDirectory } from '#platform/data-directory';
import { getDatabase } from '#platform/database';
import { backupRefusalTexts } from '#ui/texts/backup-refusals.ts';
import { bytesInWords } from '#ui/texts/bytes-in-words.ts';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

export const backup: CliCommand = {
	name: 'backup',
	usage: 'DATEI|ORDNER [--force] [--json]',
	summary:
		'Sichert den ganzen Stand in eine Datei und liest sie zur Probe wieder; auch während die Anwendung läuft. In einem Ordner bekommt sie einen Namen mit der Zeit.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { force: { type: 'boolean' }, json: { type: 'boolean' } }
		});
		const [target, ...more] = positionals;
		if (target === undefined || more.length > 0) {
			io.stderr(`Aufruf: kreislauf ${backup.name} ${backup.usage}\n`);
			return 2;
		}
		try {
			const path = fileFor(resolve(io.cwd, target), target.endsWith('/'));
			const manifest = await writeBackup(
				{
					database: getDatabase(),
					dataFolder: dataDirectory().folder,
					path,
					replace: values.force ?? false,
					checkpoints: async (tx) => ({ [TRAIL_CHECKPOINT]: (await headOfTrail(tx)) ?? '' })
				},
				showProgress(io)
			);
			const { createdAt, files } = manifest;
			const head = manifest.checkpoints[TRAIL_CHECKPOINT] || null;
			await recordBackup(operator, { createdAt, head, rows: rowsOf(manifest), files: files.length });
			const { size } = statSync(path);
			noteBackup({ createdAt, sizeInBytes: size });
			if (values.json) io.stdout(`${JSON.stringify({ file: path, bytes: size, ...describe(manifest) })}\n`);
			else io.stdout(`Gesichert und zur Probe gelesen: ${path} (${bytesInWords(size)})\n${contentsOf(manifest)}`);
			return 0;
		} catch (error) {
			if (!(error instanceof BackupRefused)) throw error;
			io.stderr(`${backupRefusalTexts[error.rule](error.detail)}\nEs wurde keine Sicherung geschrieben.\n`);
			return 1;
		}
	}
};

/** A name that ends with a slash means a folder, which is made where it is missing; only its owner may look inside. */
function fileFor(path: string, isFolder: boolean): string {
	const isThere = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	if (isFolder && !isThere) {
		try {
			mkdirSync(path, { mode: 0o700 });
		} catch {
			// Whoever writes into it next says what is wrong.
		}
	}
	return isFolder || isThere ? join(path, backupName(new Date())) : path;
}

const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

/** For programs. */
export function describe(manifest: Manifest): Record<string, unknown> {
	const { createdAt, program, migrations, tables, files, checkpoints } = manifest;
	return {
		createdAt,
		program,
		migration: migrations.at(-1)?.name ?? null,
		tables: tables.length,
		rows: rowsOf(manifest),
		files: files.length,
		trailHead: checkpoints[TRAIL_CHECKPOINT] || null
	};
}

/** For people. */
export function contentsOf(manifest: Manifest): string {
	const { createdAt, program, tables, files, checkpoints } = manifest;
	const lines = [
		`Stand vom ${formatDateTime(createdAt)}, Programmfassung ${program}`,
		`${formatNumber(tables.length, 0)} Tabellen mit ${formatNumber(rowsOf(manifest), 0)} Zeilen, ${formatNumber(files.length, 0)} Dateien`,
		`Prüfsumme des neuesten Eintrags im Protokoll: ${checkpoints[TRAIL_CHECKPOINT] || 'keine, das Protokoll ist leer'}`
	];
	return lines.map((line) => `  ${line}\n`).join('');
}
