import { operator, type Role } from '#domain/access';
import {
	addOrganisation,
	addPerson,
	deletePerson,
	findOrganisations,
	invitePerson,
	lockPerson,
	today
} from '#domain/access/server';
import type { Outcome } from '#domain/audit';
import type { DatabaseTransaction } from '#platform/database';
import { INVENTED_ORGANISATIONS, INVENTED_PEOPLE, type InventedRole } from './invented-people.ts';
import { FIRST_YEAR } from './recipe.ts';

type Dated = {
	readonly role: Role;
	readonly organisationId: number;
	readonly validFrom: string;
	readonly validTo: string | null;
};

/** Fills the demo's accounts through the same commands as the pages; answers what each of them said. */
export async function* addInventedPeople(database: DatabaseTransaction): AsyncGenerator<Outcome<unknown>> {
	for (const { kind, name, shortName } of INVENTED_ORGANISATIONS)
		yield addOrganisation(operator, { kind, name, shortName, validFrom: `${FIRST_YEAR}-01-01` }, { database });
	const ids = new Map((await findOrganisations(database)).map(({ key, id }) => [key, id]));
	const nextYear = `${Number((await today(database)).slice(0, 4)) + 1}-01-01`;
	const dated = ({ role, at, from, to }: InventedRole): Dated => ({
		role,
		organisationId: ids.get(at) ?? 0,
		validFrom: from === 'next-year' ? nextYear : from,
		validTo: to ?? null
	});
	for (const { name, roles, fate } of INVENTED_PEOPLE) {
		const account = { email: addressOf(name), name, assignments: roles.map(dated) };
		const outcome = await (fate === 'invited' ? invitePerson : addPerson)(operator, account, { database });
		yield outcome;
		const shown = { person: outcome.ok ? outcome.value.personId : 0, version: 1 };
		if (fate === 'locked') yield lockPerson(operator, shown, { database });
		if (fate === 'deleted') yield deletePerson(operator, shown, { database });
	}
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ı: 'i' };

/** `Dr. Susanne Öhler` → `susanne.oehler@example.org`. */
function addressOf(name: string): string {
	const plain = name
		.replace(/(Prof|Dr)\. /g, '')
		.toLocaleLowerCase('de')
		.replace(/[äöüßłı]/g, (letter) => LETTERS[letter] ?? '')
		.normalize('NFD')
		.replace(/[^a-z ]/g, '');
	return `${plain.replaceAll(' ', '.')}@example.org`;
}
