import type { Role } from '#domain/access';

export const roleTexts: Record<Role, { name: string; description: string }> = {
	'monitor-reader': { name: 'Leserecht am Monitor', description: 'Sieht die Arbeitsstände, ändert nichts.' },
	'monitor-editor': {
		name: 'Redaktion des Monitors',
		description: 'Nimmt Lieferungen an und sieht die Arbeitsstände.'
	},
	'monitor-releaser': {
		name: 'Freigabe des Monitors',
		description: 'Gibt Ausgaben frei und legt Regeln der Geheimhaltung fest.'
	},
	'register-counter': {
		name: 'Auszählung des Melderegisters',
		description: 'Reicht ausgezählte Register ein. Darf keine Ausgaben freigeben.'
	},
	'department-author': { name: 'Berichtsautorin, Berichtsautor', description: 'Schreibt für den eigenen Fachbereich.' },
	'department-head': { name: 'Fachbereichsleitung', description: 'Gibt frei, was der eigene Fachbereich schreibt.' },
	'working-group-member': {
		name: 'Mitglied der AG Sozialdatenmonitor',
		description: 'Liest Entwürfe als Erste und kommentiert sie.'
	},
	'working-group-lead': {
		name: 'Leitung der AG Sozialdatenmonitor',
		description: 'Führt die AG und hält ihre Ergebnisse fest.'
	},
	'body-secretary': {
		name: 'Geschäftsstelle eines Gremiums',
		description: 'Bereitet Sitzungen vor und protokolliert.'
	},
	'body-member': { name: 'Mitglied eines Gremiums', description: 'Liest die Unterlagen der eigenen Gremien.' },
	planner: {
		name: 'Sozialplanung',
		description: 'Verantwortet Planungsprozesse und führt sie weiter; setzt Ziele und entwirft eigene Indikatoren.'
	},
	'external-expert': {
		name: 'Fachperson von außen',
		description: 'Arbeitet in einem Planungsprozess mit, führt ihn aber nicht weiter.'
	},
	'contract-controller': { name: 'Vertragscontrolling', description: 'Vergleicht in Leistungsverträgen Soll und Ist.' },
	provider: { name: 'Träger', description: 'Sieht die eigenen Verträge und liefert Nachweise.' },
	'municipality-contact': {
		name: 'Ansprechperson einer Stadt oder Gemeinde',
		description: 'Sieht die eigenen Zahlen, nimmt Stellung und gibt die eigene Auswertung frei.'
	},
	auditor: { name: 'Revision', description: 'Liest das Protokoll aller Änderungen.' },
	administrator: {
		name: 'Verwaltung der Konten',
		description:
			'Legt Konten an, beantwortet gemeldete Barrieren, pflegt die Rechtstexte und sieht keine vertraulichen Zahlen.'
	}
};
