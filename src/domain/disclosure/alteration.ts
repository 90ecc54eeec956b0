import type { ProtectionMethod } from './rule-set.ts';

/** Methods that publish another number instead of none. */
export type AlteringMethod = Exclude<ProtectionMethod, 'suppression'>;

/** How the counts of one measure, year and basis are altered in every edition that shows them. */
export type Alteration = {
	readonly method: AlteringMethod;
	/** Of the methods that round. */
	readonly base: number;
	/** Persons by which an altered small count stays uncertain: the largest count that may not be shown. */
	readonly room: number;
};

/** Counts of one measure, year and basis with their alteration: part of an edition, and public. */
export type AlteredSlice = Alteration & {
	readonly measure: string;
	readonly year: number;
	readonly basis: 'register' | 'official';
};
