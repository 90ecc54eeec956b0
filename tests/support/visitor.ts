/** Asks a server as a browser without JavaScript does: one address, one answer, redirects not followed. */
import { request } from 'node:http';
import type { Role } from '#domain/access';

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

type Fields = Readonly<Record<string, string>> | FormData;
type Sent = { readonly cookie?: string; readonly from?: string };

export class Visitor {
	readonly origin: string;

	constructor(origin: string) {
		this.origin = origin;
	}

	get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
		return fetch(this.origin + path, { redirect: 'manual', headers: { accept: ACCEPT, ...headers } });
	}

	head(path: string): Promise<Response> {
		return fetch(this.origin + path, { method: 'HEAD', redirect: 'manual', headers: { accept: ACCEPT } });
	}

	/** Sends a form; `from` is the site on which it stood. */
	post(path: string, fields: Fields, { cookie, from = this.origin }: Sent = {}): Promise<Response> {
		return fetch(this.origin + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { accept: ACCEPT, origin: from, ...(cookie ? { cookie } : {}) },
			body: fields instanceof FormData ? fields : new URLSearchParams(fields)
		});
	}

	/** The cookie of a demo role. */
	async signInAs(role: Role): Promise<string> {
		const answer = await this.post('/anmelden?/demo', { role });
		const cookie = answer.headers.get('set-cookie')?.split(';')[0];
		if (!cookie) throw new Error(`Could not sign in as ${role}: ${answer.status}`);
		return cookie;
	}

	/** Sends the path as it stands, where `fetch` would tidy it up. */
	getUntidied(path: string): Promise<{ status: number; body: string }> {
		const { hostname, port } = new URL(this.origin);
		return new Promise((resolve, reject) => {
			const asked = request({ hostname, port, path, headers: { accept: ACCEPT } }, (answer) => {
				let body = '';
				answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
				answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
			});
			asked.on('error', reject).end();
		});
	}
}
