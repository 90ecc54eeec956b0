/** Only our own internal pages: a link must not be able to send somebody elsewhere after signing in. */
export function internalPath(wanted: FormDataEntryValue | null): string {
	return typeof wanted === 'string' && /^\/(intern|konto)(\/[\w/-]*)?$/.test(wanted) ? wanted : '/intern';
}
