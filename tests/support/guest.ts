/** One person's browser without JavaScript: keeps its cookies from request to request; redirects are not followed. */
import { Secret, TOTP } from 'otpauth';
import { Visitor } from './visitor.ts';

type Fields = Readonly<Record<string, string>>;

export class Guest {
	readonly #visitor: Visitor;
	readonly cookies = new Map<string, string>();

	constructor(origin: string) {
		this.#visitor = new Visitor(origin);
	}

	async get(path: string): Promise<Response> {
		return this.#keep(await this.#visitor.get(path, this.cookies.size > 0 ? { cookie: this.#cookie } : {}));
	}

	async post(path: string, fields: Fields, { from }: { from?: string } = {}): Promise<Response> {
		const sent = { ...(this.cookies.size > 0 && { cookie: this.#cookie }), ...(from && { from }) };
		return this.#keep(await this.#visitor.post(path, fields, sent));
	}

	/** A browser that holds the same cookies now, and goes its own way afterwards. */
	twin(): Guest {
		const twin = new Guest(this.#visitor.origin);
		for (const [name, value] of this.cookies) twin.cookies.set(name, value);
		return twin;
	}

	signIn(email: string, password: string, next = ''): Promise<Response> {
		return this.post('/anmelden?/password', { email, password, next });
	}

	/** Sets up one-time codes with the code of half a minute ago, so that the present one is still good. */
	async setUpCodes(): Promise<{ secret: string; codes: string[] }> {
		const page = await (await this.get('/konto/zweiter-faktor')).text();
		const { secret, offer } = offerOn(page);
		const answer = await this.post('/konto/zweiter-faktor?/add', { offer, code: codeFor(secret, -30) });
		const text = await answer.text();
		if (answer.status !== 200) throw new Error(`The codes were refused: ${answer.status}`);
		return { secret, codes: [...text.matchAll(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g)].map(([code]) => code) };
	}

	get #cookie(): string {
		return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	#keep(answer: Response): Response {
		for (const cookie of answer.headers.getSetCookie()) {
			const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
			if (value === '') this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
		return answer;
	}
}

/** What the page for setting up codes shows for typing in, and hands in again. */
export function offerOn(html: string): { secret: string; offer: string } {
	const secret = /secret-groups[^>]*><code>([A-Z2-7 ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
	const offer = /name="offer" value="([^"]+)"/.exec(html)?.[1] ?? '';
	return { secret, offer };
}

export const codeFor = (secret: string, offsetInSeconds = 0): string =>
	TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + offsetInSeconds * 1000 });
