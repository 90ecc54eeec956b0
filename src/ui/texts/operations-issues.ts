/** What jobs did, found or could not do, and why one was not begun. */
import type { TrailDamage } from '#domain/audit';
import type { AppliedRuleId } from '#domain/operations';
import type { BackupRule } from '#platform/backup/backup-refused';
import { backupRefusalTexts } from './backup-refusals.ts';
import { bytesInWords } from './bytes-in-words.ts';
import { formatNumber } from './format-number.ts';
import { jobName } from './jobs.ts';
import { retentionTexts } from './retention.ts';
import { trailDamageTexts } from './trail-damage.ts';

type Detail = Readonly<Record<string, string | number>>;

const whole = (value: string | number | undefined): string => formatNumber(Number(value ?? 0), 0);
const ruleName = (detail: Detail): string => retentionTexts[detail['rule'] as AppliedRuleId]?.kind ?? '';

export const operationsIssueTexts: Record<string, (detail: Detail) => string> = {
	'job-unknown': (detail) => `Die Aufgabe „${detail['job']}“ gibt es nicht.`,
	'job-is-off': (detail) =>
		`Die Aufgabe „${jobName(String(detail['job']))}“ ist nicht eingerichtet. Zum Sichern braucht sie einen Ordner (KREISLAUF_BACKUP_DIR).`,
	'job-runs-elsewhere': (detail) => `Die Aufgabe „${jobName(String(detail['job']))}“ läuft gerade.`,
	'job-not-run': (detail) =>
		`Die Aufgabe „${jobName(String(detail['job']))}“ konnte nicht ausgeführt werden. Das Log des Servers sagt, warum.`,
	'retention-applied': (detail) =>
		`${ruleName(detail)}: ${detail['count'] === 0 ? 'nichts zu tun' : `${whole(detail['count'])} erledigt`}`,
	'retention-failed': (detail) => `${ruleName(detail)}: Die Regel konnte nicht angewendet werden.`,
	'trail-sound': (detail) => `Alle Einträge sind einwandfrei (${whole(detail['entries'])}).`,
	'trail-damaged': (detail) =>
		`Schaden bei Eintrag ${detail['entry']}: ${trailDamageTexts[detail['kind'] as TrailDamage] ?? ''} Davor sind ${whole(detail['entries'])} Einträge einwandfrei.`,
	'backup-written': (detail) =>
		`Gesichert und zur Probe gelesen: ${detail['file']} (${bytesInWords(Number(detail['bytes']))}, ${whole(detail['rows'])} Zeilen).`,
	'backups-cleared': (detail) => `Alte Sicherungen gelöscht: ${whole(detail['count'])}.`,
	'backup-refused': (detail) => backupRefusalTexts[detail['reason'] as BackupRule]?.(detail) ?? '',
	'state-looked-at': (detail) =>
		`Zu handeln: ${whole(detail['act'])}, anzusehen: ${whole(detail['look'])} von allen Bereichen.`
};
