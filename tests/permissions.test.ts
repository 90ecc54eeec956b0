/** `docs/permissions.md`: one readable table of who may do what, made from the registries the program itself asks. */
import { expect, test, describe, beforeAll, afterAll } from 'vitest';
import {
	anonymous,
	isAnonymous,
	may,
	operator,
	PERMISSIONS,
	reachOf,
	ROLES,
	SERVICE_PERMISSIONS,
	serviceActor,
	SERVICES,
	TABLE_ACCESS,
	type Actor,
	type Role,
	type Service
} from '#domain/access';
import { commands, NotPermitted } from '#domain/audit/server';
import '#domain/access/server';
import '#domain/areas/server';
import '#domain/disclosure/server';
import '#domain/intake/server';
import '#domain/monitor/server';
import '#domain/operations/server';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { roleTexts } from '#ui/texts/roles.ts';
import { accessOf, mayOpen, ROUTE_ACCESS } from '../src/routes/route-access.ts';
import { expectFresh } from './support/expect-fresh.ts';
import { findRoutes } from './support/routes.ts';

const people: readonly Actor[] = (Object.keys(ROLES) as Role[]).map((role) => ({
	id: 'person:1',
	name: role,
	roles: [role],
	areas: ['06433001']
}));
const services: readonly Actor[] = (Object.keys(SERVICES) as Service[]).map((service) => ({
	...serviceActor(service),
	name: service
}));
const everybody = [anonymous, ...people];

describe('the table of permissions', () => {
	test('is the one in docs/permissions.md', () => {
		const head = (first: string, actors: readonly Actor[]): string =>
			`| ${first} | ${actors.map(shortName).join(' | ')} |\n|---|${actors.map(() => ':-:').join('|')}|`;
		const routes = findRoutes().map((route) => {
			const access = accessOf(route);
			return `| \`${route}\` | ${everybody.map((actor) => (mayOpen(actor, access) ? '●' : '')).join(' | ')} |`;
		});
		const acts = [...commands]
			.toSorted(([a], [b]) => a.localeCompare(b))
			.map(([name, { permission }]) => {
				const cells = [...everybody, ...services].map((actor) => (may(actor, permission) ? '●' : ''));
				return `| \`${name}\` | ${cells.join(' | ')} |`;
			});
		const tables = Object.entries(TABLE_ACCESS).map(([table, access]) => {
			const cells = [...everybody, ...services].map((actor) =>
				(['read', 'insert', 'update', 'delete'] as const)
					.map((what) => LETTERS[what][reachOf(access[what], actor)])
					.join('')
			);
			return `| \`${table}\` | ${cells.join(' | ')} |`;
		});
		const legend = [...everybody, ...services].map((actor) => `- **${shortName(actor)}** ${longName(actor)}`);
		expectFresh(
			'docs/permissions.md',
			[
				'# Who may do what',
				'Generated from `src/domain/access/roles.ts`, `src/domain/access/table-access.ts`, `src/routes/route-access.ts` and the registry of commands by\n`UPDATE_DOCS=1 npm run check:documentation`. Tests try every route, every command and every table with every role and compare. Roles that release,\napprove or manage rest until a second factor was shown; then only the first column applies to them.',
				`## The columns\n\n${legend.join('\n')}`,
				`Roles with a second factor: ${(Object.keys(ROLES) as Role[])
					.filter((role) => ROLES[role].needsSecondFactor)
					.map((role) => roleTexts[role].name)
					.join(', ')}.`,
				`## Pages and files\n\n● may open it. What the forms on a page may do, the commands decide.\n\n${head('address', everybody)}\n${routes.join('\n')}`,
				`## Commands\n\n${head('command', [...everybody, ...services])}\n${acts.join('\n')}`,
				`## Rows of the tables\n\nR reads, A adds, C changes, D deletes; a small letter: only what is their own (their account, their municipality, their entries, objects they may see).\nThe operator at the command line holds every role.\n\n${head('table', [...everybody, ...services])}\n${tables.join('\n')}\n`
			].join('\n\n')
		);
	});

	test('says who may open every route, and names no route that does not exist', () => {
		const routes = findRoutes();
		expect(routes.filter((route) => accessOf(route) === undefined)).toEqual([]);
		expect(Object.keys(ROUTE_ACCESS).filter((route) => !routes.includes(route))).toEqual([]);
	});

	test('gives every permission to somebody', () => {
		const held = (permission: (typeof PERMISSIONS)[number] | (typeof SERVICE_PERMISSIONS)[number]): boolean =>
			[...people, ...services].some((actor) => may(actor, permission));
		expect([...PERMISSIONS, ...SERVICE_PERMISSIONS].filter((permission) => !held(permission))).toEqual([]);
	});

	test('gives a service to no person, and confidential figures to no administrator', () => {
		for (const actor of [...people, operator])
			expect(SERVICE_PERMISSIONS.filter((permission) => may(actor, permission))).toEqual([]);
		const administrator = people.find(({ roles }) => roles.includes('administrator'));
		for (const permission of ['intake:read', 'monitor:read-working', 'monitor:read-own-area', 'audit:read'] as const)
			expect(may(administrator ?? operator, permission), permission).toBe(false);
	});
});

describe('every command', () => {
	let database: Database;
	let close: () => Promise<void>;
	beforeAll(async () => {
		({ database, close } = await openTestDatabase());
	});
	afterAll(() => close());

	test.each([...commands])('%s is for those who may, and for nobody else', async (_, { permission, call }) => {
		for (const actor of [...everybody, ...services]) {
			// Null is no input of any command: whoever may gets that answer, everybody else is turned away before.
			const answer = call(actor, null, { database });
			if (may(actor, permission))
				expect(await answer).toMatchObject({ ok: false, issues: [{ rule: 'invalid-input' }] });
			else await expect(answer).rejects.toThrow(NotPermitted);
		}
	});
});

const LETTERS = {
	read: { all: 'R', own: 'r', none: '' },
	insert: { all: 'A', own: 'a', none: '' },
	update: { all: 'C', own: 'c', none: '' },
	delete: { all: 'D', own: 'd', none: '' }
} as const;

function shortName(actor: Actor): string {
	if (isAnonymous(actor)) return '0';
	const person = people.indexOf(actor);
	return person >= 0 ? String(person + 1) : `P${services.indexOf(actor) + 1}`;
}

function longName(actor: Actor): string {
	if (isAnonymous(actor)) return 'everybody, without signing in';
	const [role] = actor.roles;
	return role ? `${roleTexts[role].name} (\`${role}\`)` : `the program itself: \`${actor.name}\``;
}
