import type { PresentState } from '#domain/audit';

/** Two people have worked on the same thing: what is stored now beside what was typed, field by field. */
export type Conflict = {
	/** The state that the next form is about. */
	readonly version: number;
	/** Null for whoever may not see the trail of the object. */
	readonly lastChange: { readonly changedBy: string; readonly changedAt: string } | null;
	/** Fields in which the two differ. */
	readonly fields: readonly ConflictField[];
	/** Everything that was typed, by the name of its field. */
	readonly typed: Readonly<Record<string, string>>;
};

export type ConflictField = {
	readonly name: string;
	readonly theirs: string;
	readonly yours: string;
	/** It still says what it said when the form was opened: only somebody else has changed it. */
	readonly isUntouched: boolean;
};

/** Hidden fields `before-name` tell what the form showed for `name` when it was opened; a form may leave them out. */
export const BEFORE = 'before-';

export function conflictOf(
	present: PresentState,
	typed: Readonly<Record<string, string>>,
	lastChange: Conflict['lastChange']
): Conflict {
	const fields = Object.entries(present.fields).flatMap(([name, theirs]) => {
		const yours = typed[name];
		if (yours === undefined || isSame(yours, theirs)) return [];
		const before = typed[`${BEFORE}${name}`];
		return [{ name, theirs, yours, isUntouched: before !== undefined && isSame(yours, before) }];
	});
	return { version: present.version, lastChange, fields, typed };
}

/** A browser sends the lines of a text with CRLF. */
function isSame(one: string, other: string): boolean {
	return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}
