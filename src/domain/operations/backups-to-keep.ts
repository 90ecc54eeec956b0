/** How many of the newest days, weeks and months keep a backup. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const;

/** Which backups stay: the newest one of each of the last 7 days, 4 weeks and 12 months that have one. */
export function backupsToKeep<B extends { readonly createdAt: Date }>(backups: readonly B[]): Set<B> {
	const newestFirst = backups.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
	return new Set([
		...newestOfEach(newestFirst, dayOf, KEPT.days),
		...newestOfEach(newestFirst, weekOf, KEPT.weeks),
		...newestOfEach(newestFirst, (moment) => moment.toISOString().slice(0, 7), KEPT.months)
	]);
}

function newestOfEach<B extends { readonly createdAt: Date }>(
	newestFirst: readonly B[],
	spanOf: (moment: Date) => string,
	count: number
): B[] {
	const newest = new Map<string, B>();
	for (const backup of newestFirst) {
		const span = spanOf(backup.createdAt);
		if (!newest.has(span)) newest.set(span, backup);
	}
	return [...newest.values()].slice(0, count);
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The Monday of the week. */
function weekOf(moment: Date): string {
	const daysSinceMonday = (moment.getUTCDay() + 6) % 7;
	return dayOf(new Date(moment.getTime() - daysSinceMonday * 86_400_000));
}
