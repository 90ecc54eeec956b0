/**
 * Settles, before any page sees a request, what it may claim about itself: under which address it asked, by http or
 * https, and from where. The page server takes all three from headers that a client could invent.
 */
import type { IncomingMessage } from 'node:http';
import { factsOf } from '#platform/http/request-facts';
import type { Settings } from '#platform/settings';

export type Refusal = { readonly status: 400 | 405; readonly text: string };
export type TakenIn = Refusal | { readonly isHttps: boolean };

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

export function takeIn(request: IncomingMessage, { origin, proxies }: Pick<Settings, 'origin' | 'proxies'>): TakenIn {
	const { headers } = request;
	const isProxied = Object.keys(headers).some((name) => name.startsWith('x-forwarded-') || name === 'forwarded');
	const peer = request.socket.remoteAddress ?? '';
	factsOf(request).isFromThisMachine = LOOPBACK.test(peer) && !isProxied;

	const told = proxies > 0 ? headers : {};
	const protocol = origin?.protocol.slice(0, -1) ?? told['x-forwarded-proto'] ?? (proxies > 0 ? 'https' : 'http');
	const host = origin?.host ?? told['x-forwarded-host'] ?? headers.host;
	const address = told['x-forwarded-for']?.toString().split(',').at(-proxies)?.trim() || peer;
	for (const name of Object.keys(headers)) if (name.startsWith('x-forwarded-')) delete headers[name];

	if (!METHODS.includes(request.method ?? '')) {
		return { status: 405, text: 'Diese Art von Anfrage nimmt der Server nicht an.\n' };
	}
	// A host with other signs in it would change which path is meant.
	const isClear = (protocol === 'http' || protocol === 'https') && typeof host === 'string' && HOST.test(host);
	if (!isClear || !request.url?.startsWith('/')) {
		return { status: 400, text: 'Diese Anfrage versteht der Server nicht.\n' };
	}
	headers['host'] = host;
	headers['x-forwarded-proto'] = protocol;
	headers['x-forwarded-for'] = address;
	return { isHttps: protocol === 'https' };
}
