/** Runs in a thread of its own, started by `attack-in-background.ts`. */
import { answerTasks } from '#platform/background-thread';
import type { AttackTask } from './attack-in-background.ts';
import { attackPublications } from './attack-publications.ts';
import { newlyRecovered, type NextAttacked } from './newly-recovered.ts';

answerTasks(async ({ earlier, next, limits }: AttackTask): Promise<NextAttacked> => {
	if (next) return newlyRecovered(earlier, next, limits);
	return { report: await attackPublications(earlier, limits), givenAway: [] };
});
