import type { OrganisationKind } from '#domain/access';

export const organisationKindTexts: Record<OrganisationKind, { readonly one: string; readonly many: string }> = {
	'county-administration': { one: 'Kreisverwaltung', many: 'Kreisverwaltung' },
	executive: { one: 'Kreisspitze', many: 'Kreisspitze' },
	department: { one: 'Fachbereich', many: 'Fachbereiche' },
	jobcenter: { one: 'Jobcenter', many: 'Jobcenter' },
	'staff-unit': { one: 'Stabsstelle', many: 'Stabsstellen' },
	'council-office': { one: 'Büro des Kreistags', many: 'Büro des Kreistags' },
	'body-secretariat': { one: 'Geschäftsstelle eines Gremiums', many: 'Geschäftsstellen von Gremien' },
	municipality: { one: 'Stadt oder Gemeinde', many: 'Städte und Gemeinden' },
	provider: { one: 'Träger', many: 'Träger' },
	external: { one: 'Externe Stelle', many: 'Externe Stellen' }
};

/** Under which heads a list of organisations comes, and in which order. */
export const ORGANISATION_GROUPS: readonly { readonly label: string; readonly kinds: readonly OrganisationKind[] }[] = [
	{ label: 'Kreisverwaltung', kinds: ['county-administration', 'executive', 'council-office', 'body-secretariat'] },
	{ label: 'Fachbereiche und Jobcenter', kinds: ['department', 'jobcenter'] },
	{ label: 'Stabsstellen', kinds: ['staff-unit'] },
	{ label: 'Städte und Gemeinden', kinds: ['municipality'] },
	{ label: 'Träger', kinds: ['provider'] },
	{ label: 'Externe Stellen', kinds: ['external'] }
];

/** `Fachbereich, Jobcenter oder Stabsstelle`. */
export function kindsInWords(kinds: readonly OrganisationKind[]): string {
	const names = kinds.map((kind) => organisationKindTexts[kind].one);
	return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;
}
