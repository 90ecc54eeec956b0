import type { Issue } from '#domain/audit';

const MOST_PER_RULE = 20;

/** Per rule the first twenty and one line that counts the others: a finding nobody reads helps nobody. */
export function limitIssues(issues: readonly Issue[]): Issue[] {
	const counts = new Map<string, { level: Issue['level']; count: number }>();
	const kept = issues.filter(({ rule, level }) => {
		const count = (counts.get(rule)?.count ?? 0) + 1;
		counts.set(rule, { level, count });
		return count <= MOST_PER_RULE;
	});
	const rest = [...counts]
		.filter(([, { count }]) => count > MOST_PER_RULE)
		.map(([rule, { level, count }]): Issue => ({
			rule: 'further-findings',
			level,
			detail: { rule, count: count - MOST_PER_RULE }
		}));
	return [...kept, ...rest];
}
