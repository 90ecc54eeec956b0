/** `reading`: confidential figures were looked at or exported, nothing was changed. */
export type EntryKind = 'change' | 'reading';

/** One entry of the trail, as auditors read it. */
export type TrailEntry = {
	readonly id: number;
	/** ISO time. */
	readonly recordedAt: string;
	/** `person:5`, `operator`, `demo:auditor`, `service:upkeep`. */
	readonly actorId: string;
	/** Not part of the hash: a name may have to be forgotten one day. */
	readonly actorName: string;
	readonly command: string;
	readonly kind: EntryKind;
	/** What it was about, for example `delivery:12`. */
	readonly object: string | null;
	/** JSON, exactly as hashed. */
	readonly detail: string;
	readonly previousHash: string;
	readonly hash: string;
	/** How the hash is made: 1 without kind and object, 2 with them, 3 with a salted hash of who and what. */
	readonly hashVersion: number;
	/** From version 3 on; null once who and what have been forgotten. */
	readonly salt: string | null;
	/** Stands for who and what, once they have been forgotten. */
	readonly contentHash: string | null;
};

/** Which entries are wanted; what is left out does not matter. */
export type EntryFilter = {
	/** First and last day, `YYYY-MM-DD` in the county's time zone. */
	readonly from?: string;
	readonly until?: string;
	/** A command, `intake.accept-delivery`, or an area of the program, `intake`. */
	readonly command?: string;
	/** Part of the name, or the whole id, of whoever acted. */
	readonly actor?: string;
	/** Objects, `delivery:12`, or all of a kind, `delivery`; any of them. */
	readonly objects?: readonly string[];
	readonly kind?: EntryKind;
	/** Stands in what was recorded: a file name, a checksum, a number. */
	readonly text?: string;
};

/** One thing that happened to an object, for everybody who may see the object. */
export type HistoryEntry = {
	readonly id: number;
	/** ISO time. */
	readonly recordedAt: string;
	readonly command: string;
	/** What was recorded; fields may be missing. */
	readonly detail: unknown;
	/** Null: the reader is not told. */
	readonly who: string | null;
};
