import { operator } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { giveOutWish, type GivenOut } from '#domain/monitor/server';
import type { Database } from '#platform/database';

/** A youth office asked for something that no edition shows: how many children there are in groups of its own. */
export function giveOutInventedEvaluation(year: number, database: Database): Promise<Outcome<GivenOut>> {
	return giveOutWish(
		operator,
		{
			indicator: 'bevoelkerung',
			level: 'region',
			firstYear: year,
			lastYear: year,
			agesFrom: [0, 3, 6, 10, 14, 18, 21, 27],
			title: `Kinder und junge Menschen ${year} nach Altersgruppen der Jugendhilfe`,
			recipient: 'Jugendamt (erfunden)',
			purpose: 'Jugendhilfeplanung'
		},
		{ database }
	);
}
