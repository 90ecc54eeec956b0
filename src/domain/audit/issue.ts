/**
 * An expected refusal or a hint, with the place it is about. `rule` names it; the German sentence is made from `rule`
 * and `detail` in `#ui/texts/issues.ts`, so that page and command line say the same.
 */
export type Issue = {
	readonly rule: string;
	readonly level: 'error' | 'warning' | 'note';
	readonly file?: string;
	/** 1-based, as a spreadsheet counts. */
	readonly row?: number;
	readonly column?: number;
	readonly detail?: Readonly<Record<string, string | number>>;
};

/** What a command answers: done with a result, or refused with reasons and nothing changed. */
export type Outcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function done<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

export function refused(...issues: readonly Issue[]): Outcome<never> {
	return { ok: false, issues };
}
