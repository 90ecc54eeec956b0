import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { recordRestore, verifyTrail, type VerifiedTrail } from '#domain/audit/server';
import { TRAIL_CHECKPOINT } from '#platform/backup/backup-names';
import { BackupRefused } from '#platform/backup/backup-refused';
import type { Manifest } from '#platform/backup/manifest';
import { restoreBackup, type RestoredBackup } from '#platform/backup/restore-backup';
import { verifyBackup } from '#platform/backup/verify-backup';
import { CannotStart } from '#platform/cannot-start';
import { DataDirectoryInUse, dataDirectory, dataFolder, lockDataDirectory } from '#platform/data-directory';
import type { DatabaseTransaction } from '#platform/database';
import { checkDatabaseUrl, databaseProblem } from '#platform/database-problem';
import { diskProblem } from '#platform/disk-problem';
import { readSecret } from '#platform/read-secret';
import { backupRefusalTexts } from '#ui/texts/backup-refusals.ts';
import type { CliCommand, CliIo } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';
import { complaintsAbout, isSound, summaryOf } from './audit-verify.ts';
import { contentsOf, describe } from './backup.ts';

export const restore: CliCommand = {
	name: 'restore',
	usage: 'DATEI [--replace] [--dry-run] [--json]',
	summary:
		'Spielt eine Sicherung zurück, in PGlite oder PostgreSQL; --dry-run prüft nur die Datei, --replace legt einen vorhandenen Stand beiseite.',
	needsDatabase: false,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { replace: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } }
		});
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0) {
			io.stderr(`Aufruf: kreislauf ${restore.name} ${restore.usage}\n`);
			return 2;
		}
		const path = resolve(io.cwd, file);
		try {
			if (values['dry-run']) {
				const manifest = await verifyBackup(path, showProgress(io));
				if (values.json) io.stdout(`${JSON.stringify({ file: path, isSound: true, ...describe(manifest) })}\n`);
				else io.stdout(`Die Sicherung ist einwandfrei: ${path}\n${contentsOf(manifest)}`);
				return 0;
			}
			const { restored, trail } = await restoreAlone(path, values.replace ?? false, io);
			if (values.json) io.stdout(`${JSON.stringify(asJson(path, restored, trail))}\n`);
			else io.stdout(summary(path, restored, trail));
			return 0;
		} catch (error) {
			const reasons = reasonsOf(error);
			if (!reasons) throw error;
			for (const reason of reasons) io.stderr(`${reason}\n`);
			if (!values['dry-run']) io.stderr('Es wurde nichts zurückgespielt und nichts verändert.\n');
			return 1;
		}
	}
};

/** A backup whose trail is not sound is not brought back: it would be taken for the truth. */
class TrailNotSound extends Error {
	readonly trail: VerifiedTrail;

	constructor(trail: VerifiedTrail) {
		super('The trail in the backup is not sound.');
		this.trail = trail;
	}
}

async function restoreAlone(
	path: string,
	replace: boolean,
	io: CliIo
): Promise<{ restored: RestoredBackup; trail: VerifiedTrail | null }> {
	const url = readSecret('DATABASE_URL');
	if (url) checkDatabaseUrl(url);
	let trail: VerifiedTrail | null = null;
	const check = async (tx: DatabaseTransaction, manifest: Manifest): Promise<void> => {
		const head = manifest.checkpoints[TRAIL_CHECKPOINT] || null;
		trail = await verifyTrail(operator, { expected: head ? [head] : [] }, { database: tx });
		if (!isSound(trail)) throw new TrailNotSound(trail);
		const { createdAt, program } = manifest;
		await recordRestore(operator, { createdAt, program, head }, { database: tx });
	};
	try {
		const directory = dataDirectory();
		const unlock = lockDataDirectory(directory);
		const order = { path, directory, replace, check, ...(url !== undefined && { url }) };
		const restored = await restoreBackup(order, showProgress(io)).finally(unlock);
		return { restored, trail };
	} catch (error) {
		throw diskProblem(error, dataFolder()) ?? ((url && databaseProblem(error)) || error);
	}
}

function reasonsOf(error: unknown): string[] | null {
	if (error instanceof CannotStart) return [error.message];
	if (error instanceof BackupRefused) return [backupRefusalTexts[error.rule](error.detail)];
	if (error instanceof TrailNotSound)
		return ['Das Protokoll in der Sicherung ist nicht einwandfrei.', ...complaintsAbout(error.trail)];
	if (error instanceof DataDirectoryInUse) {
		return [
			`Die Anwendung läuft (Vorgang ${error.processId}). Bitte erst beenden: Zurückgespielt wird nur, wenn niemand das Datenverzeichnis geöffnet hat.`
		];
	}
	return null;
}

function summary(path: string, { manifest, migrated, setAside }: RestoredBackup, trail: VerifiedTrail | null): string {
	const lines = [`Zurückgespielt: ${path}`];
	if (migrated.length > 0) lines.push(`  auf die Fassung dieses Programms gebracht (${migrated.length} Schritte)`);
	if (setAside !== null) {
		lines.push(`  Der bisherige Stand liegt in ${join(dataDirectory().folder, setAside)} und wird nicht gelöscht.`);
	}
	const checked = trail ? summaryOf(trail).join('\n') : '';
	return `${lines[0]}\n${contentsOf(manifest)}${lines
		.slice(1)
		.map((line) => `${line}\n`)
		.join('')}${checked}\n`;
}

function asJson(path: string, { manifest, migrated, setAside }: RestoredBackup, trail: VerifiedTrail | null): unknown {
	return { file: path, ...describe(manifest), migrated, setAside, trail };
}
