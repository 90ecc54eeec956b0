/** Part of a measure in words: `65 Jahre und älter`, `Frauen`. What has no word yet is shown as its key. */
import type { Selection } from '#domain/monitor';
import { dimensionsInWords } from './dimension-words.ts';

const CATEGORIES: Readonly<Record<string, string>> = {
	female: 'Frauen und Mädchen',
	male: 'Männer und Jungen',
	german: 'mit deutschem Pass',
	foreign: 'ohne deutschen Pass',
	severe: 'schwerbehindert',
	'long-term': 'ein Jahr und länger',
	sgb2: 'Rechtskreis SGB II',
	sgb3: 'Rechtskreis SGB III',
	employable: 'erwerbsfähig',
	'not-employable': 'nicht erwerbsfähig',
	'old-age': 'im Alter',
	'reduced-capacity': 'bei Erwerbsminderung',
	'outside-institutions': 'außerhalb von Einrichtungen',
	'in-institutions': 'in Einrichtungen',
	'home-care': 'ambulant versorgt',
	residential: 'in Heimen',
	ambulatory: 'in ambulanten Diensten',
	allowance: 'nur Pflegegeld',
	facility: 'in Tageseinrichtungen',
	family: 'in Kindertagespflege',
	'child-raising-support': 'Hilfe zur Erziehung',
	care: 'Hilfe zur Pflege',
	integration: 'Eingliederungshilfe',
	all: 'alle zivilen Erwerbspersonen'
};
const COUNTED: Readonly<Record<string, string>> = { rooms: 'Räume', buildings: 'Wohnungen im Gebäude' };

export function selectionInWords(selection: Selection = {}): string {
	return Object.entries(selection)
		.flatMap(([dimension, category]) => {
			if (category === undefined) return [];
			if (typeof category !== 'string') return [ageInWords(category)];
			const noun = COUNTED[dimension];
			return [noun ? `${noun}: ${category}` : (CATEGORIES[category] ?? dimensionsInWords(`${dimension}=${category}`))];
		})
		.join(', ');
}

function ageInWords([from, to]: readonly [from: number, to?: number]): string {
	if (to === undefined) return `${from} Jahre und älter`;
	return from === 0 ? `unter ${to + 1} Jahre` : `${from} bis ${to} Jahre`;
}
