/**
 * What towns might say about their own evaluation. Invented like everything in the demo, and marked as such in the text,
 * for here words are put into the mouth of a real town.
 */
import { releaseStatement, saveStatement } from '#domain/monitor/server';
import type { Actor } from '#domain/access';
import type { Outcome } from '#domain/audit';
import type { Queryable } from '#platform/database';

const STATEMENTS = [
	{
		area: '06433010',
		isPublic: true,
		text: 'Beispieltext, erfunden für die Vorführung.\n\nDer Zuzug junger Familien zeigt sich in unseren Zahlen schneller als in der amtlichen Statistik. Die Stadt prüft deshalb schon jetzt, welche Gruppen in der Kinderbetreuung zusätzlich gebraucht werden.\n\nBei der Langzeitarbeitslosigkeit sehen wir die Lage ähnlich wie der Kreis. Der gemeinsame Termin mit dem Jobcenter ist vereinbart.'
	},
	{
		area: '06433001',
		isPublic: false,
		text: 'Beispieltext, erfunden für die Vorführung.\n\nEntwurf: Der Altenquotient steigt, die Zahl der Pflegeplätze ist gleich geblieben. Vor der Veröffentlichung mit dem Seniorenbeirat abstimmen.'
	}
] as const;

export async function writeStatements(year: number, database: Queryable): Promise<Outcome<unknown>[]> {
	const outcomes: Outcome<unknown>[] = [];
	for (const { area, isPublic, text } of STATEMENTS) {
		const contact: Actor = {
			id: `demo:municipality-contact`,
			name: 'Vorführrolle',
			roles: ['municipality-contact'],
			areas: [area]
		};
		const write = isPublic ? releaseStatement : saveStatement;
		outcomes.push(await write(contact, { area, year, version: 0, text }, { database }));
	}
	return outcomes;
}
