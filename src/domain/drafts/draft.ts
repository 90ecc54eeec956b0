/** What one person has typed into one form and not sent. */
export type Draft = {
	/** Which form about which thing: `statement:06433001:2025`. */
	readonly form: string;
	/** By the names of the form's fields, exactly as typed. */
	readonly fields: Readonly<Record<string, string>>;
	/** Counts saves, from 1; a window says which one it has seen. */
	readonly version: number;
	/** ISO time. */
	readonly savedAt: string;
};
