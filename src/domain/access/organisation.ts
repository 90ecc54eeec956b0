/** A unit of the county, a municipality, a provider, the secretariat of a body: roles are held in one of them. */
export type Organisation = {
	readonly id: number;
	/** Name in the configuration, never changes. */
	readonly key: string;
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly shortName: string | null;
	/** AGS of the municipality it stands for. */
	readonly areaId: string | null;
	readonly partOf: number | null;
	/** `YYYY-MM-DD`; `validTo` is the last day. */
	readonly validFrom: string;
	readonly validTo: string | null;
	/** Counts changes: whoever changes it says which state they have seen. */
	readonly version: number;
};

export const ORGANISATION_KINDS = [
	'county-administration',
	'executive',
	'department',
	'jobcenter',
	'staff-unit',
	'council-office',
	'body-secretariat',
	'municipality',
	'provider',
	'external'
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What may be added by hand: the county itself and its municipalities are areas too, and come from the configuration. */
export const ADDABLE_KINDS = [
	'provider',
	'external',
	'department',
	'staff-unit',
	'jobcenter',
	'body-secretariat',
	'council-office',
	'executive'
] as const satisfies readonly OrganisationKind[];

/** As a county's configuration file lists it (`organisations` in `county.json`). */
export type ConfiguredOrganisation = {
	readonly key: string;
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly shortName?: string;
	readonly area?: string;
	/** Key of the organisation it belongs to. */
	readonly partOf?: string;
	readonly validFrom?: string;
	readonly validTo?: string;
};
