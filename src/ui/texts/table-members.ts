/** The members of a table's dimensions: their key in addresses and files, and their words. */
import type { Breakdown, Origin } from '#domain/monitor';

type Member<T> = { readonly key: string; readonly label: string; readonly is: T };

export const SEX_MEMBERS: readonly Member<Breakdown['sex']>[] = [
	{ key: 'zusammen', label: 'zusammen', is: null },
	{ key: 'weiblich', label: 'weiblich', is: 'female' },
	{ key: 'maennlich', label: 'männlich', is: 'male' }
];
export const CITIZENSHIP_MEMBERS: readonly Member<Breakdown['citizenship']>[] = [
	{ key: 'zusammen', label: 'zusammen', is: null },
	{ key: 'deutsch', label: 'deutsch', is: 'german' },
	{ key: 'nicht-deutsch', label: 'nicht deutsch', is: 'foreign' }
];

type Age = Breakdown['age'];

export const FIVE_YEAR_GROUPS: readonly NonNullable<Age>[] = Array.from({ length: 19 }, (_, index) => ({
	from: index * 5,
	to: index === 18 ? Infinity : index * 5 + 4
}));
export const BROAD_GROUPS: readonly NonNullable<Age>[] = [
	{ from: 0, to: 17 },
	{ from: 18, to: 64 },
	{ from: 65, to: Infinity }
];

/** `0-17`, `65-`, `alle`: as addresses and files write it. */
export function ageKey(age: Age): string {
	if (!age) return 'alle';
	return `${age.from}-${age.to === Infinity ? '' : age.to}`;
}

export function ageLabel(age: Age): string {
	if (!age) return 'alle Altersgruppen';
	if (age.to === Infinity) return `${age.from} Jahre und älter`;
	return age.from === age.to ? `${age.from} Jahre` : `${age.from} bis ${age.to} Jahre`;
}

export const AREA_SUM = { key: 'summe', label: 'gewählte Städte und Gemeinden zusammen' };
export const YEAR_MEAN = { key: 'mittel', label: 'Mittel der gewählten Jahre' };

export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
	whole: 'Zahl der Ausgabe',
	parts: 'aus freigegebenen Anzahlen berechnet',
	sum: 'Summe der gewählten Städte und Gemeinden',
	mean: 'Mittel der gewählten Jahre'
};

export const KINDS = [
	{ key: 'wert', label: 'Wert' },
	{ key: 'zaehler', label: 'Zähler' },
	{ key: 'nenner', label: 'Nenner' },
	{ key: 'untergrenze', label: 'untere Grenze des 95-%-Bereichs' },
	{ key: 'obergrenze', label: 'obere Grenze des 95-%-Bereichs' }
] as const;
export type Kind = (typeof KINDS)[number]['key'];
