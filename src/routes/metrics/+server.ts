import { createHash, timingSafeEqual } from 'node:crypto';
import { error, type RequestHandler } from '@sveltejs/kit';
import { factsOf } from '#platform/http/request-facts';
import { prometheusText, PROMETHEUS_TYPE } from '#platform/prometheus-text';
import { readSettings } from '#platform/settings';
import { gatherMetrics } from './gather-metrics.server.ts';

/** For programs on this machine, and for whoever shows the token; to everybody else there is no such page. */
export const GET: RequestHandler = async ({ request, platform }) => {
	const isFromHere = platform !== undefined && factsOf(platform.req).isFromThisMachine;
	if (!isFromHere && !showsToken(request)) error(404, 'Diese Seite gibt es nicht.');
	return new Response(prometheusText(await gatherMetrics()), {
		headers: { 'content-type': PROMETHEUS_TYPE, 'cache-control': 'no-store' }
	});
};

function showsToken(request: Request): boolean {
	const { metricsToken } = readSettings();
	const shown = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
	if (metricsToken === null || shown === undefined) return false;
	return timingSafeEqual(hashOf(shown), hashOf(metricsToken));
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
