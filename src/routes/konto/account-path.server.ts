/** Only pages of the own account: after a proof one goes on where it was asked for. */
export function accountPath(wanted: FormDataEntryValue | null): string {
	return typeof wanted === 'string' && /^\/konto(\/[\w/-]*)?$/.test(wanted) ? wanted : '/konto';
}
