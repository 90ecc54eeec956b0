import { getDatabase, sql } from '#platform/database';

/** 200 when the database answers, else 503: a load balancer asks this before it sends readers. */
export async function GET(): Promise<Response> {
	const headers = { 'content-type': 'text/plain; charset=utf-8' };
	try {
		await sql`select 1`.execute(getDatabase());
		return new Response('bereit\n', { headers });
	} catch {
		return new Response('nicht bereit\n', { status: 503, headers });
	}
}
