/** The hidden field in which a form says which version of its draft it has seen. */
export const DRAFT_VERSION = 'draft-version';

/** How a form stands to the draft there may be of it. */
export type DraftState = {
	/** `statement:06433001:2025`. */
	readonly form: string;
	/** The version that this page shows, 0 for none. */
	readonly version: number;
	/** A draft that differs from what is stored, to take up or to discard. */
	readonly offer: { readonly version: number; readonly savedAt: string } | null;
	/** When the draft was saved that the form is filled with. */
	readonly takenUpFrom: string | null;
};
