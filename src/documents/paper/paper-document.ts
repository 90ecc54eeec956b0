/**
 * A printed document as data: what stands on paper, in reading order. The Typst template `templates/paper.typ` decides
 * how it looks; it gets this as JSON, so that no text of ours or of a delivery ever becomes program text.
 */

/** Plain text; what a reader must not overlook may be strong, what leads elsewhere a link. */
export type Span =
	string | { readonly text: string; readonly strong?: true; readonly quiet?: true; readonly href?: string };
export type PaperText = string | readonly Span[];

export type Drawing = {
	readonly svg: string;
	/** The sentence for whoever cannot see it. The export refuses a drawing without. */
	readonly alt: string;
};

export type Cell =
	| PaperText
	/** A drawing that only repeats what the words beside it say. */
	| { readonly text: PaperText; readonly drawing: string }
	/** A number with flag letters that hang to its right. */
	| { readonly text: string; readonly mark: string };

export type TableColumn = {
	readonly head: string;
	readonly align: 'text' | 'number';
	/** Share of the width that is left; without it as wide as the content. */
	readonly share?: number;
};

export type TableRow = {
	readonly cells: readonly Cell[];
	/** `apart`: a rule above, for the first of another kind of area; `heading`: one cell over all columns. */
	readonly kind?: 'apart' | 'heading';
	readonly isStrong?: boolean;
};

export type Fact = { readonly label: string; readonly value: string; readonly unit: string; readonly text: string };

export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly startsPage?: boolean }
	| {
			readonly kind: 'paragraph';
			readonly text: PaperText;
			readonly tone?: 'lead' | 'note';
			readonly staysWithNext?: boolean;
	  }
	| { readonly kind: 'list'; readonly items: readonly PaperText[] }
	| { readonly kind: 'facts'; readonly facts: readonly Fact[] }
	| {
			readonly kind: 'figure';
			readonly drawing: Drawing;
			readonly caption: string;
			readonly source?: string;
			/** Share of the width it may take, 1 without it. */
			readonly share?: number;
	  }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly columns: readonly TableColumn[];
			readonly rows: readonly TableRow[];
			/** A long table breaks between rows and repeats its head; without it the table stays on one page. */
			readonly breaks?: boolean;
			/** Many lines that should share a page with a figure. */
			readonly isDense?: boolean;
			readonly source?: string;
			/** Signs and remarks, below the table. */
			readonly note?: string;
	  }
	/** Comment on the left, data on the right. */
	| {
			readonly kind: 'beside';
			readonly comment: readonly Block[];
			readonly data: readonly Block[];
			/** Moves to the next page as a whole rather than breaking. */
			readonly staysTogether?: boolean;
	  }
	| { readonly kind: 'pair'; readonly left: readonly Block[]; readonly right: readonly Block[] }
	/** In two columns. */
	| { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly text: string }[] }
	| { readonly kind: 'page-break' };

export type PaperDocument = {
	readonly title: string;
	readonly author: string;
	readonly keywords: readonly string[];
	/** ISO time; becomes the file's date, so that the same edition always gives the same bytes. */
	readonly createdAt: string;
	readonly runningHead: { readonly left: string; readonly right: string };
	/** One quiet line at the foot of every page. */
	readonly notice: string | null;
	readonly cover: {
		readonly publisher: string;
		readonly series: string;
		readonly title: string;
		readonly subtitle: string;
		readonly drawing: Drawing | null;
		readonly facts: readonly { readonly label: string; readonly text: string }[];
	};
	/** How many levels of headings the contents list. */
	readonly contentsDepth: 1 | 2;
	readonly blocks: readonly Block[];
};
