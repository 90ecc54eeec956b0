import type { Role } from '#domain/access';

export const roleTexts: Record<Role, { name: string; description: string }> = {
	'monitor-editor': {
		name: 'Redaktion des Monitors',
		description: 'Nimmt Lieferungen an und sieht die Arbeitsstände.'
	},
	'monitor-releaser': {
		name: 'Freigabe des Monitors',
		description: 'Gibt Ausgaben frei und legt Regeln der Geheimhaltung fest.'
	},
	auditor: { name: 'Revision', description: 'Liest das Protokoll aller Änderungen.' },
	administrator: { name: 'Verwaltung der Konten', description: 'Legt Konten an und sieht keine vertraulichen Zahlen.' }
};
