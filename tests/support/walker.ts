/** Follows redirects from site to site as a browser does, with the cookies of each; stops where it is told to. */
export class Walker {
	readonly #cookies = new Map<string, Map<string, string>>();

	/** What a browser would send to this site. */
	cookiesFor(url: URL): string {
		return [...(this.#cookies.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	setCookie(url: URL, name: string, value: string): void {
		const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
		this.#cookies.set(url.origin, jar.set(name, value));
	}

	forget(url: URL, name: string): void {
		this.#cookies.get(url.origin)?.delete(name);
	}

	async ask(url: URL, init: RequestInit = {}): Promise<Response> {
		const headers = new Headers(init.headers);
		headers.set('accept', 'text/html');
		const cookies = this.cookiesFor(url);
		if (cookies) headers.set('cookie', cookies);
		const answer = await fetch(url, { ...init, redirect: 'manual', headers });
		for (const cookie of answer.headers.getSetCookie()) this.#keep(url, cookie);
		return answer;
	}

	/** The first address on the way that `isGoal`, without asking for it. */
	async walk(from: URL, isGoal: (url: URL) => boolean): Promise<URL> {
		let url = from;
		for (let steps = 0; steps < 10; steps++) {
			if (isGoal(url)) return url;
			const answer = await this.ask(url);
			const next = answer.headers.get('location');
			if (next === null)
				throw new Error(`${url.pathname} answered ${answer.status}: ${(await answer.text()).slice(-400)}`);
			url = new URL(next, url);
		}
		throw new Error(`No end of redirects at ${url.href}`);
	}

	#keep(url: URL, cookie: string): void {
		const [pair = '', ...attributes] = cookie.split('; ');
		const [name = '', value = ''] = pair.split('=');
		const isGone = value === '' || attributes.some((one) => /^(max-age=0|expires=Thu, 01 Jan 1970)/i.test(one));
		if (isGone) this.#cookies.get(url.origin)?.delete(name);
		else this.setCookie(url, name, value);
	}
}
