/** One request exactly as it is written here: nothing added, tidied up or followed, where `fetch` would do so. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export type RawAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

type Sent = {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** A list is sent in pieces, without saying how long it is. */
	readonly body?: string | Uint8Array | Iterable<Uint8Array>;
};

export function rawRequest(
	origin: string,
	path: string,
	{ method = 'GET', headers = {}, body }: Sent = {}
): Promise<RawAnswer> {
	const { hostname, port } = new URL(origin);
	// As browsers do: a connection that is to be closed at once may be gone before a refusal has been read.
	const agent = new Agent({ keepAlive: true });
	return new Promise<RawAnswer>((resolve, reject) => {
		const asked = request({ hostname, port, path, method, headers, agent }, (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
		});
		asked.on('error', reject);
		if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) asked.end(body);
		else void sendInPieces(body, asked);
	}).finally(() => agent.destroy());
}

async function sendInPieces(pieces: Iterable<Uint8Array>, asked: ReturnType<typeof request>): Promise<void> {
	for (const piece of pieces) {
		if (asked.destroyed || asked.writableEnded) return;
		if (!asked.write(piece)) await drained(asked);
	}
	asked.end();
}

/** Also when the server has hung up. */
function drained(asked: ReturnType<typeof request>): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => {
			asked.off('drain', done).off('close', done);
			resolve();
		};
		asked.once('drain', done).once('close', done);
	});
}
