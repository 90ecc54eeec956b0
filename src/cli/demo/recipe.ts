/** How an invented table is made: for each place and year, the cells it would hold. */
import type { PlainTableKind } from '#domain/intake';
import type { MunicipalFactor } from './demo-profile.ts';
import type { Residents } from './population-table.ts';

export type Cell = { readonly dimensions?: Readonly<Record<string, string>>; readonly value: number };

/** What a cell is made of: the area's residents, its rate, and fixed chance. */
export type Place = {
	readonly area: string;
	readonly year: number;
	/** A municipality of the county, and not one of the areas it is compared with. */
	readonly isMunicipality: boolean;
	readonly squareKilometres: number;
	readonly persons: (who?: Residents, yearOffset?: number) => number;
	/** Per unit (not per cent): 0.05 for 5 %. */
	readonly rate: (name: string, factor?: MunicipalFactor) => number;
	readonly factor: (name: MunicipalFactor) => number;
	/** Rounds to a whole number after moving it by chance, as real small numbers move. */
	readonly chance: (expected: number, what: string) => number;
};

export type Recipe = {
	readonly measure: string;
	readonly title: string;
	readonly source: string;
	readonly kind: PlainTableKind;
	readonly period: (year: number) => string;
	readonly cells: (place: Place) => readonly Cell[];
	/**
	 * `municipalities`: delivered for each, the county is their sum. `county`: delivered as the sum only.
	 * `published`: not a sum of parts, given for county, Hessen and Germany; `published-everywhere`: for municipalities too.
	 */
	readonly detail: 'municipalities' | 'county' | 'published' | 'published-everywhere';
	/** Cells counted in a municipality that are none of the county's: moves to another municipality. */
	readonly inside?: (place: Place) => readonly Cell[];
	/** Some offices are a year late, some count every other year. */
	readonly hasYear?: (year: number) => boolean;
};

export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2025;

export const SOURCES = {
	employmentAgency: 'Statistik der Bundesagentur für Arbeit (erfunden)',
	stateOffice: 'Hessisches Statistisches Landesamt (erfunden)',
	countyOffice: 'Kreisverwaltung, Geschäftsstatistik (erfunden)',
	nationalAccounts: 'Volkswirtschaftliche Gesamtrechnungen der Länder (erfunden)'
} as const;

export const atTheEndOfTheYear = (year: number): string => `31.12.${year}`;
export const withoutTheNewestYear = (year: number): boolean => year < LAST_YEAR;
