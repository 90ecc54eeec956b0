/** What the operator's monitoring is told: how the program fares. No figure of the monitor, nobody's name. */
import process from 'node:process';
import { serviceActor } from '#domain/access';
import { readAs, sizeOfTrailInBytes } from '#domain/audit/server';
import { countWaitingDeliveries } from '#domain/intake/server';
import { findObstacle } from '#platform/find-obstacle';
import type { Metric, Sample } from '#platform/prometheus-text';
import { DURATION_LIMITS, requestCounts, TICK_IN_NANOSECONDS } from '#platform/request-metrics';

const NANOSECONDS = 1e9;
const PATIENCE_IN_MILLISECONDS = 3_000;
const gauge = (name: string, help: string, value: number): Metric => ({
	name,
	type: 'gauge',
	help,
	samples: [{ value }]
});

export async function gatherMetrics(): Promise<Metric[]> {
	const isUp = (await findObstacle()) !== 'database-gone';
	return [
		...requests(),
		...thisProcess(),
		gauge('kreislauf_database_up', 'Whether the database answers.', isUp ? 1 : 0),
		...(isUp ? await inDatabase() : [])
	];
}

function requests(): Metric[] {
	const byStatus: Sample[] = [];
	const durations: Sample[] = [];
	for (const [route, counts] of requestCounts().routes) {
		let total = 0;
		for (const [status, value] of counts.byStatus) {
			byStatus.push({ labels: { route, status }, value });
			total += value;
		}
		for (const [place, limit] of DURATION_LIMITS.entries()) {
			const value = counts.withinLimit[place] ?? 0;
			durations.push({ suffix: '_bucket', labels: { route, le: String(limit) }, value });
		}
		durations.push({ suffix: '_bucket', labels: { route, le: '+Inf' }, value: total });
		durations.push({ suffix: '_sum', labels: { route }, value: counts.seconds });
		durations.push({ suffix: '_count', labels: { route }, value: total });
	}
	const route = 'by route; an empty route is a file of the build or no page at all.';
	return [
		{ name: 'kreislauf_requests_total', type: 'counter', help: `Answered requests ${route}`, samples: byStatus },
		{
			name: 'kreislauf_request_duration_seconds',
			type: 'histogram',
			help: `Time until an answer was sent, ${route}`,
			samples: durations
		}
	];
}

/** Names as the usual Node.js clients of Prometheus use them, so that ready-made boards fit. */
function thisProcess(): Metric[] {
	const { rss, heapUsed } = process.memoryUsage();
	const { delay } = requestCounts();
	const [half, most] = [50, 99].map((part) => Math.max(0, delay.percentile(part) - TICK_IN_NANOSECONDS) / NANOSECONDS);
	delay.reset();
	return [
		gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
		gauge('nodejs_heap_size_used_bytes', 'Memory in use by the program itself.', heapUsed),
		gauge('process_start_time_seconds', 'When the process started.', Math.round(performance.timeOrigin / 1000)),
		gauge('nodejs_eventloop_lag_p50_seconds', 'Half of the delays since the last reading were shorter.', half ?? 0),
		gauge('nodejs_eventloop_lag_p99_seconds', 'One in a hundred delays since the last reading was longer.', most ?? 0)
	];
}

/** Nothing when the database is too busy to say. */
async function inDatabase(): Promise<Metric[]> {
	const asked = readAs(serviceActor('watching'), async (tx) => [
		gauge('kreislauf_trail_bytes', 'Room the trail takes in the database.', await sizeOfTrailInBytes(tx)),
		gauge('kreislauf_deliveries_waiting', 'Deliveries that wait for a decision.', await countWaitingDeliveries(tx))
	]).catch(() => []);
	const late = new Promise<Metric[]>((resolve) => setTimeout(() => resolve([]), PATIENCE_IN_MILLISECONDS).unref());
	return Promise.race([asked, late]);
}
