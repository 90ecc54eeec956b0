import type { CommandText } from './command-text.ts';
import type { EntryDetail } from './entry-detail.ts';

export const intakeTrail = {
	'intake.receive-delivery': {
		name: 'Lieferung eingereicht',
		sentence: (detail) =>
			`hat die Datei${detail.quoted('fileName')} als Lieferung${detail.after('delivery')} eingereicht${changes(detail)}.`
	},
	'intake.accept-delivery': {
		name: 'Lieferung angenommen',
		sentence: (detail) => `hat die Lieferung${named(detail)} angenommen${changes(detail)}.`
	},
	'intake.accept-file': {
		name: 'Datei geprüft und angenommen',
		sentence: (detail) =>
			`hat die Datei${detail.quoted('fileName')} als Lieferung${detail.after('delivery')} angenommen${changes(detail)}.`
	},
	'intake.reject-delivery': {
		name: 'Lieferung abgelehnt',
		sentence: (detail) => `hat die Lieferung${named(detail)} abgelehnt.`
	},
	'intake.preview-file': {
		name: 'Probelauf einer Datei',
		sentence: (detail) =>
			`hat in einem Probelauf gesehen, was die Datei${detail.quoted('fileName')} ändern würde${changes(detail)}.`
	},
	'intake.read-delivery': {
		name: 'Lieferung angesehen',
		sentence: (detail) => `hat die Lieferung${named(detail)} mit alten und neuen Zahlen angesehen.`
	},
	'intake.read-delivered-file': {
		name: 'Gelieferte Datei heruntergeladen',
		sentence: (detail) =>
			`hat die gelieferte Datei${detail.quoted('fileName')} der Lieferung${detail.after('delivery')} heruntergeladen.`
	}
} as const satisfies Record<string, CommandText>;

function named(detail: EntryDetail): string {
	return detail.quoted('title') || detail.quoted('fileName') || detail.after('delivery');
}

/** `: 12 neue, 3 geänderte Zahlen`; nothing where the entry does not say. */
function changes(detail: EntryDetail): string {
	const counts = detail.part('counts');
	const [added, revised] = [counts.number('new'), counts.number('revised')];
	if (added === null || revised === null) return '';
	if (added + revised === 0) return ': keine Zahl neu oder geändert';
	const parts = [
		added > 0 ? counts.count('new', 'neue', 'neue') : null,
		revised > 0 ? counts.count('revised', 'geänderte', 'geänderte') : null
	].filter((part) => part !== null);
	const isOne = (revised || added) === 1;
	return `: ${parts.join(', ')} ${isOne ? 'Zahl' : 'Zahlen'}`;
}
