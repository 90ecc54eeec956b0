/** What every request passes before and after the page server: the same rules whoever answers it in the end. */
import type { RequestListener, ServerResponse } from 'node:http';
import { completeHeaders } from '#platform/http/complete-headers';
import { factsOf } from '#platform/http/request-facts';
import type { Settings } from '#platform/settings';
import { METHODS, takeIn, type Refusal } from './take-in.ts';

/** Nothing in it says who asked, or for whom: no address, no query, no cookie. */
export type AnsweredRequest = {
	readonly method: string;
	readonly route: string | null;
	readonly status: number;
	readonly seconds: number;
};

export function frontDoor(
	pages: RequestListener,
	settings: Pick<Settings, 'origin' | 'proxies'>,
	tell: (answered: AnsweredRequest) => void
): RequestListener {
	return (request, response) => {
		const started = performance.now();
		const method = request.method ?? '';
		response.once('close', () => {
			const seconds = (performance.now() - started) / 1000;
			// Nginx's number for a reader who went away before the answer began.
			const status = response.headersSent ? response.statusCode : 499;
			tell({ method, route: factsOf(request).route, status, seconds });
		});
		const taken = takeIn(request, settings);
		completeHeaders(response, { isHttps: 'isHttps' in taken && taken.isHttps });
		if ('text' in taken) refuse(response, taken);
		else void pages(request, response);
	};
}

function refuse(response: ServerResponse, { status, text }: Refusal): void {
	response.setHeader('content-type', 'text/plain; charset=utf-8');
	if (status === 405) response.setHeader('allow', METHODS.join(', '));
	response.writeHead(status).end(text);
}
