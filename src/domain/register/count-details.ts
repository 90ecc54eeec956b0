/** What a count beyond sex, age and citizenship says about itself; part of `manifest.json`. */

export const detailNames = ['households', 'migration', 'age-limits', 'secondary-residences'] as const;
export type DetailName = (typeof detailNames)[number];

/** Persons = in private households + in homes and shared accommodation + without an address. */
export type HouseholdChecks = {
	readonly persons: number;
	readonly inHouseholds: number;
	readonly shared: number;
	readonly withoutAddress: number;
	readonly households: number;
	/** Equal to `households`. */
	readonly householdsBySize: number;
	readonly householdsByType: number;
	/** Σ size × households; equal to `inHouseholds`. */
	readonly personsBySize: number;
	/** Fewer than 100 households: none are written. */
	readonly isWithheld: boolean;
};

export type QuarterCheck = {
	readonly municipality: string;
	readonly smallestSize: number;
	readonly shown: readonly { readonly area: string; readonly name: string; readonly persons: number }[];
	/** Joined with another quarter because it is too small, as the municipality has set out. */
	readonly merged: readonly { readonly name: string; readonly into: string }[];
	/** Names only: their size would be known again from it. */
	readonly withheld: readonly string[];
	/** Persons of the municipality in no shown quarter: none, or at least the smallest size. */
	readonly persons: number;
};

export type MovementCheck = {
	readonly area: string;
	readonly start: number;
	readonly births: number;
	readonly deaths: number;
	readonly arrivals: number;
	readonly departures: number;
	readonly end: number;
	readonly residual: number;
	readonly isResidualLarge: boolean;
};

export type ResidenceCheck = {
	readonly area: string;
	readonly fits: 'main' | 'entitled' | 'none';
	readonly differenceToMain: number;
	readonly differenceToEntitled: number;
};

/** Persons (sole or main residence) + secondary residences = all who are entitled to live there (Wohnberechtigte). */
export type SecondaryResidenceCheck = {
	readonly area: string;
	readonly main: number;
	readonly secondary: number;
	readonly entitled: number;
};

export type CountDetails = {
	readonly files: readonly { readonly file: string; readonly sha256: string; readonly cells: number }[];
	readonly households?: readonly (HouseholdChecks & { readonly area: string })[];
	readonly quarters?: readonly QuarterCheck[];
	readonly movements?: { readonly areas: readonly MovementCheck[]; readonly comment: string | null };
	readonly residence?: readonly ResidenceCheck[];
	readonly secondaryResidences?: readonly SecondaryResidenceCheck[];
	/** German sentences: what is estimated, and how. */
	readonly notes: readonly string[];
	readonly findings: readonly string[];
};
