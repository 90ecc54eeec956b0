import type { PresentState } from '#domain/audit';

/** Two people have worked on the same thing: what is stored now beside what was typed, field by field. */
export type Conflict = {
	/** The state that the next form is about. */
	readonly version: number;
	/** Null for whoever may not see the trail of the object. */
	readonly lastChange: { readonly changedBy: string; readonly changedAt: string } | null;
	/** Fields in which the two differ. */
	readonly fields: readonly { readonly name: string; readonly theirs: string; readonly yours: string }[];
	/** Everything that was typed, by the name of its field. */
	readonly typed: Readonly<Record<string, string>>;
};

export function conflictOf(
	present: PresentState,
	typed: Readonly<Record<string, string>>,
	lastChange: Conflict['lastChange']
): Conflict {
	const fields = Object.entries(present.fields).flatMap(([name, theirs]) => {
		const yours = typed[name];
		// A browser sends the lines of a text with CRLF.
		const isSame = yours === undefined || yours.replaceAll('\r\n', '\n') === theirs.replaceAll('\r\n', '\n');
		return isSame ? [] : [{ name, theirs, yours }];
	});
	return { version: present.version, lastChange, fields, typed };
}
