import type { Fault } from '#platform/fault';

/** What people read when a change was not stored for a reason that lies neither with them nor with what they entered. */
export const faultTexts: Readonly<Record<Fault, string>> = {
	'disk-full':
		'Auf dem Datenträger des Servers ist kein Platz mehr. Es wurde nichts gespeichert. Bitte verständigen Sie die Administration; sobald wieder Platz ist, können Sie es noch einmal versuchen.',
	'disk-not-writable':
		'Der Server darf auf seinen Datenträger nicht schreiben. Es wurde nichts gespeichert. Bitte verständigen Sie die Administration.',
	'disk-broken':
		'Der Datenträger des Servers meldet einen Fehler. Es wurde nichts gespeichert. Bitte verständigen Sie die Administration.',
	'database-gone':
		'Die Datenbank ist zurzeit nicht erreichbar. Es wurde nichts gespeichert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
	'database-busy':
		'Die Datenbank war zu lange mit anderem beschäftigt. Es wurde nichts gespeichert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
	'database-stopped':
		'Die Datenbank kann nicht weiterarbeiten und hat angehalten. Es wurde nichts gespeichert; was früher bestätigt wurde, ist da. Bitte verständigen Sie die Administration.'
};

/** The connection broke while the change was being stored. */
export const outcomeOpenText =
	'Die Verbindung zur Datenbank ist beim Speichern abgebrochen. Ob die Änderung gespeichert ist, steht nicht fest: Bitte laden Sie die Seite neu und sehen Sie nach, bevor Sie es noch einmal versuchen.';
