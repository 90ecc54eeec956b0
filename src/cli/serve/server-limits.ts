/** How long and how much one connection may take, so that slow or endless requests cannot hold the server up. */
import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

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

const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';

/** How long a request that seems too slow may still turn out to have come in time. */
const LAST_LOOK_IN_MILLISECONDS = 1_000;

/** An answer to what is no request at all. */
const ANSWERS: Readonly<Record<string, readonly [status: string, text: string]>> = {
	HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Diese Anfrage ist zu lang.'],
	[TOO_SLOW]: ['408 Request Timeout', 'Diese Anfrage hat zu lange gedauert.']
};

export function limit(server: Server): void {
	server.maxConnections = MOST_CONNECTIONS;
	const hasCome = watchRequests(server);
	server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) {
			socket.destroy();
		} else if (error.code === TOO_SLOW) {
			// A server that was busy itself finds the time over before it has read what has long been there.
			const hasComeSince = hasCome(socket);
			const lookAgain = (): void => {
				if (socket.writable && !hasComeSince()) refuse(error, socket);
			};
			setTimeout(lookAgain, LAST_LOOK_IN_MILLISECONDS).unref();
		} else {
			refuse(error, socket);
		}
	});
}

/** Asked now and again later: whether the connection has, in between, brought the head or the rest of a request. */
function watchRequests(server: Server): (socket: Socket) => () => boolean {
	const latest = new WeakMap<Socket, IncomingMessage>();
	server.prependListener('request', (request) => latest.set(request.socket, request));
	return (socket) => {
		const before = latest.get(socket);
		const wasWhole = before?.complete ?? true;
		return () => latest.get(socket) !== before || (!wasWhole && before?.complete === true);
	};
}

function refuse({ code }: NodeJS.ErrnoException, socket: Socket): void {
	const known = ANSWERS[code ?? ''];
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
}
