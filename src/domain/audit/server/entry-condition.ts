import { sql } from '#platform/database';
import type { EntryFilter } from '../trail-entry.ts';

/** Days are the county's; times in the trail are UTC. */
const TIME_ZONE = 'Europe/Berlin';

type Condition = ReturnType<typeof sql<boolean>>;

/** The filter as a condition on `audit.entries`. What is asked is compared, never understood as a pattern. */
export function entryCondition(filter: EntryFilter): Condition {
	const { from, until, command, actor, objects = [], kind, text } = filter;
	const conditions: Condition[] = [sql<boolean>`true`];
	if (from) conditions.push(sql`recorded_at collate "C" >= ${beginningOf(from, 0)}`);
	if (until) conditions.push(sql`recorded_at collate "C" < ${beginningOf(until, 1)}`);
	if (command) conditions.push(sql`(command = ${command} or starts_with(command, ${`${command}.`}))`);
	if (actor) conditions.push(sql`(actor_id = ${actor} or strpos(lower(actor_name), lower(${actor})) > 0)`);
	if (objects.length > 0) conditions.push(sql`(${sql.join(objects.map(isAbout), sql` or `)})`);
	if (kind) conditions.push(sql`kind = ${kind}`);
	if (text) conditions.push(sql`strpos(lower(detail), lower(${text})) > 0`);
	return sql.join<boolean>(conditions, sql` and `);
}

/** `delivery:12` has an index; a whole kind, `delivery`, is looked for from one entry to the next. */
function isAbout(object: string): Condition {
	return object.includes(':') ? sql`object = ${object}` : sql`starts_with(object, ${`${object}:`})`;
}

/** Midnight before the day, as the trail writes times. A subquery, so that it is worked out once and not for each entry. */
function beginningOf(day: string, daysLater: number): ReturnType<typeof sql<string>> {
	return sql`(select to_char((${day}::date + ${daysLater}::integer)::timestamp at time zone ${TIME_ZONE}
		at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
}
