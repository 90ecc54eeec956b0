/** How long and how much one connection may take, so that slow or endless requests cannot hold the server up. */
import type { Server, ServerOptions } from 'node:http';

export const LIMITS: ServerOptions = {
	// A head comes in one piece; who sends it byte by byte only wants to hold a connection.
	headersTimeout: 15_000,
	// The largest table (50 MB) over a slow line of 2 Mbit/s takes three and a half minutes.
	requestTimeout: 300_000,
	// Looked for often enough that the two limits above hold.
	connectionsCheckingInterval: 5_000,
	// A reader on a bad line may pause in the middle of a large file; longer than the minute that proxies wait.
	keepAliveTimeout: 65_000,
	// Long addresses and the answers of other houses' sign-in fit; Node's own limit, said here so that it stays.
	maxHeaderSize: 16_384
};

/** A proxy in front holds some dozens, the readers of a county some hundreds; above that somebody means harm. */
const MOST_CONNECTIONS = 1_000;

/** An answer to what is no request at all. */
const ANSWERS: Readonly<Record<string, readonly [status: string, text: string]>> = {
	HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Diese Anfrage ist zu lang.'],
	ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Diese Anfrage hat zu lange gedauert.']
};

export function limit(server: Server): void {
	server.maxConnections = MOST_CONNECTIONS;
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) {
			socket.destroy();
			return;
		}
		const known = ANSWERS[error.code ?? ''];
		const [status, text] = known ?? ['400 Bad Request', 'Diese Anfrage versteht der Server nicht.'];
		const head = [
			`HTTP/1.1 ${status}`,
			'connection: close',
			'content-type: text/plain; charset=utf-8',
			"content-security-policy: default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options: nosniff',
			'cache-control: no-store'
		];
		socket.end(`${head.join('\r\n')}\r\n\r\n${text}\n`);
	});
}
