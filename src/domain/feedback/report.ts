/** What somebody says about a barrier. */
export type NewReport = {
	/** Address or name of the page, as typed; may be empty. */
	readonly page: string;
	/** What does not work. */
	readonly text: string;
	/** For the answer; empty for whoever wants none. */
	readonly email: string;
};

/** A report, for whoever answers it. */
export type Report = {
	/** `B-7K3Q-9FMD` */
	readonly reference: string;
	/** ISO time. */
	readonly reportedAt: string;
	/** Last day for the answer, `YYYY-MM-DD`. */
	readonly dueOn: string;
	readonly page: string;
	readonly text: string;
	readonly email: string | null;
	readonly version: number;
	readonly answer: {
		/** ISO time. */
		readonly at: string;
		readonly by: string;
		readonly note: string;
	} | null;
	/** Page, text, address and note have been taken by the retention rules. */
	readonly isForgotten: boolean;
};

/** How many wait for an answer, how many of them are close to the end of the six weeks, how many past it. */
export type StateOfReports = {
	readonly open: number;
	readonly close: number;
	readonly overdue: number;
	/** The first last day among the open ones, `YYYY-MM-DD`. */
	readonly nextDueOn: string | null;
};

export const LONGEST_REPORT = 5000;
export const LONGEST_PAGE = 300;
export const LONGEST_EMAIL = 254;
