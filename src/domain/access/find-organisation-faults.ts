import type { Issue } from '#domain/audit';
import type { Organisation, OrganisationKind } from './organisation.ts';
import { overlap, type Period } from './period.ts';

/** What an organisation shall be; `id` is null while there is none yet. */
export type WantedOrganisation = Period & {
	readonly id: number | null;
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly partOf: number | null;
};

type Known = Pick<Organisation, 'id' | 'kind' | 'name' | 'partOf' | 'validFrom' | 'validTo'>;

/**
 * Why there may not be such an organisation: it would end before it begins or before its parts, another of its kind has
 * the name at that time, or it would belong to one that is not there then, or to one of its own parts. The county itself
 * does not end.
 */
export function findOrganisationFaults(wanted: WantedOrganisation, all: readonly Known[]): Issue[] {
	const { id, kind, name, partOf, validFrom, validTo } = wanted;
	if (validTo !== null && validTo < validFrom) return [fault('organisation-ends-before-it-begins', {})];
	const faults: Issue[] = [];
	const others = all.filter((one) => one.id !== id);
	if (others.some((one) => one.kind === kind && isSameName(one.name, name) && overlap(one, wanted)))
		faults.push(fault('organisation-exists', { name }));
	if (validTo !== null && kind === 'county-administration') faults.push(fault('organisation-is-the-county', {}));
	const part = others.find((one) => id !== null && one.partOf === id && goesOnAfter(one, validTo));
	if (part) faults.push(fault('organisation-has-parts', { part: part.name }));
	if (partOf !== null) {
		const whole = others.find((one) => one.id === partOf);
		if (!whole || !overlap(whole, wanted)) faults.push(fault('organisation-part-of-unknown', {}));
		else if (id !== null && isBelow(whole, id, all)) faults.push(fault('organisation-part-of-itself', { name }));
	}
	return faults;
}

function goesOnAfter({ validTo }: Period, lastDay: string | null): boolean {
	return lastDay !== null && (validTo === null || validTo > lastDay);
}

function isSameName(one: string, other: string): boolean {
	return one.trim().toLocaleLowerCase('de') === other.trim().toLocaleLowerCase('de');
}

/** Whether `one` belongs to the organisation `id`, directly or through others. */
function isBelow(one: Known, id: number, all: readonly Known[]): boolean {
	let above: Known | undefined = one;
	for (let steps = 0; above && steps <= all.length; steps++) {
		if (above.partOf === id) return true;
		above = all.find((candidate) => candidate.id === above?.partOf);
	}
	return false;
}

function fault(rule: string, detail: Record<string, string>): Issue {
	return { rule, level: 'error', detail };
}
