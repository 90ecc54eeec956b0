import { findObstacle, type Obstacle } from '#platform/find-obstacle';

const REASONS: Readonly<Record<Obstacle, string>> = {
	'database-gone': 'die Datenbank antwortet nicht',
	'migrations-pending': 'die Datenbank ist älter als das Programm; ein Neustart bringt sie auf den Stand',
	'database-newer': 'die Datenbank ist neuer als das Programm'
};

/** 200 when readers can be sent here, else 503 with the reason: a load balancer asks this, and operators read it. */
export async function GET(): Promise<Response> {
	const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
	const obstacle = await findObstacle();
	if (obstacle === null) return new Response('bereit\n', { headers });
	return new Response(`nicht bereit: ${REASONS[obstacle]}\n`, { status: 503, headers });
}
