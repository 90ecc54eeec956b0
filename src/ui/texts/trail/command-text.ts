import type { EntryDetail } from './entry-detail.ts';

export type CommandText = {
	/** For lists to choose from: `Lieferung angenommen`. */
	readonly name: string;
	/** What somebody did, to follow their name: `hat die Lieferung „…“ angenommen.` Never a figure, never another person's name. */
	readonly sentence: (detail: EntryDetail) => string;
	/** Whose task it is, for readers who are not told the name; left out: the county's administration. */
	readonly by?: 'municipality' | 'own-account';
};
