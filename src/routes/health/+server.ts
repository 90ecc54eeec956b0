/** 200 while the process lives; asks nobody else. */
export const GET = (): Response =>
	new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
