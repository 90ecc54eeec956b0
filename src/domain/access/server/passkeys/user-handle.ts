/** What an authenticator keeps of the person: a number that says nothing outside of this installation. */
export const userHandleOf = (personId: number): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.from(`person:${personId}`, 'utf8'));
