/** What the demo county wants to reach; invented, as the source says. */
import type { Outcome } from '#domain/audit';
import type { Actor } from '#domain/access';
import { setTarget } from '#domain/monitor/server';
import type { Queryable } from '#platform/database';

const SOURCE = 'Erfundener Beschluss des Kreistags, nur für die Vorführung';

const TARGETS = [
	{
		indicator: 'betreuungsquote-unter-3',
		area: '06433',
		baseYear: 2020,
		targetYear: 2030,
		targetValue: 36,
		source: SOURCE
	},
	{ indicator: 'sgb2-quote', area: '06433', baseYear: 2022, targetYear: 2030, targetValue: 6, source: SOURCE }
] as const;

const PLANNER: Actor = { id: 'demo:planner', name: 'Vorführrolle', roles: ['planner'] };

/** Starts from the released figures, so after the newest edition. */
export async function setTargets(database: Queryable): Promise<Outcome<unknown>[]> {
	const outcomes: Outcome<unknown>[] = [];
	for (const target of TARGETS) outcomes.push(await setTarget(PLANNER, { ...target, version: 0 }, { database }));
	return outcomes;
}
