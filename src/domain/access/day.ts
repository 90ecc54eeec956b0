/** Calendar days as `YYYY-MM-DD`, without a time zone. */
const DAY_IN_MILLISECONDS = 86_400_000;

function moved(day: string, byDays: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + byDays * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

export const dayBefore = (day: string): string => moved(day, -1);
export const dayAfter = (day: string): string => moved(day, 1);
export const laterOf = (one: string, other: string): string => (one > other ? one : other);
