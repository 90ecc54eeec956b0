/**
 * Which indicators make up the index of each theme, with what high values mean and why neutral ones take part.
 * The set is a definition: changing it ends the time series of the index. At most one indicator for one matter, so
 * that unemployment does not count five times.
 */
import type { Theme } from '../indicator.ts';

export type IndexPart = {
	readonly indicator: string;
	/** Burden: above the county's value raises the index. Relief is mirrored at 100. */
	readonly highMeans: 'burden' | 'relief';
	readonly weight: number;
	/** Required for an indicator without polarity: why it says something about need all the same. */
	readonly reason?: string;
};

export const INDEX_PARTS: Readonly<Record<Theme, readonly IndexPart[]>> = {
	demografie: [
		{
			indicator: 'jugendquotient',
			highMeans: 'burden',
			weight: 1,
			reason: 'Viele Kinder und Jugendliche bedeuten mehr Bedarf an Betreuung, Schule und Jugendhilfe.'
		},
		{
			indicator: 'altenquotient',
			highMeans: 'burden',
			weight: 1,
			reason: 'Viele Ältere bedeuten mehr Bedarf an Pflege, Beratung und altersgerechtem Wohnen.'
		}
	],
	beschaeftigung: [
		{ indicator: 'arbeitslosenanteil', highMeans: 'burden', weight: 1 },
		{ indicator: 'arbeitslosenanteil-jugend', highMeans: 'burden', weight: 1 },
		{ indicator: 'langzeitarbeitslose', highMeans: 'burden', weight: 1 },
		{ indicator: 'beschaeftigungsquote', highMeans: 'relief', weight: 1 }
	],
	transferleistungen: [
		{ indicator: 'sgb2-quote', highMeans: 'burden', weight: 1 },
		{ indicator: 'kinder-im-sgb2', highMeans: 'burden', weight: 1 },
		{ indicator: 'grundsicherung-im-alter', highMeans: 'burden', weight: 1 },
		{
			indicator: 'wohngeld',
			highMeans: 'burden',
			weight: 1,
			reason: 'Wohngeld zeigt Haushalte, deren Einkommen knapp über der Grundsicherung liegt.'
		}
	],
	hilfen: [
		{
			indicator: 'betreuungsquote-unter-3',
			highMeans: 'burden',
			weight: 1,
			reason: 'Der Themenbereich misst Inanspruchnahme: Mehr betreute Kinder binden mehr Plätze.'
		},
		{
			indicator: 'pflegeplaetze',
			highMeans: 'burden',
			weight: 1,
			reason: 'Heimplätze ziehen pflegebedürftige Menschen an und binden Hilfe zur Pflege.'
		}
	],
	wohnen: [],
	einkommen: []
};
