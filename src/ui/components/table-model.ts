/** A table as pages draw it. Cells are text already; figures carry their sign, their words and their flag letters. */
import type { Sign } from '#ui/texts/format-value.ts';

export type Column = {
	readonly label: string;
	/** Stands in the head below the label. */
	readonly unit?: string;
	/** `unit`: short text that needs no width of its own. */
	readonly kind: 'text' | 'unit' | 'figure' | 'graphic';
	/** A little drawing of ours before the label, hidden from screen readers. */
	readonly drawing?: string;
};

export type Cell = {
	readonly text: string;
	readonly href?: string;
	/** Read aloud instead of the text. */
	readonly words?: string | null;
	/** `p`, `r`, `s`, `|` behind the figure. */
	readonly marks?: string;
	/** A little drawing of ours (SVG); never text from outside. */
	readonly drawing?: string;
};

export type Row = {
	readonly head: Cell;
	readonly cells: readonly Cell[];
	/** Set apart from the row above: a change of level. */
	readonly hasRule?: boolean;
	readonly isStrong?: boolean;
};

export type Table = {
	readonly caption: string;
	readonly captionNote?: string;
	readonly hideCaption?: boolean;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** Largest number of decimals in a figure column with mixed decimals; aligns at the comma. */
	readonly decimals?: number;
	readonly signs?: readonly Sign[];
	readonly isFull?: boolean;
	/** Tables of one kind keep the same column widths, so that several of them on a page line up. */
	readonly layout?: 'indicators' | 'profile' | 'profile-large' | 'comparison' | 'downloads';
};
