import type { CommandText } from './command-text.ts';
import { dayOf } from './day-of.ts';
import type { EntryDetail } from './entry-detail.ts';

export const organisationsTrail = {
	'access.add-organisation': {
		name: 'Organisation angelegt',
		sentence: (detail) => `hat die Organisation${detail.after('organisationId')}${detail.quoted('key')} angelegt.`
	},
	'access.change-organisation': {
		name: 'Organisation geändert',
		sentence: (detail) => {
			const fields = detail.texts('fields').map((field) => FIELDS[field] ?? field);
			const what = fields.length > 0 ? fields.join(', ') : 'nichts';
			return `hat bei der Organisation${detail.after('organisationId')} geändert: ${what}${roles(detail)}.`;
		}
	},
	'access.end-organisation': {
		name: 'Organisation beendet',
		sentence: (detail) => {
			const day = dayOf(detail, 'lastDay');
			return `hat die Organisation${detail.after('organisationId')}${day ? ` zum ${day}` : ''} beendet${roles(detail)}.`;
		}
	}
} as const satisfies Record<string, CommandText>;

const FIELDS: Readonly<Record<string, string>> = {
	name: 'Name',
	shortName: 'Kurzname',
	partOf: 'Zugehörigkeit',
	validFrom: 'erster Tag',
	validTo: 'letzter Tag'
};

function roles(detail: EntryDetail): string {
	const ended = detail.count('rolesEnded', 'Rolle endet', 'Rollen enden');
	return ended && detail.number('rolesEnded') !== 0 ? `, ${ended} mit ihr` : '';
}
