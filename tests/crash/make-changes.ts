/**
 * What a county does all day, as an endless series of real commands: small and larger deliveries, accepted at once or after
 * a look; corrections of them; people; rule sets; now and then computing and releasing.
 */
import { randomUUID } from 'node:crypto';
import { operator } from '#domain/access';
import { addPerson } from '#domain/access/server';
import type { Issue, Outcome } from '#domain/audit';
import { findAreas } from '#domain/areas/server';
import { adoptRuleSet } from '#domain/disclosure/server';
import { plainTable } from '#domain/intake';
import { acceptDelivery, acceptFile, receiveDelivery, rejectDelivery } from '#domain/intake/server';
import { computeMonitor, releaseMonitor } from '#domain/monitor/server';
import { asOwner, databaseIsOursAlone, getDatabase, sql } from '#platform/database';

/** A change that was confirmed to whoever made it, in the words of its entry in the trail (`keyOfEntry`). */
export type Confirmed = { readonly command: string; readonly key: string };

const MEASURES = ['population', 'births', 'deaths'] as const;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

export async function* makeChanges(random: () => number): AsyncGenerator<Confirmed> {
	const municipalities = (await findAreas(getDatabase())).filter(({ level }) => level === 'municipality');
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

	/** Small: one year. Large: a number for each municipality and year, again and again with other values. */
	const file = (years: readonly number[], measure = pick(MEASURES)): { bytes: Uint8Array; fileName: string } => {
		const isStock = measure === 'population';
		const rows = years.flatMap((year) =>
			municipalities.map(({ id, name }) => ({
				area: id,
				name,
				period: isStock ? `31.12.${year}` : String(year),
				dimensions: {},
				value: Math.floor((isStock ? 5_000 : 20) * (1 + random() * 4))
			}))
		);
		const title = `Prüftabelle ${randomUUID()}`;
		const table = { measure, title, source: 'Prüfstelle', licence: 'frei', publishedOn: '2026-01-15', rows };
		const text = plainTable({ ...table, kind: isStock ? 'stock' : 'movement', isInvented: true, dimensions: [] });
		return { bytes: new TextEncoder().encode(text), fileName: `${measure}.csv` };
	};

	for (let number = 0; ; number++) {
		// PGlite writes its data files out only now and then; here more often, so that some kills fall into it.
		if (databaseIsOursAlone() && random() < 0.05) {
			await asOwner(getDatabase(), (tx) => sql`checkpoint`.execute(tx));
		}
		const dice = random();
		if (number > 0 && dice < 0.4) {
			const { sha256 } = expectDone(await acceptFile(operator, file([pick(YEARS)])));
			yield { command: 'intake.accept-file', key: sha256 };
		} else if (number === 0 || dice < 0.55) {
			const { sha256 } = expectDone(await acceptFile(operator, file(YEARS, number === 0 ? 'population' : undefined)));
			yield { command: 'intake.accept-file', key: sha256 };
		} else if (dice < 0.7) {
			const { delivery } = expectDone(await receiveDelivery(operator, file([pick(YEARS)])));
			yield { command: 'intake.receive-delivery', key: String(delivery) };
			if (random() < 0.7) {
				expectDone(await acceptDelivery(operator, { delivery }));
				yield { command: 'intake.accept-delivery', key: String(delivery) };
			} else {
				expectDone(await rejectDelivery(operator, { delivery, reason: 'Prüfung' }));
				yield { command: 'intake.reject-delivery', key: String(delivery) };
			}
		} else if (dice < 0.8) {
			const email = `${randomUUID()}@example.org`;
			const person = { email, name: 'Prüfperson', roles: ['monitor-editor'] as const, password: randomUUID() };
			const { personId } = expectDone(await addPerson(operator, { ...person, roles: [...person.roles] }));
			yield { command: 'access.add-person', key: String(personId) };
		} else if (dice < 0.9) {
			const rules = { id: 'survey', legalType: 'survey', maxHiddenCount: 2, zerosAreSensitive: false, protection: 3 };
			const { version } = expectDone(await adoptRuleSet(operator, { ...rules, legalType: 'survey' }));
			yield { command: 'disclosure.adopt-rule-set', key: String(version) };
		} else if (dice < 0.97) {
			const { inputsHash } = expectDone(await computeMonitor(operator, {}));
			yield { command: 'monitor.compute', key: inputsHash };
		} else {
			const { id } = expectDone(await releaseMonitor(operator, { year: Math.max(...YEARS) }));
			yield { command: 'monitor.release', key: String(id) };
		}
	}
}

/** The same key, read from the entry in the trail. */
export function keyOfEntry(command: string, detail: Readonly<Record<string, unknown>>): string {
	const field = {
		'intake.accept-file': 'sha256',
		'intake.receive-delivery': 'delivery',
		'intake.accept-delivery': 'delivery',
		'intake.reject-delivery': 'delivery',
		'access.add-person': 'personId',
		'disclosure.adopt-rule-set': 'version',
		'monitor.compute': 'inputsHash',
		'monitor.release': 'id'
	}[command];
	return field === undefined ? '' : String(detail[field]);
}

export class ChangeRefused extends Error {
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[]) {
		super(`A change was refused: ${JSON.stringify(issues)}`);
		this.issues = issues;
	}
}

function expectDone<T>(outcome: Outcome<T>): T {
	if (outcome.ok) return outcome.value;
	throw new ChangeRefused(outcome.issues);
}
