/** What the server said to a draft. */
export type Answer =
	| { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
	/** Another window has saved (`savedAt`), or sent or discarded it (null). */
	| { readonly kind: 'other'; readonly version: number; readonly savedAt: string | null }
	| { readonly kind: 'signed-out' | 'too-long' | 'too-many' | 'offline' };

type Sent = { readonly form: string; readonly version: number; readonly fields: Readonly<Record<string, string>> };

const ADDRESS = '/intern/entwuerfe';

export async function sendDraft(draft: Sent, { isLeaving = false } = {}): Promise<Answer> {
	try {
		const answer = await fetch(ADDRESS, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(draft),
			keepalive: isLeaving
		});
		if (answer.status === 401 || answer.status === 403) return { kind: 'signed-out' };
		if (answer.status === 413 || answer.status === 422) return { kind: 'too-long' };
		if (answer.status === 429) return { kind: 'too-many' };
		const said = (await answer.json()) as { version: number; savedAt?: string };
		const savedAt = said.savedAt ?? null;
		if (answer.status === 409) return { kind: 'other', version: said.version, savedAt };
		return answer.ok && savedAt ? { kind: 'saved', version: said.version, savedAt } : { kind: 'offline' };
	} catch {
		return { kind: 'offline' };
	}
}
