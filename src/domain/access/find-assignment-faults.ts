import type { Issue } from '#domain/audit';
import type { Organisation } from './organisation.ts';
import { overlap, type Period } from './period.ts';
import { ROLE_ORGANISATIONS, SEPARATE_ROLES, type Role } from './roles.ts';

/** A role somebody holds or shall hold. */
export type WantedAssignment = Period & { readonly role: Role };

type Held = Period & { readonly role: string; readonly organisationId: number };
type Place = Pick<Organisation, 'id' | 'kind' | 'name' | 'validFrom' | 'validTo'>;

/**
 * Why somebody who holds `held` may not hold this role in this organisation: it makes no sense there, the organisation
 * does not exist on all of those days, the same is held already, or it must be kept apart from another role on those days.
 */
export function findAssignmentFaults(wanted: WantedAssignment, held: readonly Held[], organisation: Place): Issue[] {
	const { role, validFrom, validTo } = wanted;
	if (validTo !== null && validTo < validFrom) return [fault('assignment-ends-before-it-begins', {})];
	const atThatTime = held.filter((one) => overlap(one, wanted));
	const faults: Issue[] = [];
	if (!ROLE_ORGANISATIONS[role].includes(organisation.kind))
		faults.push(fault('role-not-here', { role, organisation: organisation.name }));
	if (validFrom < organisation.validFrom || endsAfter(wanted, organisation)) {
		const { name, validTo: lastDay } = organisation;
		faults.push(
			fault('organisation-not-in-force', { organisation: name, from: organisation.validFrom, to: lastDay ?? '' })
		);
	}
	const same = atThatTime.find((one) => one.role === role && one.organisationId === organisation.id);
	if (same) faults.push(fault('role-held-already', { role, from: same.validFrom, to: same.validTo ?? '' }));
	for (const other of rolesApartFrom(role)) {
		const clash = atThatTime.find((one) => one.role === other);
		if (clash) {
			faults.push(fault('roles-kept-apart', { one: role, other, from: clash.validFrom, to: clash.validTo ?? '' }));
		}
	}
	return faults;
}

function endsAfter({ validTo }: Period, organisation: Period): boolean {
	return organisation.validTo !== null && (validTo === null || validTo > organisation.validTo);
}

function rolesApartFrom(role: Role): Role[] {
	return SEPARATE_ROLES.flatMap(([one, other]) => (one === role ? [other] : other === role ? [one] : []));
}

function fault(rule: string, detail: Record<string, string>): Issue {
	return { rule, level: 'error', detail };
}
