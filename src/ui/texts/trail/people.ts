/** Accounts and their roles. Sentences name an account by its number, never by the person's name. */
import { roleName } from '../assignment-text.ts';
import type { CommandText } from './command-text.ts';
import { dayOf } from './day-of.ts';
import type { EntryDetail } from './entry-detail.ts';

export const peopleTrail = {
	'access.change-person': {
		name: 'Konto geändert',
		sentence: (detail) => `hat beim Konto${detail.after('personId')} ${changed(detail)} geändert.`
	},
	'access.lock-person': {
		name: 'Konto gesperrt',
		sentence: (detail) => `hat das Konto${detail.after('personId')} gesperrt.`
	},
	'access.unlock-person': {
		name: 'Konto entsperrt',
		sentence: (detail) => `hat das Konto${detail.after('personId')} entsperrt.`
	},
	'access.delete-person': {
		name: 'Konto gelöscht',
		sentence: (detail) => `hat das Konto${detail.after('personId')} in den Papierkorb gelegt.`
	},
	'access.restore-person': {
		name: 'Konto zurückgeholt',
		sentence: (detail) => `hat das Konto${detail.after('personId')} aus dem Papierkorb zurückgeholt.`
	},
	'access.grant-role': {
		name: 'Rolle gegeben',
		sentence: (detail) => `hat dem Konto${detail.after('personId')} die Rolle${role(detail)}${period(detail)} gegeben.`
	},
	'access.end-role': {
		name: 'Rolle beendet',
		sentence: (detail) => {
			const what = `beim Konto${detail.after('personId')} die Rolle${role(detail)}`;
			const day = dayOf(detail, 'lastDay');
			if (detail.text('how') === 'withdrawn') return `hat ${what} zurückgenommen.`;
			return `hat ${what}${day ? ` zum ${day}` : ''} beendet.`;
		}
	}
} as const satisfies Record<string, CommandText>;

const FIELDS: Readonly<Record<string, string>> = { name: 'den Namen', email: 'die E-Mail-Adresse' };

function changed(detail: EntryDetail): string {
	const fields = detail.texts('fields').map((field) => FIELDS[field] ?? field);
	return fields.length > 0 ? fields.join(' und ') : 'nichts';
}

function role(detail: EntryDetail): string {
	const name = detail.text('role');
	return name ? ` „${roleName(name)}“` : '';
}

function period(detail: EntryDetail): string {
	const [from, to] = [dayOf(detail, 'validFrom'), dayOf(detail, 'validTo')];
	return `${from ? ` ab ${from}` : ''}${to ? ` bis ${to}` : ''}`;
}
