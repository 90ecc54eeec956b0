import type { CommandText } from './command-text.ts';

export const disclosureTrail = {
	'disclosure.adopt-rule-set': {
		name: 'Regeln der Geheimhaltung in Kraft gesetzt',
		sentence: (detail) => {
			const version = detail.number('version');
			return `hat die Regeln der Geheimhaltung${detail.quoted('id')}${version ? ` in der ${version}. Fassung` : ''} in Kraft gesetzt.`;
		}
	}
} as const satisfies Record<string, CommandText>;
