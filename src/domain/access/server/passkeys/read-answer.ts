import { z } from 'zod';

const base64url = z.string().regex(/^[\w-]{1,20000}$/);
const answer = z.object({
	id: base64url,
	rawId: base64url,
	type: z.literal('public-key'),
	response: z.looseObject({ clientDataJSON: base64url }),
	clientExtensionResults: z.looseObject({}).default({})
});

/** What the browser handed in for a passkey, as text: its parts and the challenge it says it answers. Null: not readable. */
export function readAnswer(
	text: string
): { readonly answer: z.output<typeof answer>; readonly challenge: string } | null {
	try {
		const parsed = answer.safeParse(JSON.parse(text));
		if (!parsed.success) return null;
		const told: unknown = JSON.parse(Buffer.from(parsed.data.response.clientDataJSON, 'base64url').toString('utf8'));
		const { challenge } = z.object({ challenge: base64url }).parse(told);
		return { answer: parsed.data, challenge };
	} catch {
		return null;
	}
}
