/** The gate: every route with every role, compared with the table of permissions (`docs/permissions.md`). */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ROLES, type Role } from '#domain/access';
import { accessOf, mayOpen } from '../../src/routes/route-access.ts';
import { addressOf, findRoutes } from '../support/routes.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const roles = Object.keys(ROLES) as Role[];
const cookies = new Map<Role, string>();

beforeAll(async () => {
	for (const role of roles) cookies.set(role, await visitor.signInAs(role));
});

/** Identity providers tell here that somebody signed out; the token they send is proof enough. */
const FOR_OTHER_SITES = '/anmelden/[anbieter]/abgemeldet';

/** By the gate. Whoever is let in may still be told that there is nothing (404) or that a form is wanted (405). */
const isTurnedAway = ({ status, headers }: Response): boolean =>
	status === 403 || (status === 303 && (headers.get('location') ?? '').startsWith('/anmelden?weiter='));

describe.each(findRoutes())('%s', (route) => {
	const access = accessOf(route);

	test('opens without signing in only if it is for everybody', async () => {
		const answer = await visitor.get(addressOf(route));
		expect(isTurnedAway(answer)).toBe(access !== 'everybody');
		expect(answer.status).toBeLessThan(500);
	});

	test('opens for exactly the roles it is for', async () => {
		const opened: Role[] = [];
		for (const [role, cookie] of cookies) {
			const answer = await visitor.get(addressOf(route), { cookie });
			if (!isTurnedAway(answer)) opened.push(role);
			else expect([role, textOf(await answer.text())]).toEqual([role, expect.stringMatching(/Recht|Berechtigung/)]);
		}
		const actor = (role: Role) => ({ id: `demo:${role}`, name: '', roles: [role], areas: ['06433001'] });
		expect(opened).toEqual(roles.filter((role) => mayOpen(actor(role), access)));
	});

	test('takes no form from another site, whoever sends it', async () => {
		for (const cookie of [undefined, cookies.get('administrator')]) {
			const answer = await visitor.post(
				addressOf(route),
				{},
				{ from: 'https://example.org', ...(cookie && { cookie }) }
			);
			expect(answer.status).toBe(route === FOR_OTHER_SITES ? 400 : 403);
		}
	});
});
