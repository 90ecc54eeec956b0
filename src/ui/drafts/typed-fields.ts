const NOT_TYPED = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);

/**
 * What somebody has typed or chosen in a form, by name. Passwords and `data-no-draft` are left out, and hidden fields without
 * `data-keep-in-draft`: what the text was written for, so that whoever takes it up later overwrites nothing newer.
 */
export function typedFields(form: HTMLFormElement): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const element of form.elements) {
		const isField =
			element instanceof HTMLTextAreaElement ||
			element instanceof HTMLSelectElement ||
			element instanceof HTMLInputElement;
		if (!isField || !element.name || 'noDraft' in element.dataset) continue;
		if (NOT_TYPED.has(element.type) && !('keepInDraft' in element.dataset)) continue;
		const isChoice = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
		if (isChoice && !element.checked) continue;
		fields[element.name] = element.value;
	}
	return fields;
}
