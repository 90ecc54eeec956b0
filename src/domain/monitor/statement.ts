/** What a town or municipality says about its own evaluation in an edition. */
export type Statement = {
	/** AGS. */
	readonly area: string;
	/** Year of the edition it is about. */
	readonly year: number;
	/** Counts saves; who saves says which version they have seen. */
	readonly version: number;
	readonly text: string;
	readonly status: 'draft' | 'released' | 'withdrawn';
	/** ISO time. */
	readonly savedAt: string;
	readonly savedBy: string;
};

export const LONGEST_STATEMENT = 10_000;
