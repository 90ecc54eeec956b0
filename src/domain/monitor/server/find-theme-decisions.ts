import { sql, type Queryable } from '#platform/database';
import { SPECIAL_THEMES, type SpecialTheme, type Theme } from '../indicator.ts';
import type { ThemeDecision } from '../special-theme.ts';

type Row = Omit<ThemeDecision, 'decidedAt'> & { readonly decidedAt: Date };

/** The newest decision on each special theme for the edition of a year; closed where nobody has decided. */
export async function findThemeDecisions(database: Queryable, year: number): Promise<ThemeDecision[]> {
	const { rows } = await sql<Row>`select distinct on (theme) theme, year, version, is_open as "isOpen", reason,
			decided_at as "decidedAt", actor_name as "decidedBy"
		from monitor.special_themes where year = ${year} order by theme, version desc`.execute(database);
	return SPECIAL_THEMES.map((theme): ThemeDecision => {
		const row = rows.find((one) => one.theme === theme);
		return row
			? { ...row, decidedAt: new Date(row.decidedAt).toISOString() }
			: { theme, year, version: 0, isOpen: false, reason: '', decidedAt: null, decidedBy: null };
	});
}

/** What an edition of that year leaves out. */
export async function findClosedThemes(database: Queryable, year: number): Promise<ReadonlySet<Theme>> {
	const closed = (await findThemeDecisions(database, year)).filter(({ isOpen }) => !isOpen);
	return new Set<Theme>(closed.map(({ theme }): SpecialTheme => theme));
}
