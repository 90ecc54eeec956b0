const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const MILLISECONDS = 86_400_000;

/** `31.12.2024` and `30.06.2025` → 181; null where one of the two is no day. */
export function daysBetween(one: string, other: string): number | null {
	const [from, to] = [dayOf(one), dayOf(other)];
	return from === null || to === null ? null : Math.round((to - from) / MILLISECONDS);
}

function dayOf(text: string): number | null {
	const [, day, month, year] = DAY.exec(text) ?? [];
	return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
