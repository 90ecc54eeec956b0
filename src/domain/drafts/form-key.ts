/** `statement`, `06433001`, 2025 → `statement:06433001:2025`: under which key a form's draft is kept. */
export function formKey(form: string, ...about: readonly (string | number)[]): string {
	return [form, ...about].join(':');
}
