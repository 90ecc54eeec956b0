import type { CommandText } from './command-text.ts';

export const disclosureTrail = {
	'disclosure.adopt-rule-set': {
		name: 'Regeln der Geheimhaltung in Kraft gesetzt',
		sentence: (detail) => {
			const version = detail.number('version');
			return `hat die Regeln der Geheimhaltung${detail.quoted('id')}${version ? ` in der ${version}. Fassung` : ''} in Kraft gesetzt.`;
		}
	},
	'disclosure.end-rule-set': {
		name: 'Eigene Regeln einer Quelle beendet',
		sentence: (detail) => {
			const version = detail.number('version');
			return `hat die eigenen Regeln der Geheimhaltung${detail.quoted('id')} beendet${version ? ` (${version}. Fassung)` : ''}. Für die Quelle gelten wieder die Regeln ihrer Art.`;
		}
	}
} as const satisfies Record<string, CommandText>;
