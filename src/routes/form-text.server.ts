/** What was typed into a field, without the spaces around it. A NUL, which no database takes, is never typed. */
export function formText(form: FormData, name: string): string {
	const entry = form.get(name);
	return typeof entry === 'string' ? entry.replaceAll('\0', '').trim() : '';
}
