import { formText } from './form-text.server.ts';

/** What was typed into these fields, by their names. */
export function typedFields<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
	return Object.fromEntries(names.map((name) => [name, formText(form, name)])) as Record<Name, string>;
}
