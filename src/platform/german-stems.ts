import { sql, type Queryable } from './database.ts';

/**
 * The stems of German words by PostgreSQL's own dictionary (Snowball, in PGlite too): `Wohnungslosen` and `wohnungslose`
 * meet in `wohnungslos`. Keys are the words in small letters. Words the dictionary leaves out keep themselves.
 */
export async function findGermanStems(
	database: Queryable,
	words: Iterable<string>
): Promise<ReadonlyMap<string, string>> {
	const all = [...new Set([...words].map((word) => word.toLowerCase()))];
	// What is no word of letters has no stem, and PostgreSQL takes no text with a zero byte.
	const wanted = all.filter((word) => /^[\p{L}\p{N}-]+$/u.test(word));
	const { rows } = await sql<{ word: string; stem: string | null }>`select word,
			(ts_lexize('german_stem', word))[1] as stem
		from jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb) as word`.execute(database);
	return new Map([
		...all.map((word) => [word, word] as const),
		...rows.map(({ word, stem }) => [word, stem ?? word] as const)
	]);
}
