import type { CommandText } from './command-text.ts';

export const auditTrail = {
	'audit.export-entries': {
		name: 'Protokoll heruntergeladen',
		sentence: (detail) => {
			const entries = detail.count('entries', 'Eintrag', 'Einträge');
			return `hat ${entries ?? 'Einträge'} des Protokolls heruntergeladen.`;
		}
	},
	'audit.record-backup': {
		name: 'Sicherung geschrieben',
		sentence: () => 'hat den ganzen Bestand in eine Sicherung geschrieben.'
	},
	'audit.record-restore': {
		name: 'Sicherung eingespielt',
		sentence: (detail) => {
			const createdAt = detail.text('createdAt');
			const day = createdAt?.replace(/^(\d{4})-(\d{2})-(\d{2})T.*$/, '$3.$2.$1');
			return `hat den Bestand aus der Sicherung${day ? ` vom ${day}` : ''} wiederhergestellt.`;
		}
	}
} as const satisfies Record<string, CommandText>;
