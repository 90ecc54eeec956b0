/** The retention rules in words, for the Löschkonzept and for protocols. */
import type { RetentionRule, RetentionRuleId, Span } from '#domain/operations';

type RuleText = {
	/** Kind of data. */
	readonly kind: string;
	readonly purpose: string;
	/** What starts the period. */
	readonly start: string;
	/** What exactly happens, and what stays. */
	readonly note?: string;
};

export const retentionTexts: Record<RetentionRuleId, RuleText> = {
	'expired-sessions': {
		kind: 'Beendete Sitzungen',
		purpose: 'angemeldet bleiben; eigene Sitzungen sehen und beenden',
		start: 'Ende der Sitzung (Ablauf oder eine Stunde ohne Nutzung)'
	},
	'sign-in-attempts': {
		kind: 'Fehlgeschlagene Anmeldungen',
		purpose: 'Erraten von Kennwörtern bremsen',
		start: 'der Versuch',
		note: 'gespeichert sind nur Prüfsummen von Konto und Netzadresse'
	},
	'unfinished-sign-ins': {
		kind: 'Angefangene Anmeldungen',
		purpose: 'zweiter Schritt der Anmeldung',
		start: 'Ablauf der Frist dafür'
	},
	invitations: {
		kind: 'Benutzte, zurückgezogene und abgelaufene Links',
		purpose: 'Einladung, vergessenes Kennwort, Neubeginn nach Verlust',
		start: 'Nutzung, Rücknahme oder Ablauf',
		note: 'eine Einladung, der niemand gefolgt ist, bleibt beim Konto, bis es gelöscht wird'
	},
	'people-in-bin': {
		kind: 'Gelöschte Konten',
		purpose: 'versehentliches Löschen rückgängig machen',
		start: 'Löschen des Kontos',
		note: 'Name, E-Mail, Kennwort, zweite Faktoren, Passkeys und Verknüpfungen mit anderen Anmeldungen werden entfernt; die Nummer des Kontos und seine Rollen bleiben'
	},
	'names-in-trail': {
		kind: 'Namen gelöschter Konten im Protokoll',
		purpose: 'nachweisen, wer etwas geändert oder freigegeben hat',
		start: 'der Eintrag',
		note: 'nur bei anonymisierten Konten; die Nummer des Kontos bleibt, die Kette der Prüfsummen hält'
	},
	'readings-in-trail': {
		kind: 'Wer vertrauliche Zahlen gelesen hat',
		purpose: 'Missbrauch erkennen; keine Leistungs- oder Verhaltenskontrolle',
		start: 'der Eintrag',
		note: 'Person und Auswahl werden entfernt; dass, wann und was gelesen wurde, bleibt, und die Kette der Prüfsummen hält'
	},
	'changes-in-trail': {
		kind: 'Protokoll der Änderungen',
		purpose: 'nachweisen, wie eine veröffentlichte Zahl zustande kam',
		start: '–',
		note: 'eine Löschung würde die Kette der Prüfsummen brechen; der Inhalt nennt keine Personen'
	},
	assignments: {
		kind: 'Wer welche Rolle hatte',
		purpose: 'nachweisen, wer zu etwas befugt war',
		start: '–',
		note: 'nach der Anonymisierung des Kontos ohne Namen'
	},
	'names-in-records': {
		kind: 'Namen in Lieferungen, Ausgaben und Stellungnahmen',
		purpose: 'Vorgang einer amtlichen Veröffentlichung',
		start: '–',
		note: 'wer geliefert, angenommen oder freigegeben hat, gehört zum Vorgang wie eine Zeichnung zur Akte'
	},
	'unfinished-uploads': {
		kind: 'Reste abgebrochener Uploads',
		purpose: 'keiner mehr',
		start: 'letztes Schreiben',
		note: 'das Programm endete mitten im Empfang'
	},
	'rejected-files': {
		kind: 'Dateien abgelehnter Lieferungen',
		purpose: 'Rückfragen zur Ablehnung',
		start: 'Ablehnung',
		note: 'die Lieferung mit Grund und Prüfsumme bleibt'
	},
	'accepted-deliveries': {
		kind: 'Angenommene Lieferungen und ihre Dateien',
		purpose: 'jede veröffentlichte Zahl bis zur Quelle zurückverfolgen',
		start: '–',
		note: 'zusammengefasste Zahlen, keine Einzelangaben'
	},
	releases: {
		kind: 'Ausgaben des Monitors',
		purpose: 'Veröffentlichung',
		start: '–',
		note: 'nur, was durch die Geheimhaltung freigegeben ist'
	},
	'attack-reports': {
		kind: 'Berichte des Angriffs auf die Geheimhaltung',
		purpose: 'Nachweis, dass sich bei der Freigabe nichts Gesperrtes ausrechnen ließ',
		start: '–',
		note: 'vertraulich, nur für die Freigabe; ohne gesperrte Zahlen, mit den Spannen, in denen sie liegen'
	},
	evaluations: {
		kind: 'Herausgegebene Sonderauswertungen',
		purpose: 'Nachweis, wer was bekam; jede spätere Ausgabe wird zusammen damit geschützt',
		start: '–',
		note: 'nur, was durch die Geheimhaltung freigegeben ist, mit Empfänger und Zweck'
	},
	'special-themes': {
		kind: 'Entscheidungen über Sonderthemen des Monitors',
		purpose: 'Nachweis, was eine Ausgabe enthält und wer das entschieden hat',
		start: '–'
	},
	statements: {
		kind: 'Stellungnahmen der Städte und Gemeinden',
		purpose: 'Teil der Ausgabe',
		start: '–'
	},
	'own-indicators': {
		kind: 'Eigene Indikatoren mit allen Fassungen',
		purpose: 'nachweisen, wie eine veröffentlichte Zahl festgelegt war',
		start: '–'
	},
	'notice-steps': {
		kind: 'Vermerke zu Auffälligkeiten',
		purpose: 'nachvollziehen, wer eine auffällige Zahl geprüft hat und mit welchem Ergebnis',
		start: '–'
	},
	drafts: {
		kind: 'Entwürfe langer Formulare',
		purpose: 'Getipptes nach Abbruch, Abmeldung oder Ausfall wiederfinden; nur für die Person selbst',
		start: 'das letzte Tippen',
		note: 'wird das Formular abgesendet oder der Entwurf verworfen, ist er sofort weg'
	},
	feedback: {
		kind: 'Gemeldete Barrieren',
		purpose: 'Barrieren beheben und antworten; zeigen, dass die sechs Wochen eingehalten sind',
		start: 'die Antwort',
		note: 'Seite, Text, E-Mail-Adresse und Vermerk werden entfernt; Nummer und Daten von Eingang und Antwort bleiben'
	},
	'job-runs': {
		kind: 'Läufe der Aufgaben',
		purpose: 'Nachweis, dass gelöscht, geprüft und gesichert wurde',
		start: 'Ende des Laufs',
		note: 'der jüngste Lauf jeder Aufgabe bleibt'
	},
	backups: {
		kind: 'Sicherungen',
		purpose: 'Wiederherstellung',
		start: 'Sicherung',
		note: 'je eine der letzten 7 Tage, 4 Wochen und 12 Monate; was im Bestand gelöscht ist, verschwindet mit der ältesten Sicherung. Nach einem Zurückspielen gelten die Regeln sofort wieder'
	},
	'server-log': {
		kind: 'Log des Servers',
		purpose: 'Fehlersuche',
		start: 'der Eintrag',
		note: 'ohne Namen, Adressen und Eingaben; Frist nach der Betriebsanweisung'
	}
};

export const retentionActionTexts: Record<RetentionRule['action'], string> = {
	delete: 'löschen',
	anonymise: 'anonymisieren',
	keep: 'aufbewahren'
};

export const settledByTexts: Record<RetentionRule['settledBy'], string> = {
	program: 'Programm',
	county: 'vom Kreis festzulegen',
	operator: 'Betreiber'
};

export const appliedByTexts: Record<RetentionRule['appliedBy'], string> = {
	retention: 'Aufgabe „Löschregeln anwenden“, täglich',
	backup: 'Aufgabe „Sichern“, täglich',
	operator: 'außerhalb des Programms',
	nobody: '–'
};

/** `{years: 2}` → „2 Jahre“. */
export function spanText(span: Span): string {
	if ('days' in span) return span.days === 1 ? '1\u00A0Tag' : `${span.days}\u00A0Tage`;
	if ('months' in span) return span.months === 1 ? '1\u00A0Monat' : `${span.months}\u00A0Monate`;
	return span.years === 1 ? '1\u00A0Jahr' : `${span.years}\u00A0Jahre`;
}
