/** The state of the operation in words: how each area stands and what to do. Never by colour alone. */
import type { OperationFacts, StatusArea, StatusLevel, StatusReason } from '#domain/operations';
import { bytesInWords } from './bytes-in-words.ts';
import { formatDate, formatDateTime } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { jobName } from './jobs.ts';
import { legalPageNames } from './legal.ts';

export const statusLevelTexts: Record<StatusLevel, string> = { fine: 'in Ordnung', look: 'ansehen', act: 'handeln' };

/** What the whole says, above everything else. */
export const statusHeadlines: Record<StatusLevel, string> = {
	fine: 'Alles in Ordnung',
	look: 'Bitte ansehen',
	act: 'Bitte handeln'
};

export const statusAreaTexts: Record<StatusArea, string> = {
	database: 'Datenbank',
	disk: 'Speicherplatz',
	backups: 'Sicherungen',
	trail: 'Protokoll',
	jobs: 'Aufgaben',
	errors: 'Fehler',
	'waiting-deliveries': 'Wartende Lieferungen',
	'overdue-deliveries': 'Fällige Lieferungen',
	feedback: 'Gemeldete Barrieren',
	'legal-texts': 'Rechtstexte',
	mail: 'E-Mail',
	'single-sign-on': 'Anmeldung über andere Häuser'
};

type Sentence = (facts: OperationFacts) => string;
/** What is, and what to do about it where something is to be done. */
type ReasonText = { readonly state: Sentence; readonly advice?: Sentence };

const whole = (value: number): string => formatNumber(value, 0);
const free: Sentence = ({ disk }) =>
	`${bytesInWords(disk.freeInBytes)} von ${bytesInWords(disk.totalInBytes)} sind frei.`;
const newestBackup: Sentence = ({ backups: { newest } }) =>
	newest ? `Die jüngste ist vom ${formatDateTime(newest.createdAt)} (${bytesInWords(newest.sizeInBytes)}).` : '';
const setUpBackups: Sentence = ({ backups }) =>
	backups.isScheduled
		? 'Die Aufgabe „Sichern“ tut es jede Nacht. Bleibt sie aus, steht bei den Aufgaben, warum.'
		: 'Legen Sie mit KREISLAUF_BACKUP_DIR einen Ordner für nächtliche Sicherungen fest, oder sichern Sie mit „kreislauf backup“.';
const failing = ({ jobs }: OperationFacts): string =>
	jobs
		.filter(({ failures }) => failures > 0)
		.map(({ job }) => jobName(job))
		.join(', ');
const lastVerified: Sentence = ({ jobs }) => {
	const run = jobs.find(({ job }) => job === 'verify-trail')?.lastRun;
	return run ? formatDateTime(run.startedAt) : '';
};

export const statusReasonTexts: Record<StatusReason, ReasonText> = {
	'database-current': {
		state: ({ database }) =>
			`${database.kind} ${database.version}, ${bytesInWords(database.sizeInBytes)}, auf dem Stand des Programms.`
	},
	'database-differs': {
		state: ({ database }) =>
			`Die Datenbank (${database.kind} ${database.version}) ist nicht auf dem Stand des Programms: ${whole(database.differingMigrations)} Schritte weichen ab.`,
		advice: () => 'Läuft noch eine ältere Fassung des Programms? Beenden Sie sie und starten Sie diese hier neu.'
	},
	'disk-enough': { state: free },
	'disk-short': {
		state: (facts) => `Der Platz wird knapp: ${free(facts)}`,
		advice: () => 'Vergrößern Sie den Datenträger des Datenverzeichnisses, oder legen Sie Sicherungen woanders ab.'
	},
	'disk-almost-full': {
		state: (facts) => `Der Platz ist fast aufgebraucht: ${free(facts)}`,
		advice: () => 'Schaffen Sie heute Platz. Ohne Platz nimmt das Programm nichts mehr an.'
	},
	'backups-fresh': { state: newestBackup },
	'backups-old': { state: newestBackup, advice: setUpBackups },
	'backups-too-old': {
		state: (facts) => `Seit mehr als einer Woche keine Sicherung. ${newestBackup(facts)}`,
		advice: setUpBackups
	},
	'backups-none': { state: () => 'Es ist keine Sicherung bekannt.', advice: setUpBackups },
	'trail-sound': { state: (facts) => `Alle Einträge einwandfrei, geprüft am ${lastVerified(facts)}.` },
	'trail-not-verified': {
		state: (facts) => {
			const moment = lastVerified(facts);
			return moment ? `Zuletzt geprüft am ${moment}.` : 'Noch nie geprüft.';
		},
		advice: () => 'Starten Sie die Aufgabe „Protokoll prüfen“.'
	},
	'trail-damaged': {
		state: (facts) => `Am ${lastVerified(facts)} wurde ein Schaden gefunden.`,
		advice: () =>
			'Ändern Sie nichts, sichern Sie den Stand, und verständigen Sie die Revision. „kreislauf audit verify“ nennt den Eintrag.'
	},
	'jobs-done': { state: () => 'Alle laufen zu ihrer Zeit.' },
	'jobs-failed': {
		state: (facts) => `Zuletzt nicht durchgelaufen: ${failing(facts)}.`,
		advice: () => 'Es wird von selbst noch einmal versucht. Bleibt es dabei, suchen Sie die Nummer im Log des Servers.'
	},
	'jobs-keep-failing': {
		state: (facts) => `Mehrmals nicht durchgelaufen: ${failing(facts)}.`,
		advice: () => 'Suchen Sie die Nummer, die bei der Aufgabe steht, im Log des Servers, und beheben Sie die Ursache.'
	},
	'jobs-stand-still': {
		state: () => 'Seit Stunden läuft keine Aufgabe mehr.',
		advice: () =>
			'Steht KREISLAUF_JOBS überall auf 0? Dann lassen Sie einen Vorgang die Aufgaben tun, oder rufen Sie regelmäßig „kreislauf jobs run“ auf.'
	},
	'errors-none': { state: ({ servingSince }) => `Keine seit dem Start ${since(servingSince)}.` },
	'errors-some': {
		state: ({ errors, servingSince }) => `${whole(errors.length)} seit dem Start ${since(servingSince)}.`,
		advice: () => 'Unter der Nummer steht im Log des Servers, was geschehen ist.'
	},
	'errors-unknown': { state: () => 'Die Fehler kennt der Vorgang, der die Seiten ausliefert.' },
	'waiting-none': { state: () => 'Keine.' },
	'waiting-some': { state: ({ deliveries }) => waiting(deliveries) },
	'waiting-long': {
		state: ({ deliveries }) => waiting(deliveries),
		advice: () => 'Bitten Sie die Redaktion des Monitors, darüber zu entscheiden.'
	},
	'overdue-none': { state: () => 'Alle Merkmale sind so aktuell, wie ihr Rhythmus erwarten lässt.' },
	'overdue-some': {
		state: ({ deliveries: { overdue } }) =>
			overdue.length === 1
				? 'Für 1 Merkmal ist die nächste Lieferung fällig.'
				: `Für ${whole(overdue.length)} Merkmale ist die nächste Lieferung fällig.`,
		advice: () => 'Bitten Sie die Redaktion des Monitors, die genannten Tabellen anzufordern.'
	},
	'legal-texts-current': { state: () => 'Vollständig und im letzten Jahr geprüft.' },
	'legal-texts-open': {
		state: ({ legalTexts: { open } }) => `Anzusehen: ${open.map((page) => legalPageNames[page]).join(', ')}.`,
		advice: () =>
			'Ersetzen Sie Mustertexte, ergänzen Sie, was fehlt, und prüfen Sie jeden Text einmal im Jahr: im internen Bereich unter „Rechtstexte“.'
	},
	'feedback-none': { state: () => 'Keine wartet auf eine Antwort.' },
	'feedback-open': { state: waitingReports },
	'feedback-close': { state: waitingReports, advice: answerReports },
	'feedback-overdue': {
		state: (facts) =>
			`${waitingReports(facts)} ${facts.feedback.overdue === 1 ? 'Bei einer ist' : `Bei ${whole(facts.feedback.overdue)} ist`} die Frist von sechs Wochen vorbei.`,
		advice: answerReports
	},
	'mail-set': { state: () => 'Eingerichtet.' },
	'mail-not-set': {
		state: () => 'Nicht eingerichtet: Einladungen und Links werden von Hand weitergegeben (KREISLAUF_SMTP_URL).'
	},
	'single-sign-on-set': {
		state: ({ singleSignOn: { providers } }) =>
			providers === 1 ? '1 Anbieter eingerichtet.' : `${whole(providers)} Anbieter eingerichtet.`
	},
	'single-sign-on-not-set': {
		state: () => 'Nicht eingerichtet: Alle melden sich mit eigenem Konto an (KREISLAUF_OIDC).'
	}
};

function waitingReports({ feedback: { open, nextDueOn } }: OperationFacts): string {
	const due = nextDueOn ? `, die erste bis zum ${formatDate(nextDueOn)}` : '';
	return `${whole(open)} ${open === 1 ? 'wartet' : 'warten'} auf eine Antwort${due}.`;
}

function answerReports(): string {
	return 'Antworten Sie, und vermerken Sie es im internen Bereich unter „Gemeldete Barrieren“.';
}

const since = (moment: string | null): string => (moment ? `am ${formatDateTime(moment)}` : '');

function waiting({ waiting: count, oldestWaiting }: OperationFacts['deliveries']): string {
	const long = oldestWaiting ? `, die älteste seit dem ${formatDate(oldestWaiting)}` : '';
	return `${whole(count)} ${count === 1 ? 'Lieferung wartet' : 'Lieferungen warten'} auf eine Entscheidung${long}.`;
}
