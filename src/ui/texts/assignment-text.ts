import type { Assignment, Role } from '#domain/access';
import { formatDate } from './format-date.ts';
import { roleTexts } from './roles.ts';

/** A role that an older version knew keeps the name it has in the data. */
export function roleName(role: string): string {
	return Object.hasOwn(roleTexts, role) ? roleTexts[role as Role].name : role;
}

/** `seit 01.03.2025`, `01.03.2025 bis 31.12.2025`, `ab 01.01.2027`. */
export function assignmentPeriod({ validFrom, validTo, time }: Assignment): string {
	if (time === 'withdrawn') return `sollte ab ${formatDate(validFrom)} gelten, zurückgenommen`;
	if (validTo === null) return `${time === 'future' ? 'ab' : 'seit'} ${formatDate(validFrom)}`;
	return `${formatDate(validFrom)} bis ${formatDate(validTo)}`;
}
