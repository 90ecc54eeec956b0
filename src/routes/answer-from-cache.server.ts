/**
 * Public pages of a released edition say the same to everybody until the next change. Every change is a command, and
 * every command leaves an entry in the trail; so the newest entry's number tells whether a ready-made answer still
 * holds. Answers are kept compressed, in bounded memory, and carry an ETag.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit/hooks';
import { isAnonymous, type Actor } from '#domain/access';
import { stateOfTrail } from '#domain/audit/server';
import { BoundedCache } from './bounded-cache.server.ts';

type Encoding = 'br' | 'gzip' | 'identity';
type Answer = { readonly headers: [string, string][]; readonly body: Uint8Array<ArrayBuffer>; readonly etag: string };

const LARGEST_ANSWER_IN_BYTES = 8_000_000;
const answers = new BoundedCache<Promise<Answer | null>>(64_000_000);
const COMPRESSIBLE = /^(text\/|application\/(json|xml|javascript)|image\/svg)/;

const compress = {
	br: (bytes: Uint8Array) =>
		promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) as Promise<
			Buffer<ArrayBuffer>
		>,
	gzip: (bytes: Uint8Array) => promisify(gzip)(bytes) as Promise<Buffer<ArrayBuffer>>,
	identity: async (bytes: Uint8Array<ArrayBuffer>) => bytes
};

export const answerFromCache: Handle = async ({ event, resolve }) => {
	const { request, url, locals } = event;
	const isReady = saysTheSame(event.route.id ?? '', locals.actor);
	if (request.method !== 'GET' || !isReady || event.isSubRequest) return resolve(event);

	const encoding = preferredEncoding(request.headers.get('accept-encoding') ?? '');
	const key = `${await stateOfTrail()} ${encoding} ${url.host} ${url.pathname}${url.search}`;
	let passedOn: Response | undefined;
	const make = async (): Promise<Answer | null> => {
		const response = await resolve(event);
		const answer = await keep(response.clone(), encoding);
		if (!answer) passedOn = response;
		return answer;
	};
	const answer = await answers.getOrMake(key, make, (made) => made?.body.byteLength ?? 0);
	if (!answer) return passedOn ?? resolve(event);
	if (request.headers.get('if-none-match') === answer.etag) {
		return new Response(null, { status: 304, headers: { etag: answer.etag, 'cache-control': 'no-cache' } });
	}
	return new Response(answer.body, { headers: answer.headers });
};

/** Public files are the same whoever asks; pages tell those who have signed in who they are. Any other route is answered anew. */
function saysTheSame(route: string, actor: Actor): boolean {
	return route.startsWith('/(data)') || (route.startsWith('/(public)') && isAnonymous(actor));
}

async function keep(response: Response, encoding: Encoding): Promise<Answer | null> {
	const type = response.headers.get('content-type') ?? '';
	if (response.status !== 200 || response.headers.has('set-cookie')) return null;
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (bytes.byteLength > LARGEST_ANSWER_IN_BYTES) return null;
	const used = COMPRESSIBLE.test(type) ? encoding : 'identity';
	const body = await compress[used](bytes);
	const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	headers.set('etag', etag);
	headers.set('vary', 'accept-encoding, cookie');
	headers.set('cache-control', 'no-cache');
	if (used !== 'identity') headers.set('content-encoding', used);
	return { headers: [...headers], body, etag };
}

function preferredEncoding(accepted: string): Encoding {
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}
