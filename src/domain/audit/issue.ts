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

/** What is stored now, for somebody whose form showed an older state. */
export type PresentState = {
	/** As in the trail, for example `person:12`; its newest entry tells who changed it and when. */
	readonly object: string;
	readonly version: number;
	/** By the name of the form's field, as the form would show it. */
	readonly fields: Readonly<Record<string, string>>;
};

/**
 * What a command answers: done with a result, or refused with reasons and nothing changed. `present`: somebody else saved
 * first.
 */
export type Outcome<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly issues: readonly Issue[]; readonly present?: PresentState };

export function done<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

export function refused(...issues: readonly Issue[]): Outcome<never> {
	return { ok: false, issues };
}
