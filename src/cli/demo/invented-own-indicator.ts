/** An indicator that the demo county has defined itself: written by one person, approved by another, through the commands. */
import type { Actor } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { EMPTY_DEFINITION, type OwnDefinition } from '#domain/monitor';
import { approveOwnIndicator, saveOwnIndicator, submitOwnIndicator } from '#domain/monitor/server';
import type { Queryable } from '#platform/database';

const DEFINITION: OwnDefinition = {
	...EMPTY_DEFINITION,
	name: 'Plätze je Kindertageseinrichtung',
	shortName: 'Plätze je Kita',
	synonyms: ['Kitagröße', 'Größe der Kindergärten'],
	theme: 'hilfen',
	meaning: 'So viele genehmigte Plätze hat eine Kindertageseinrichtung im Mittel.',
	kind: 'ratio',
	per: 1,
	numerator: [{ measure: 'day-care-places' }],
	numeratorText: 'genehmigte Plätze in Kindertageseinrichtungen',
	denominator: [{ measure: 'day-care-facilities' }],
	denominatorText: 'Kindertageseinrichtungen',
	smallestDenominator: 3,
	leadingBasis: 'official',
	source: 'Statistik der Kinder und tätigen Personen in Tageseinrichtungen (erfunden)',
	licence: 'Erfundene Zahlen, frei verwendbar',
	method: 'Genehmigte Plätze geteilt durch die Zahl der Einrichtungen, jeweils am 1. März.',
	readingAid: '84,0 heißt: Auf eine Einrichtung kommen im Mittel 84 genehmigte Plätze.',
	doesNotSay: 'Ob die Plätze belegt sind, und wie groß eine einzelne Einrichtung ist.',
	pitfalls: 'Kindertagespflege zählt nicht mit. Wo es weniger als drei Einrichtungen gibt, steht kein Wert.'
};

/** Two roles of the demo: whoever wrote a definition does not approve it. */
const PLANNER: Actor = { id: 'demo:planner', name: 'Vorführrolle', roles: ['planner'] };
const RELEASER: Actor = { id: 'demo:monitor-releaser', name: 'Vorführrolle', roles: ['monitor-releaser'] };

/** After the deliveries, before the editions that are to contain it; stops at the first refusal. */
export async function defineOwnIndicator(database: Queryable): Promise<Outcome<unknown>> {
	const saved = await saveOwnIndicator(PLANNER, { version: 0, definition: DEFINITION }, { database });
	if (!saved.ok) return saved;
	const { indicator } = saved.value;
	const submitted = await submitOwnIndicator(PLANNER, { indicator, version: 1 }, { database });
	return submitted.ok ? approveOwnIndicator(RELEASER, { indicator, version: 2 }, { database }) : submitted;
}
